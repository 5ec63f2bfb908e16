import { Injectable } from '@nestjs/common';
import {
  getListing,
  removeListing,
  searchListings,
  updateListing,
  type ReplyOf,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { CallerScope } from '../edge/scope.js';
import { SharedAnswers } from '../reads/shared-answers.service.js';

type ListingReply = ReplyOf<typeof getListing>;

/** The market's stock. Whoever changes it sees that at once: what was kept of the market is dropped before the answer. */
@Injectable()
export class ListingsService {
  constructor(
    private readonly bus: Bus,
    private readonly answers: SharedAnswers,
  ) {}

  search(query: RequestOf<typeof searchListings>, scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(searchListings, query, scope);
  }

  get(id: string, scope: CallerScope): Promise<ListingReply> {
    return this.bus.request(getListing, { id }, scope);
  }

  async update(change: RequestOf<typeof updateListing>, scope: CallerScope): Promise<RawJson> {
    const reply = await this.bus.forward(updateListing, change, scope);
    this.answers.forget();
    return reply;
  }

  async remove(id: string, scope: CallerScope): Promise<RawJson> {
    const reply = await this.bus.forward(removeListing, { id }, scope);
    this.answers.forget();
    return reply;
  }
}

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

  search(
    query: RequestOf<typeof searchListings>,
    scope: CallerScope,
  ): Promise<ReplyOf<typeof searchListings>> {
    return this.bus.request(searchListings, query, scope);
  }

  get(id: string, scope: CallerScope): Promise<ListingReply> {
    return this.bus.request(getListing, { id }, scope);
  }

  async update(change: RequestOf<typeof updateListing>, scope: CallerScope): Promise<ListingReply> {
    const reply = await this.bus.request(updateListing, change, scope);
    this.answers.forget();
    return reply;
  }

  async remove(id: string, scope: CallerScope): Promise<ListingReply> {
    const reply = await this.bus.request(removeListing, { id }, scope);
    this.answers.forget();
    return reply;
  }
}

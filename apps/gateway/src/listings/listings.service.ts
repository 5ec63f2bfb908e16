import { Injectable } from '@nestjs/common';
import { removeListing, updateListing, type ReplyOf, type RequestOf } from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { CallerScope } from '../edge/scope.js';
import { SharedReads } from '../reads/shared-reads.service.js';

type ListingReply = ReplyOf<typeof updateListing>;

/** Changes of listings. Whoever made one sees it at once: what was kept of the market is dropped before the answer. */
@Injectable()
export class ListingsService {
  constructor(
    private readonly bus: Bus,
    private readonly reads: SharedReads,
  ) {}

  async update(change: RequestOf<typeof updateListing>, scope: CallerScope): Promise<ListingReply> {
    const reply = await this.bus.request(updateListing, change, scope);
    this.reads.forget();
    return reply;
  }

  async remove(id: string, scope: CallerScope): Promise<ListingReply> {
    const reply = await this.bus.request(removeListing, { id }, scope);
    this.reads.forget();
    return reply;
  }
}

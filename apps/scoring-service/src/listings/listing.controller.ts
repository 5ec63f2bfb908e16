import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, MessagePattern, Payload } from '@nestjs/microservices';
import {
  getListing,
  inventoryUpdated,
  listingRecorded,
  removeListing,
  searchListings,
  updateListing,
} from '@rover/contracts';
import type { EventData, Listing, RequestOf, StockStatus } from '@rover/contracts';
import type { RedisStreamsContext, StreamMessage } from '@rover/redis-streams';
import { ListingService } from './listing.service.js';

/** What a unit's state is to the market. */
const onTheMarket: Record<StockStatus, Listing['status']> = {
  available: 'inStock',
  inTransfer: 'inStock',
  held: 'reserved',
  sold: 'sold',
  delivered: 'sold',
  removed: 'withdrawn',
};

@Controller()
export class ListingController {
  constructor(private readonly listings: ListingService) {}

  @EventPattern<string>(listingRecorded.name, { batch: 500 })
  record(@Payload() messages: StreamMessage<EventData<typeof listingRecorded>>[]) {
    const batch = messages.map(({ id, data, traceparent }) => ({
      eventId: id,
      facts: data.listing,
      importId: data.importId,
      traceparent,
    }));
    return this.listings.record(batch);
  }

  @EventPattern<string>(inventoryUpdated.name, { batch: 100 })
  followStock(@Payload() messages: StreamMessage<EventData<typeof inventoryUpdated>>[]) {
    const batch = messages.flatMap(({ id, data, traceparent }) => {
      const { listingId, askingPrice, currency, status } = data.unit;
      const word = { eventId: id, askingPrice, currency, status: onTheMarket[status], traceparent };
      return listingId === undefined ? [] : [{ ...word, listingId }];
    });
    return this.listings.followStock(batch);
  }

  @MessagePattern(searchListings.name)
  search(@Payload() request: RequestOf<typeof searchListings>) {
    return this.listings.search(request);
  }

  @MessagePattern(getListing.name)
  async get(@Payload() { id }: RequestOf<typeof getListing>) {
    return { data: await this.listings.get(id) };
  }

  @MessagePattern(updateListing.name)
  async update(@Payload() update: RequestOf<typeof updateListing>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.listings.update({ ...update, traceparent: message.traceparent }) };
  }

  @MessagePattern(removeListing.name)
  async remove(@Payload() { id }: RequestOf<typeof removeListing>, @Ctx() { message }: RedisStreamsContext) {
    const { traceparent } = message;
    return { data: await this.listings.update({ id, patch: { status: 'withdrawn' }, traceparent }) };
  }
}

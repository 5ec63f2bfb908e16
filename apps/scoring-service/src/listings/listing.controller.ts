import { Controller } from '@nestjs/common';
import { EventPattern, MessagePattern, Payload } from '@nestjs/microservices';
import { getListing, listingRecorded, removeListing, searchListings, updateListing } from '@rover/contracts';
import type { EventData, RequestOf } from '@rover/contracts';
import type { StreamMessage } from '@rover/redis-streams';
import { ListingService } from './listing.service.js';

@Controller()
export class ListingController {
  constructor(private readonly listings: ListingService) {}

  @EventPattern<string>(listingRecorded.name, { batch: 500 })
  record(@Payload() messages: StreamMessage<EventData<typeof listingRecorded>>[]) {
    const batch = messages.map(({ id, data }) => ({
      eventId: id,
      facts: data.listing,
      importId: data.importId,
    }));
    return this.listings.record(batch);
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
  async update(@Payload() update: RequestOf<typeof updateListing>) {
    return { data: await this.listings.update(update) };
  }

  @MessagePattern(removeListing.name)
  async remove(@Payload() { id }: RequestOf<typeof removeListing>) {
    return { data: await this.listings.update({ id, patch: { status: 'withdrawn' } }) };
  }
}

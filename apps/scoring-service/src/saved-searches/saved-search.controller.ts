import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { addSavedSearch, changeSavedSearch, listSavedSearches, removeSavedSearch } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { SavedSearchService } from './saved-search.service.js';

@Controller()
export class SavedSearchController {
  constructor(private readonly searches: SavedSearchService) {}

  @MessagePattern(addSavedSearch.name)
  async add(@Payload() draft: RequestOf<typeof addSavedSearch>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.searches.add(callerOf(message).sub, draft) };
  }

  @MessagePattern(listSavedSearches.name)
  async list(
    @Payload() _request: RequestOf<typeof listSavedSearches>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.searches.list(callerOf(message).sub), meta: { nextCursor: null } };
  }

  @MessagePattern(changeSavedSearch.name)
  async change(
    @Payload() { id, patch }: RequestOf<typeof changeSavedSearch>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.searches.change(callerOf(message).sub, id, patch) };
  }

  @MessagePattern(removeSavedSearch.name)
  async remove(
    @Payload() { id }: RequestOf<typeof removeSavedSearch>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.searches.remove(callerOf(message).sub, id) };
  }
}

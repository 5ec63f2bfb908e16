import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { searchVehicles } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { Audited } from '../audit/audited.decorator.js';
import { placed } from '../audit/read-entry.js';
import { SearchService } from './search.service.js';

@Controller()
export class SearchController {
  constructor(private readonly searches: SearchService) {}

  @MessagePattern(searchVehicles.name)
  @Audited(searchVehicles, 'location', (_, { data }) => placed(data))
  search(@Payload() search: RequestOf<typeof searchVehicles>, @Ctx() { message }: RedisStreamsContext) {
    return this.searches.search(search, callerOf(message));
  }
}

import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { getLeadSourceStats, setLeadSource } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { LeadSourceService } from './lead-source.service.js';

@Controller()
export class LeadSourceController {
  constructor(private readonly sources: LeadSourceService) {}

  @MessagePattern(setLeadSource.name)
  async set(@Payload() request: RequestOf<typeof setLeadSource>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.sources.set(request, callerOf(message)) };
  }

  @MessagePattern(getLeadSourceStats.name)
  async stats(
    @Payload() request: RequestOf<typeof getLeadSourceStats>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.sources.stats(request, callerOf(message)), meta: { nextCursor: null } };
  }
}

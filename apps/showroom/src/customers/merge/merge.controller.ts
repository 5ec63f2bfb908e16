import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { findDuplicates, mergeCustomers, unmergeCustomers } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf, callerScopeOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { Duplicates } from './duplicates.service.js';
import { MergeService } from './merge.service.js';

@Controller()
export class MergeController {
  constructor(
    private readonly merges: MergeService,
    private readonly duplicates: Duplicates,
  ) {}

  @MessagePattern(mergeCustomers.name)
  async merge(@Payload() pair: RequestOf<typeof mergeCustomers>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.merges.merge(pair, callerScopeOf(message)) };
  }

  @MessagePattern(unmergeCustomers.name)
  async unmerge(
    @Payload() pair: RequestOf<typeof unmergeCustomers>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.merges.unmerge(pair, callerScopeOf(message)) };
  }

  @MessagePattern(findDuplicates.name)
  async find(@Payload() { id }: RequestOf<typeof findDuplicates>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.duplicates.of(id, callerOf(message)) };
  }
}

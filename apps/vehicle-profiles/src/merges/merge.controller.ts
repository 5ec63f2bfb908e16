import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { mergeVehicles } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerScopeOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { MergeService } from './merge.service.js';

@Controller()
export class MergeController {
  constructor(private readonly merges: MergeService) {}

  @MessagePattern(mergeVehicles.name)
  async merge(@Payload() request: RequestOf<typeof mergeVehicles>, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.merges.merge(request, callerScopeOf(message)) };
  }
}

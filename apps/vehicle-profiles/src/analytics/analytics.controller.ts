import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { analyseVehicles } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { AnalyticsService } from './analytics.service.js';

@Controller()
export class AnalyticsController {
  constructor(private readonly analytics: AnalyticsService) {}

  @MessagePattern(analyseVehicles.name)
  async analyse(
    @Payload() filter: RequestOf<typeof analyseVehicles>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.analytics.analyse(filter, callerOf(message)) };
  }
}

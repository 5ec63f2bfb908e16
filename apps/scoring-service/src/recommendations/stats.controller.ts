import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import {
  clearRecommendationQueue,
  getRecommendationStats,
  recommendationOperators,
  resetRecommendationStats,
} from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf, requireRole } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { StatsService } from './stats.service.js';

@Controller()
export class StatsController {
  constructor(private readonly stats: StatsService) {}

  @MessagePattern(getRecommendationStats.name)
  async get(
    @Payload() { detailed }: RequestOf<typeof getRecommendationStats>,
    @Ctx() context: RedisStreamsContext,
  ) {
    operator(context);
    return { data: await this.stats.get(detailed) };
  }

  @MessagePattern(resetRecommendationStats.name)
  async reset(
    @Payload() _request: RequestOf<typeof resetRecommendationStats>,
    @Ctx() context: RedisStreamsContext,
  ) {
    operator(context);
    return { data: await this.stats.reset() };
  }

  @MessagePattern(clearRecommendationQueue.name)
  async clear(
    @Payload() _request: RequestOf<typeof clearRecommendationQueue>,
    @Ctx() context: RedisStreamsContext,
  ) {
    return { data: { cleared: await this.stats.clearQueue(operator(context)) } };
  }
}

/** Who runs the platform. @throws ForbiddenError unless the caller does */
function operator({ message }: RedisStreamsContext): string {
  const caller = callerOf(message);
  requireRole(caller, recommendationOperators);
  return caller.sub;
}

import { Controller, Query } from '@nestjs/common';
import {
  clearRecommendationQueue,
  clearRecommendationQueueRoute,
  getRecommendationStats,
  getRecommendationStatsRoute,
  resetRecommendationStats,
  resetRecommendationStatsRoute,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

@Controller()
export class RecommendationStatsController {
  constructor(private readonly bus: Bus) {}

  @Route(getRecommendationStatsRoute)
  get(
    @Query() query: RequestOf<typeof getRecommendationStats>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(getRecommendationStats, query, scope);
  }

  @Route(resetRecommendationStatsRoute)
  reset(@Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(resetRecommendationStats, {}, scope);
  }

  @Route(clearRecommendationQueueRoute)
  clear(@Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(clearRecommendationQueue, {}, scope);
  }
}

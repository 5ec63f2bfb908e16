import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { getCompanions, getRecommendations } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { CompanionService } from './companion.service.js';
import { RecommendationService } from './recommendation.service.js';

@Controller()
export class RecommendationController {
  constructor(
    private readonly recommendations: RecommendationService,
    private readonly companions: CompanionService,
  ) {}

  @MessagePattern(getRecommendations.name)
  get(@Payload() question: RequestOf<typeof getRecommendations>, @Ctx() { message }: RedisStreamsContext) {
    return this.recommendations.get(question, callerOf(message));
  }

  @MessagePattern(getCompanions.name)
  together(@Payload() question: RequestOf<typeof getCompanions>) {
    return this.companions.get(question);
  }
}

import { Module } from '@nestjs/common';
import { AlertsController } from './alerts.controller.js';
import { RecommendationStatsController } from './recommendation-stats.controller.js';
import { RecommendationsController } from './recommendations.controller.js';
import { RecommendationsService } from './recommendations.service.js';

@Module({
  controllers: [RecommendationsController, RecommendationStatsController, AlertsController],
  providers: [RecommendationsService],
})
export class RecommendationsModule {}

import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { AnalyticsCacheModule } from './analytics-cache.module.js';
import { AnalyticsController } from './analytics.controller.js';
import { AnalyticsParts } from './analytics-parts.js';
import { IndexModule } from '../search/index.module.js';
import { AnalyticsService } from './analytics.service.js';

@Module({
  imports: [AccessModule, AnalyticsCacheModule, IndexModule],
  controllers: [AnalyticsController],
  providers: [AnalyticsService, AnalyticsParts],
  exports: [AnalyticsParts, AnalyticsService],
})
export class AnalyticsModule {}

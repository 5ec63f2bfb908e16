import { Module } from '@nestjs/common';
import { AnalyticsCache } from './analytics-cache.js';

@Module({ providers: [AnalyticsCache], exports: [AnalyticsCache] })
export class AnalyticsCacheModule {}

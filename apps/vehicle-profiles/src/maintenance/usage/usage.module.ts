import { Module } from '@nestjs/common';
import { TelemetryModule } from '../../telemetry/telemetry.module.js';
import { UsageFollower } from './usage-follower.service.js';
import { UsageRepository } from './usage.repository.js';
import { UsageService } from './usage.service.js';

@Module({
  imports: [TelemetryModule],
  providers: [UsageFollower, UsageRepository, UsageService],
  exports: [UsageService],
})
export class UsageModule {}

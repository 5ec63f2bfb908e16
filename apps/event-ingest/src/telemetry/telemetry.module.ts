import { Module } from '@nestjs/common';
import { IntakeModule } from '../intake/intake.module.js';
import { LastFixRepository } from './judging/last-fix.repository.js';
import { ReadingJudge } from './judging/reading-judge.service.js';
import { ReleaseController } from './release.controller.js';
import { ReleaseService } from './release.service.js';
import { TelemetryController } from './telemetry.controller.js';
import { TelemetryService } from './telemetry.service.js';

@Module({
  imports: [IntakeModule],
  controllers: [TelemetryController, ReleaseController],
  providers: [TelemetryService, ReleaseService, ReadingJudge, LastFixRepository],
  exports: [TelemetryService],
})
export class TelemetryModule {}

import { Module } from '@nestjs/common';
import { IntakeModule } from '../intake/intake.module.js';
import { TelemetryController } from './telemetry.controller.js';
import { TelemetryService } from './telemetry.service.js';

@Module({ imports: [IntakeModule], controllers: [TelemetryController], providers: [TelemetryService] })
export class TelemetryModule {}

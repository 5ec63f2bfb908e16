import { Module } from '@nestjs/common';
import { IntakeModule } from '../intake/intake.module.js';
import { TelemetryController } from './telemetry.controller.js';

@Module({ imports: [IntakeModule], controllers: [TelemetryController] })
export class TelemetryModule {}

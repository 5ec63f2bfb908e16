import { Module } from '@nestjs/common';
import { IntakeModule } from '../intake/intake.module.js';
import { SignalsController } from './signals.controller.js';
import { TelemetryController } from './telemetry.controller.js';

@Module({ imports: [IntakeModule], controllers: [TelemetryController, SignalsController] })
export class TelemetryModule {}

import { Module } from '@nestjs/common';
import { TelemetryModule } from '../telemetry/telemetry.module.js';
import { DevicesController } from './devices.controller.js';

@Module({ imports: [TelemetryModule], controllers: [DevicesController] })
export class DevicesModule {}

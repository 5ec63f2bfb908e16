import { Module } from '@nestjs/common';
import { IntakeModule } from '../intake/intake.module.js';
import { SignalsController } from './signals.controller.js';
import { DevicesModule } from '../devices/devices.module.js';
import { SpokenVehiclesModule } from '../identity/spoken-vehicles.module.js';
import { TracksService } from './tracks.service.js';
import { TelemetryDoor } from './telemetry-door.service.js';
import { TelemetryController } from './telemetry.controller.js';

@Module({
  imports: [IntakeModule, DevicesModule, SpokenVehiclesModule],
  controllers: [TelemetryController, SignalsController],
  providers: [TelemetryDoor, TracksService],
})
export class TelemetryModule {}

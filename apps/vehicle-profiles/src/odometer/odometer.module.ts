import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { TelemetryModule } from '../telemetry/telemetry.module.js';
import { VehiclesModule } from '../vehicles/vehicles.module.js';
import { OdometerController } from './odometer.controller.js';
import { OdometerFollower } from './odometer-follower.service.js';
import { OdometerLedgerModule } from './odometer-ledger.module.js';
import { OdometerService } from './odometer.service.js';
import { VehicleOdometer } from './vehicle-odometer.service.js';

@Module({
  imports: [AccessModule, TelemetryModule, VehiclesModule, OdometerLedgerModule],
  controllers: [OdometerController],
  providers: [OdometerFollower, OdometerService, VehicleOdometer],
  exports: [OdometerLedgerModule, VehicleOdometer],
})
export class OdometerModule {}

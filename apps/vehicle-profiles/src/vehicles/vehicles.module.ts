import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { AnalyticsCacheModule } from '../analytics/analytics-cache.module.js';
import { ChangesModule } from '../history/changes.module.js';
import { IncludeModule } from '../include/include.module.js';
import { OdometerLedgerModule } from '../odometer/odometer-ledger.module.js';
import { IndexModule } from '../search/index.module.js';
import { VehicleController } from './vehicle.controller.js';
import { VehicleReader } from './vehicle-reader.service.js';
import { VehicleRecorder } from './vehicle-recorder.service.js';
import { VehicleRepository } from './vehicle.repository.js';
import { VehicleService } from './vehicle.service.js';

@Module({
  imports: [
    AccessModule,
    AnalyticsCacheModule,
    ChangesModule,
    IncludeModule,
    IndexModule,
    OdometerLedgerModule,
  ],
  controllers: [VehicleController],
  providers: [VehicleService, VehicleReader, VehicleRecorder, VehicleRepository],
  exports: [VehicleReader, VehicleRecorder, VehicleRepository],
})
export class VehiclesModule {}

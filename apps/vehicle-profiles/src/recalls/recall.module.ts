import { Module } from '@nestjs/common';
import { RecordModule } from '../maintenance/records/record.module.js';
import { CaredVehiclesModule } from '../maintenance/vehicles/cared-vehicles.module.js';
import { RecallMatchRepository } from './recall-match.repository.js';
import { RecallMatcher } from './recall-matcher.service.js';
import { RecallController } from './recall.controller.js';
import { RecallRepository } from './recall.repository.js';
import { RecallService } from './recall.service.js';
import { VehicleRecallRepository } from './vehicle-recall.repository.js';
import { VehicleRecallService } from './vehicle-recall.service.js';

@Module({
  imports: [CaredVehiclesModule, RecordModule],
  controllers: [RecallController],
  providers: [
    RecallMatchRepository,
    RecallMatcher,
    RecallRepository,
    RecallService,
    VehicleRecallRepository,
    VehicleRecallService,
  ],
  exports: [VehicleRecallRepository],
})
export class RecallModule {}

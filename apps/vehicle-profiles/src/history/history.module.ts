import { Module } from '@nestjs/common';
import { VehiclesModule } from '../vehicles/vehicles.module.js';
import { ChangesModule } from './changes.module.js';
import { HistoryController } from './history.controller.js';
import { HistoryService } from './history.service.js';

@Module({
  imports: [VehiclesModule, ChangesModule],
  controllers: [HistoryController],
  providers: [HistoryService],
})
export class HistoryModule {}

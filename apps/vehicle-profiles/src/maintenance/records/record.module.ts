import { Module } from '@nestjs/common';
import { OdometerModule } from '../../odometer/odometer.module.js';
import { VehiclesModule } from '../../vehicles/vehicles.module.js';
import { PlanModule } from '../plans/plan.module.js';
import { DoneWork } from './done-work.service.js';
import { OrderOpener } from './order-opener.service.js';
import { RecordController } from './record.controller.js';
import { RecordRecorder } from './record-recorder.service.js';
import { RecordRepository } from './record.repository.js';
import { RecordService } from './record.service.js';

@Module({
  imports: [OdometerModule, PlanModule, VehiclesModule],
  controllers: [RecordController],
  providers: [DoneWork, OrderOpener, RecordRecorder, RecordRepository, RecordService],
  exports: [RecordRepository],
})
export class RecordModule {}

import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { VehiclesModule } from '../vehicles/vehicles.module.js';
import { MergeController } from './merge.controller.js';
import { MergeService } from './merge.service.js';

@Module({
  imports: [AccessModule, VehiclesModule],
  controllers: [MergeController],
  providers: [MergeService],
})
export class MergeModule {}

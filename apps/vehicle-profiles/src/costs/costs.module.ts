import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { MotionModule } from '../motion/motion.module.js';
import { FleetCostController } from './fleet-cost.controller.js';
import { FleetCostRepository } from './fleet-cost.repository.js';
import { FleetCosts } from './fleet-cost.service.js';

/** What fleets cost: their care, and how far they went for it. */
@Module({
  imports: [AccessModule, MotionModule],
  controllers: [FleetCostController],
  providers: [FleetCostRepository, FleetCosts],
})
export class CostsModule {}

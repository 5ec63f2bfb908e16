import { Module } from '@nestjs/common';
import { ExpiryModule } from '../expiry/expiry.module.js';
import { CycleRepository } from './cycle.repository.js';
import { PlanAccess } from './plan-access.js';
import { PlanController } from './plan.controller.js';
import { PlanMembers } from './plan-members.service.js';
import { PlanRepository } from './plan.repository.js';
import { PlanService } from './plan.service.js';
import { Replanning } from './replanning.service.js';
import { VehiclePlans } from './vehicle-plans.service.js';

@Module({
  imports: [ExpiryModule],
  controllers: [PlanController],
  providers: [
    CycleRepository,
    PlanAccess,
    PlanMembers,
    PlanRepository,
    PlanService,
    Replanning,
    VehiclePlans,
  ],
  exports: [CycleRepository, PlanAccess, PlanRepository, Replanning, VehiclePlans, ExpiryModule],
})
export class PlanModule {}

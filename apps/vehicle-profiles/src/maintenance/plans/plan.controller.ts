import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import {
  createMaintenancePlan,
  getMaintenancePlan,
  listMaintenancePlans,
  listVehiclePlans,
  removeMaintenancePlan,
  setMaintenancePlanStatus,
  updateMaintenancePlan,
} from '@rover/contracts';
import type { NewMaintenancePlan, RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { PlanService } from './plan.service.js';
import { VehiclePlans } from './vehicle-plans.service.js';

@Controller()
export class PlanController {
  constructor(
    private readonly plans: PlanService,
    private readonly vehiclePlans: VehiclePlans,
  ) {}

  @MessagePattern(createMaintenancePlan.name)
  async create(@Payload() plan: NewMaintenancePlan, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.plans.create(plan, callerOf(message)) };
  }

  @MessagePattern(listMaintenancePlans.name)
  list(@Payload() query: RequestOf<typeof listMaintenancePlans>, @Ctx() { message }: RedisStreamsContext) {
    return this.plans.list(query, callerOf(message));
  }

  @MessagePattern(getMaintenancePlan.name)
  async get(
    @Payload() { planId }: RequestOf<typeof getMaintenancePlan>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.plans.get(planId, callerOf(message)) };
  }

  @MessagePattern(updateMaintenancePlan.name)
  async update(
    @Payload() request: RequestOf<typeof updateMaintenancePlan>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.plans.update(request, callerOf(message)) };
  }

  @MessagePattern(setMaintenancePlanStatus.name)
  async setStatus(
    @Payload() { planId, status }: RequestOf<typeof setMaintenancePlanStatus>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.plans.setStatus(planId, status, callerOf(message)) };
  }

  @MessagePattern(removeMaintenancePlan.name)
  async remove(
    @Payload() { planId }: RequestOf<typeof removeMaintenancePlan>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.plans.remove(planId, callerOf(message)) };
  }

  @MessagePattern(listVehiclePlans.name)
  async ofVehicle(
    @Payload() { vehicleId }: RequestOf<typeof listVehiclePlans>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.vehiclePlans.list(vehicleId, callerOf(message)) };
  }
}

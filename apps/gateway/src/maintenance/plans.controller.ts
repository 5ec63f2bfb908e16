import { Body, Controller, Headers, Param, Query } from '@nestjs/common';
import {
  createMaintenancePlan,
  createMaintenancePlanRoute,
  forecastVehicleMaintenance,
  forecastVehicleMaintenanceRoute,
  getMaintenancePlan,
  getMaintenancePlanRoute,
  listDueMaintenance,
  listDueMaintenanceRoute,
  listMaintenancePlans,
  listMaintenancePlansRoute,
  listVehiclePlans,
  listVehiclePlansRoute,
  pauseMaintenancePlanRoute,
  removeMaintenancePlan,
  removeMaintenancePlanRoute,
  resumeMaintenancePlanRoute,
  setMaintenancePlanStatus,
  updateMaintenancePlan,
  updateMaintenancePlanRoute,
  type MaintenancePlanPatch,
  type NewMaintenancePlan,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { versionOf } from '../listings/if-match.js';

type PlanParams = RequestOf<typeof getMaintenancePlan>;
type VehicleParams = RequestOf<typeof listVehiclePlans>;

@Controller()
export class PlansController {
  constructor(private readonly bus: Bus) {}

  @Route(createMaintenancePlanRoute)
  create(@Body() plan: NewMaintenancePlan, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(createMaintenancePlan, plan, scope);
  }

  @Route(listMaintenancePlansRoute)
  list(
    @Query() query: RequestOf<typeof listMaintenancePlans>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(listMaintenancePlans, query, scope);
  }

  @Route(getMaintenancePlanRoute)
  get(@Param() params: PlanParams, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(getMaintenancePlan, params, scope);
  }

  @Route(updateMaintenancePlanRoute)
  async update(
    @Param() { planId }: PlanParams,
    @Body() patch: MaintenancePlanPatch,
    @Headers('if-match') ifMatch: string | undefined,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(updateMaintenancePlan, { planId, patch, version: versionOf(ifMatch) }, scope);
  }

  @Route(pauseMaintenancePlanRoute)
  pause(@Param() { planId }: PlanParams, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(setMaintenancePlanStatus, { planId, status: 'paused' }, scope);
  }

  @Route(resumeMaintenancePlanRoute)
  resume(@Param() { planId }: PlanParams, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(setMaintenancePlanStatus, { planId, status: 'active' }, scope);
  }

  @Route(removeMaintenancePlanRoute)
  remove(@Param() params: PlanParams, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(removeMaintenancePlan, params, scope);
  }

  @Route(listVehiclePlansRoute)
  ofVehicle(@Param() params: VehicleParams, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listVehiclePlans, params, scope);
  }

  @Route(forecastVehicleMaintenanceRoute)
  forecast(@Param() params: VehicleParams, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(forecastVehicleMaintenance, params, scope);
  }

  @Route(listDueMaintenanceRoute)
  due(@Query() query: RequestOf<typeof listDueMaintenance>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listDueMaintenance, query, scope);
  }
}

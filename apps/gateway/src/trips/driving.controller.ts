import { Controller, Param, Query } from '@nestjs/common';
import {
  getDriving,
  getDrivingRoute,
  getFleetCosts,
  getFleetCostsRoute,
  getFleetEmissions,
  getFleetEmissionsRoute,
  getVehicleEmissions,
  getVehicleEmissionsRoute,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { z } from 'zod';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

type OfVehicle = z.output<typeof getDrivingRoute.params>;

@Controller()
export class DrivingController {
  constructor(private readonly bus: Bus) {}

  @Route(getDrivingRoute)
  driving(
    @Param() params: OfVehicle,
    @Query() query: z.output<typeof getDrivingRoute.query>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(getDriving, { ...params, ...query }, scope);
  }

  @Route(getVehicleEmissionsRoute)
  vehicleEmissions(
    @Param() params: OfVehicle,
    @Query() query: z.output<typeof getVehicleEmissionsRoute.query>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(getVehicleEmissions, { ...params, ...query }, scope);
  }

  @Route(getFleetEmissionsRoute)
  fleetEmissions(
    @Param() params: z.output<typeof getFleetEmissionsRoute.params>,
    @Query() query: z.output<typeof getFleetEmissionsRoute.query>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(getFleetEmissions, { ...params, ...query }, scope);
  }

  @Route(getFleetCostsRoute)
  fleetCosts(
    @Param() params: z.output<typeof getFleetCostsRoute.params>,
    @Query() query: z.output<typeof getFleetCostsRoute.query>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(getFleetCosts, { ...params, ...query }, scope);
  }
}

import { Body, Controller, Param, Query } from '@nestjs/common';
import {
  createVehiclePart,
  createVehiclePartRoute,
  fitVehiclePart,
  fitVehiclePartRoute,
  getVehiclePart,
  getVehiclePartRoute,
  listVehicleParts,
  listVehiclePartsRoute,
  measureVehiclePart,
  measureVehiclePartRoute,
  unfitVehiclePart,
  unfitVehiclePartRoute,
  type NewVehiclePart,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { z } from 'zod';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

type VehicleParams = z.output<typeof listVehiclePartsRoute.params>;
type PartParams = RequestOf<typeof getVehiclePart>;

@Controller()
export class PartsController {
  constructor(private readonly bus: Bus) {}

  @Route(createVehiclePartRoute)
  create(
    @Param() { vehicleId }: VehicleParams,
    @Body() part: NewVehiclePart,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(createVehiclePart, { vehicleId, part }, scope);
  }

  @Route(listVehiclePartsRoute)
  list(
    @Param() params: VehicleParams,
    @Query() query: z.output<typeof listVehiclePartsRoute.query>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(listVehicleParts, { ...params, ...query }, scope);
  }

  @Route(getVehiclePartRoute)
  get(@Param() params: PartParams, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(getVehiclePart, params, scope);
  }

  @Route(fitVehiclePartRoute)
  fit(
    @Param() params: PartParams,
    @Body() moment: z.output<typeof fitVehiclePartRoute.body>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(fitVehiclePart, { ...params, moment }, scope);
  }

  @Route(unfitVehiclePartRoute)
  unfit(
    @Param() params: PartParams,
    @Body() { retire, ...moment }: z.output<typeof unfitVehiclePartRoute.body>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(unfitVehiclePart, { ...params, moment, retire }, scope);
  }

  @Route(measureVehiclePartRoute)
  measure(
    @Param() params: PartParams,
    @Body() wear: z.output<typeof measureVehiclePartRoute.body>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(measureVehiclePart, { ...params, wear }, scope);
  }
}

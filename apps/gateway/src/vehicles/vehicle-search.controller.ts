import { Body, Controller, Query } from '@nestjs/common';
import {
  analyseVehicles,
  analyseVehiclesRoute,
  listVehiclesRoute,
  searchVehicles,
  searchVehiclesRoute,
  type VehicleFilter,
  type VehicleSearch,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

@Controller()
export class VehicleSearchController {
  constructor(private readonly bus: Bus) {}

  @Route(listVehiclesRoute)
  list(@Query() query: Omit<VehicleSearch, 'total'>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(searchVehicles, { ...query, total: false }, scope);
  }

  @Route(searchVehiclesRoute)
  search(@Body() search: VehicleSearch, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(searchVehicles, search, scope);
  }

  @Route(analyseVehiclesRoute)
  analyse(@Body() filter: VehicleFilter, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(analyseVehicles, filter, scope);
  }
}

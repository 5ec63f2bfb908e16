import { Body, Controller, Headers, Param, Query } from '@nestjs/common';
import {
  listRecalls,
  listRecallsRoute,
  listVehicleRecalls,
  listVehicleRecallsRoute,
  recordRecalls,
  recordRecallsRoute,
  updateVehicleRecall,
  updateVehicleRecallRoute,
  type RecallBatch,
  type RequestOf,
  type VehicleRecallChange,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { versionOf } from '../listings/if-match.js';

@Controller()
export class RecallsController {
  constructor(private readonly bus: Bus) {}

  @Route(recordRecallsRoute)
  record(@Body() batch: RecallBatch, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(recordRecalls, batch, scope);
  }

  @Route(listRecallsRoute)
  list(@Query() query: RequestOf<typeof listRecalls>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listRecalls, query, scope);
  }

  @Route(listVehicleRecallsRoute)
  ofVehicle(
    @Param() { vehicleId }: { vehicleId: string },
    @Query() query: Omit<RequestOf<typeof listVehicleRecalls>, 'vehicleId'>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(listVehicleRecalls, { vehicleId, ...query }, scope);
  }

  @Route(updateVehicleRecallRoute)
  async update(
    @Param() params: { vehicleId: string; recallId: string },
    @Body() change: VehicleRecallChange,
    @Headers('if-match') ifMatch: string | undefined,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    const request = { ...params, change, version: versionOf(ifMatch) };
    return this.bus.forward(updateVehicleRecall, request, scope);
  }
}

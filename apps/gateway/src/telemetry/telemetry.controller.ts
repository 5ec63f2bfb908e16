import { Controller, Param, Query, Req } from '@nestjs/common';
import {
  getVehicleState,
  getVehicleStateRoute,
  listReadings,
  listReadingsRoute,
  recordReadings,
  recordTrack,
  telemetryTrends,
  telemetryTrendsRoute,
  type ReplyOf,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { FastifyRequest } from 'fastify';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import type { Taken } from '../intake/intake.service.js';
import { TelemetryDoor } from './telemetry-door.service.js';
import { TracksService } from './tracks.service.js';

type OfVehicle = RequestOf<typeof getVehicleState>;

@Controller()
export class TelemetryController {
  constructor(
    private readonly bus: Bus,
    private readonly door: TelemetryDoor,
    private readonly tracks: TracksService,
  ) {}

  @Route(recordReadings)
  record(@Req() request: FastifyRequest): Promise<Taken> {
    return this.door.take(request);
  }

  @Route(recordTrack)
  track(@Param() { vehicleId }: OfVehicle, @Req() request: FastifyRequest): Promise<Taken> {
    return this.tracks.take(vehicleId, request);
  }

  @Route(getVehicleStateRoute)
  state(
    @Param() params: RequestOf<typeof getVehicleState>,
    @Scope() scope: CallerScope,
  ): Promise<ReplyOf<typeof getVehicleState>> {
    return this.bus.request(getVehicleState, params, scope);
  }

  @Route(listReadingsRoute)
  readings(
    @Param() params: OfVehicle,
    @Query() query: Omit<RequestOf<typeof listReadings>, 'vehicleId'>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(listReadings, { ...query, ...params }, scope);
  }

  @Route(telemetryTrendsRoute)
  trends(
    @Param() params: OfVehicle,
    @Query() query: Omit<RequestOf<typeof telemetryTrends>, 'vehicleId'>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(telemetryTrends, { ...query, ...params }, scope);
  }
}

import { Body, Controller, Param, Query, Req } from '@nestjs/common';
import {
  getVehicleState,
  getVehicleStateRoute,
  listReadings,
  listReadingsRoute,
  readingsReceived,
  recordReadings,
  telemetryTrends,
  telemetryTrendsRoute,
  type EventData,
  type ReplyOf,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { FastifyRequest } from 'fastify';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { Intake, type Taken } from '../intake/intake.service.js';
import { assertOwnVehicles } from './device-vehicles.js';

type OfVehicle = RequestOf<typeof getVehicleState>;

@Controller()
export class TelemetryController {
  constructor(
    private readonly bus: Bus,
    private readonly intake: Intake,
  ) {}

  @Route(recordReadings)
  record(
    @Body() batch: EventData<typeof readingsReceived>,
    @Req() request: FastifyRequest,
    @Scope() scope: CallerScope,
  ): Promise<Taken> {
    assertOwnVehicles(batch.readings, request.identity);
    return this.intake.take(
      { event: readingsReceived, batch, text: request.rover_bodyText, count: batch.readings.length },
      scope,
    );
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

import { Body, Controller, Param, Req } from '@nestjs/common';
import {
  getVehicleState,
  getVehicleStateRoute,
  readingsReceived,
  recordReadings,
  type EventData,
  type ReplyOf,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { FastifyRequest } from 'fastify';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { Intake, type Taken } from '../intake/intake.service.js';
import { assertOwnVehicles } from './device-vehicles.js';

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
}

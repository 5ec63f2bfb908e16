import { Body, Controller, Param } from '@nestjs/common';
import {
  getFloor,
  getFloorRoute,
  recordSensorEvents,
  sensorEventsReceived,
  type ReplyOf,
  type RequestOf,
  type sensorBatch,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { z } from 'zod';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { Intake, type Taken } from '../intake/intake.service.js';
import { assertShowroom } from './showroom-access.js';

type FloorParams = RequestOf<typeof getFloor>;

@Controller()
export class FloorController {
  constructor(
    private readonly bus: Bus,
    private readonly intake: Intake,
  ) {}

  @Route(recordSensorEvents)
  record(
    @Param() { showroomId }: FloorParams,
    @Body() { events, sentAt }: z.output<typeof sensorBatch>,
    @Scope() scope: CallerScope,
  ): Promise<Taken> {
    assertShowroom(showroomId, scope.caller);
    const batch = { showroomId, events, ...(sentAt && { sentAt }) };
    return this.intake.take(
      { event: sensorEventsReceived, batch, text: undefined, count: events.length },
      scope,
    );
  }

  @Route(getFloorRoute)
  get(@Param() params: FloorParams, @Scope() scope: CallerScope): Promise<ReplyOf<typeof getFloor>> {
    return this.bus.request(getFloor, params, scope);
  }
}

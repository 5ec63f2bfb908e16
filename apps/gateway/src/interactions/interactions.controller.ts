import { Body, Controller, Req } from '@nestjs/common';
import { interactionsReceived, recordInteractions, type EventData } from '@rover/contracts';
import type { FastifyRequest } from 'fastify';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { Intake, type Taken } from '../intake/intake.service.js';
import { assertOwnEvents } from './own-events.js';

@Controller()
export class InteractionsController {
  constructor(private readonly intake: Intake) {}

  @Route(recordInteractions)
  record(
    @Body() batch: EventData<typeof interactionsReceived>,
    @Req() request: FastifyRequest,
    @Scope() scope: CallerScope,
  ): Promise<Taken> {
    assertOwnEvents(batch.events, scope.caller);
    return this.intake.take(
      { event: interactionsReceived, batch, text: request.rover_bodyText, count: batch.events.length },
      scope,
    );
  }
}

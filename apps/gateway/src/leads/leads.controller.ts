import { Body, Controller } from '@nestjs/common';
import {
  recordLeadOutcomes,
  recordLeadOutcomesRoute,
  scoreLeads,
  scoreLeadsRoute,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { z } from 'zod';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

@Controller()
export class LeadsController {
  constructor(private readonly bus: Bus) {}

  @Route(scoreLeadsRoute)
  score(
    @Body() { leads }: z.output<typeof scoreLeadsRoute.body>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(scoreLeads, { leads, persist: false }, scope);
  }

  @Route(recordLeadOutcomesRoute)
  record(@Body() body: RequestOf<typeof recordLeadOutcomes>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(recordLeadOutcomes, body, scope);
  }
}

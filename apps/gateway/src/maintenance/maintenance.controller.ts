import { Body, Controller } from '@nestjs/common';
import {
  predictMaintenance,
  predictMaintenanceRoute,
  recordMaintenanceOutcomes,
  recordMaintenanceOutcomesRoute,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { z } from 'zod';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

@Controller()
export class MaintenanceController {
  constructor(private readonly bus: Bus) {}

  @Route(predictMaintenanceRoute)
  predict(
    @Body() { vehicles }: z.output<typeof predictMaintenanceRoute.body>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(predictMaintenance, { vehicles, persist: false }, scope);
  }

  @Route(recordMaintenanceOutcomesRoute)
  record(
    @Body() body: RequestOf<typeof recordMaintenanceOutcomes>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(recordMaintenanceOutcomes, body, scope);
  }
}

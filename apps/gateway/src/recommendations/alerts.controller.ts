import { Body, Controller, Param } from '@nestjs/common';
import {
  addAlert,
  addAlertRoute,
  listAlerts,
  listAlertsRoute,
  removeAlert,
  removeAlertRoute,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

@Controller()
export class AlertsController {
  constructor(private readonly bus: Bus) {}

  @Route(addAlertRoute)
  add(@Body() wish: RequestOf<typeof addAlert>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(addAlert, wish, scope);
  }

  @Route(listAlertsRoute)
  list(@Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listAlerts, {}, scope);
  }

  @Route(removeAlertRoute)
  remove(@Param() params: RequestOf<typeof removeAlert>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(removeAlert, params, scope);
  }
}

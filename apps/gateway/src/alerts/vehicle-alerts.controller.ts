import { Body, Controller, Param, Query } from '@nestjs/common';
import {
  acknowledgeAlert,
  acknowledgeAlertRoute,
  assignAlert,
  assignAlertRoute,
  clearAlert,
  clearAlertRoute,
  commentAlert,
  commentAlertRoute,
  getAlertStats,
  getAlertStatsRoute,
  getVehicleAlert,
  getVehicleAlertRoute,
  listAlertsOfVehicleRoute,
  listVehicleAlerts,
  listVehicleAlertsRoute,
  snoozeAlert,
  snoozeAlertRoute,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

type AlertId = RequestOf<typeof getVehicleAlert>;
type Alerts = RequestOf<typeof listVehicleAlerts>;
type BodyOf<C extends { id: string }> = Omit<C, 'id'>;

@Controller()
export class VehicleAlertsController {
  constructor(private readonly bus: Bus) {}

  @Route(listVehicleAlertsRoute)
  list(@Query() query: Alerts, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listVehicleAlerts, query, scope);
  }

  @Route(listAlertsOfVehicleRoute)
  ofVehicle(
    @Param() { vehicleId: vehicle }: { vehicleId: string },
    @Query() query: Omit<Alerts, 'vehicle'>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(listVehicleAlerts, { ...query, vehicle }, scope);
  }

  @Route(getAlertStatsRoute)
  stats(@Query() query: RequestOf<typeof getAlertStats>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(getAlertStats, query, scope);
  }

  @Route(getVehicleAlertRoute)
  get(@Param() params: AlertId, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(getVehicleAlert, params, scope);
  }

  @Route(acknowledgeAlertRoute)
  acknowledge(
    @Param() { id }: AlertId,
    @Body() body: BodyOf<RequestOf<typeof acknowledgeAlert>>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(acknowledgeAlert, { ...body, id }, scope);
  }

  @Route(snoozeAlertRoute)
  snooze(
    @Param() { id }: AlertId,
    @Body() body: BodyOf<RequestOf<typeof snoozeAlert>>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(snoozeAlert, { ...body, id }, scope);
  }

  @Route(assignAlertRoute)
  assign(
    @Param() { id }: AlertId,
    @Body() body: BodyOf<RequestOf<typeof assignAlert>>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(assignAlert, { ...body, id }, scope);
  }

  @Route(clearAlertRoute)
  clear(
    @Param() { id }: AlertId,
    @Body() body: BodyOf<RequestOf<typeof clearAlert>>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(clearAlert, { ...body, id }, scope);
  }

  @Route(commentAlertRoute)
  comment(
    @Param() { id }: AlertId,
    @Body() body: BodyOf<RequestOf<typeof commentAlert>>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(commentAlert, { ...body, id }, scope);
  }
}

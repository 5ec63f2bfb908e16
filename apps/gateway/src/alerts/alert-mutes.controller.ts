import { Body, Controller, Param, Query } from '@nestjs/common';
import {
  addAlertMute,
  addAlertMuteRoute,
  listAlertMutes,
  listAlertMutesRoute,
  removeAlertMute,
  removeAlertMuteRoute,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

@Controller()
export class AlertMutesController {
  constructor(private readonly bus: Bus) {}

  @Route(addAlertMuteRoute)
  add(@Body() mute: RequestOf<typeof addAlertMute>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(addAlertMute, mute, scope);
  }

  @Route(listAlertMutesRoute)
  list(@Query() query: RequestOf<typeof listAlertMutes>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listAlertMutes, query, scope);
  }

  @Route(removeAlertMuteRoute)
  remove(@Param() params: RequestOf<typeof removeAlertMute>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(removeAlertMute, params, scope);
  }
}

import { Body, Controller, Param, Query } from '@nestjs/common';
import {
  countNotifications,
  countNotificationsRoute,
  getNotification,
  getNotificationPreferences,
  getNotificationPreferencesRoute,
  getNotificationRoute,
  listNotifications,
  listNotificationsRoute,
  markNotification,
  markNotificationRoute,
  markNotifications,
  markNotificationsRoute,
  setNotificationPreferences,
  setNotificationPreferencesRoute,
  type NotificationPreferences,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

type OfOne = RequestOf<typeof getNotification>;

/** What somebody was told, and how they want to be. */
@Controller()
export class NotificationsController {
  constructor(private readonly bus: Bus) {}

  @Route(listNotificationsRoute)
  list(@Query() query: RequestOf<typeof listNotifications>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listNotifications, query, scope);
  }

  @Route(countNotificationsRoute)
  count(@Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(countNotifications, {}, scope);
  }

  @Route(markNotificationsRoute)
  markAll(@Body() body: RequestOf<typeof markNotifications>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(markNotifications, body, scope);
  }

  @Route(getNotificationPreferencesRoute)
  preferences(@Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(getNotificationPreferences, {}, scope);
  }

  @Route(setNotificationPreferencesRoute)
  setPreferences(
    @Body() preferences: NotificationPreferences,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(setNotificationPreferences, { preferences }, scope);
  }

  @Route(getNotificationRoute)
  get(@Param() of: OfOne, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(getNotification, of, scope);
  }

  @Route(markNotificationRoute)
  mark(
    @Param() of: OfOne,
    @Body() { read }: Pick<RequestOf<typeof markNotification>, 'read'>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(markNotification, { ...of, read }, scope);
  }
}

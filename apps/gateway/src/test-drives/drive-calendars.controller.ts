import { Body, Controller, Header, Headers, Param, Query } from '@nestjs/common';
import {
  createDriveCalendar,
  createDriveCalendarRoute,
  getDriveCalendar,
  getDriveCalendarRoute,
  listDriveCalendars,
  listDriveCalendarsRoute,
  readDriveCalendar,
  readDriveCalendarRoute,
  revokeDriveCalendar,
  revokeDriveCalendarRoute,
  type NewDriveCalendar,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { z } from 'zod';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { paperLanguageOf } from '../papers/paper-language.js';

const EXTENSION = '.ics';
const CALENDAR_TYPE = 'text/calendar; charset=utf-8';

type Of = RequestOf<typeof listDriveCalendars>;

@Controller()
export class DriveCalendarsController {
  constructor(private readonly bus: Bus) {}

  @Route(createDriveCalendarRoute)
  create(@Param() of: Of, @Body() calendar: NewDriveCalendar, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(createDriveCalendar, { ...of, calendar }, scope);
  }

  @Route(listDriveCalendarsRoute)
  list(@Param() of: Of, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listDriveCalendars, of, scope);
  }

  @Route(revokeDriveCalendarRoute)
  revoke(
    @Param() params: RequestOf<typeof revokeDriveCalendar>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(revokeDriveCalendar, params, scope);
  }

  /** The file's name is the secret: whoever has it may read. */
  @Route(readDriveCalendarRoute)
  @Header('content-type', CALENDAR_TYPE)
  @Header('cache-control', 'private, no-store')
  async read(@Param() { file }: z.output<typeof readDriveCalendarRoute.params>): Promise<string> {
    const token = file.slice(0, -EXTENSION.length);
    return (await this.bus.request(readDriveCalendar, { token })).data.text;
  }

  @Route(getDriveCalendarRoute)
  @Header('content-type', CALENDAR_TYPE)
  @Header('cache-control', 'private, no-cache')
  async ofDrive(
    @Param() of: Pick<RequestOf<typeof getDriveCalendar>, 'testDriveId'>,
    @Query() { language }: z.output<typeof getDriveCalendarRoute.query>,
    @Headers('accept-language') accepted: string | undefined,
    @Scope() scope: CallerScope,
  ): Promise<string> {
    const wanted = { ...of, language: language ?? paperLanguageOf(accepted) };
    return (await this.bus.request(getDriveCalendar, wanted, scope)).data.text;
  }
}

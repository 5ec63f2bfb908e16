import { Body, Controller, Header, Param } from '@nestjs/common';
import {
  createCalendarFeed,
  createCalendarFeedRoute,
  listCalendarFeeds,
  listCalendarFeedsRoute,
  readCalendarFeed,
  readCalendarFeedRoute,
  revokeCalendarFeed,
  revokeCalendarFeedRoute,
  type NewCalendarFeed,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { z } from 'zod';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';

const EXTENSION = '.ics';

@Controller()
export class CalendarsController {
  constructor(private readonly bus: Bus) {}

  @Route(createCalendarFeedRoute)
  create(@Body() feed: NewCalendarFeed, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(createCalendarFeed, feed, scope);
  }

  @Route(listCalendarFeedsRoute)
  list(@Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listCalendarFeeds, {}, scope);
  }

  @Route(revokeCalendarFeedRoute)
  revoke(
    @Param() params: RequestOf<typeof revokeCalendarFeed>,
    @Scope() scope: CallerScope,
  ): Promise<RawJson> {
    return this.bus.forward(revokeCalendarFeed, params, scope);
  }

  /** The file's name is the secret: whoever has it may read. */
  @Route(readCalendarFeedRoute)
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'private, no-store')
  async read(@Param() { file }: z.output<typeof readCalendarFeedRoute.params>): Promise<string> {
    const token = file.slice(0, -EXTENSION.length);
    return (await this.bus.request(readCalendarFeed, { token })).data.text;
  }
}

import { z } from 'zod';
import { id, instant, label, uuid } from '../common/primitives.js';
import { single } from '../common/envelopes.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { defineRoute } from '../define/route.js';
import { timeZone } from './maintenance-plan.js';

const service = 'vehicle-profiles';
const tag = 'Maintenance';
const path = '/api/v1/maintenance/calendars';

const scope = { fleetId: id.optional(), vehicleId: id.optional() };

export const newCalendarFeed = z
  .strictObject({ name: label(120), ...scope, timeZone: timeZone.default('UTC') })
  .refine(({ fleetId, vehicleId }) => (fleetId === undefined) !== (vehicleId === undefined), {
    path: ['fleetId'],
    message: 'or vehicleId: name one of them',
  })
  .meta({ id: 'NewCalendarFeed' });
export type NewCalendarFeed = z.infer<typeof newCalendarFeed>;

/** A calendar of a fleet or a vehicle that other programs subscribe to. */
export const calendarFeed = z
  .strictObject({ id: uuid, name: z.string(), ...scope, timeZone, createdBy: z.string(), createdAt: instant })
  .meta({ id: 'CalendarFeed' });
export type CalendarFeed = z.infer<typeof calendarFeed>;

export const createCalendarFeed = defineCommand({
  name: 'calendarFeeds.create',
  service,
  request: newCalendarFeed,
  reply: single(
    calendarFeed.extend({
      path: z.string().meta({ description: 'Where it is read; holds the secret, which is told this once' }),
    }),
  ),
  description: 'Let other programs subscribe to what comes due',
});

export const listCalendarFeeds = defineQuery({
  name: 'calendarFeeds.list',
  service,
  request: z.strictObject({}),
  reply: z.strictObject({ data: z.array(calendarFeed) }),
  description: 'Feeds that the caller made; an administrator sees all',
});

export const revokeCalendarFeed = defineCommand({
  name: 'calendarFeeds.revoke',
  service,
  request: z.strictObject({ feedId: uuid }),
  reply: single(calendarFeed),
  description: 'Nobody reads the feed any more',
});

export const readCalendarFeed = defineQuery({
  name: 'calendarFeeds.read',
  service,
  request: z.strictObject({ token: z.string().min(1).max(100) }),
  reply: z.strictObject({ data: z.strictObject({ text: z.string() }) }),
  timeoutMs: 10_000,
  description: 'A feed as iCalendar, for whoever has its secret, as far as its maker may still see it',
});

export const createCalendarFeedRoute = defineRoute({
  id: 'calendarFeeds.create',
  method: 'POST',
  path,
  access: 'signedIn',
  tag,
  summary: 'An iCalendar feed of what comes due in a fleet, or of a vehicle; its address is told this once',
  body: newCalendarFeed,
  reply: createCalendarFeed.reply,
  status: 201,
  idempotent: true,
});

export const listCalendarFeedsRoute = defineRoute({
  id: 'calendarFeeds.list',
  method: 'GET',
  path,
  access: 'signedIn',
  tag,
  summary: 'Feeds that you made; an administrator sees all',
  reply: listCalendarFeeds.reply,
});

export const revokeCalendarFeedRoute = defineRoute({
  id: 'calendarFeeds.revoke',
  method: 'DELETE',
  path: `${path}/:feedId`,
  access: 'signedIn',
  tag,
  summary: 'Revoke a feed: its address answers no more',
  params: z.strictObject({ feedId: uuid }),
  reply: revokeCalendarFeed.reply,
});

export const readCalendarFeedRoute = defineRoute({
  id: 'calendarFeeds.read',
  method: 'GET',
  path: '/api/v1/calendars/:file',
  access: 'public',
  tag,
  summary: 'A feed as `text/calendar` (RFC 5545), for whoever has its secret address',
  params: z.strictObject({ file: z.string().regex(/^[A-Za-z0-9_-]{43}\.ics$/) }),
});

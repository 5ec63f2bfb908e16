import { z } from 'zod';
import { id, instant, label, uuid } from '../common/primitives.js';
import { single } from '../common/envelopes.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { defineRoute } from '../define/route.js';
import { floorStaff } from '../inventory/stock-unit.js';
import { paperLanguage, paperQuery } from '../papers/paper.js';

const service = 'showroom';
const tag = 'Test drives';
const path = '/api/v1/showrooms/:showroomId/calendars';
const ofShowroom = { showroomId: id };

const text = z.strictObject({ data: z.strictObject({ text: z.string() }) });

export const newDriveCalendar = z
  .strictObject({
    name: label(120),
    repId: id.optional().meta({ description: 'Whose test drives; default: those of the whole showroom' }),
    language: paperLanguage.default('en'),
  })
  .meta({ id: 'NewDriveCalendar' });
export type NewDriveCalendar = z.infer<typeof newDriveCalendar>;

/** A calendar of test drives that other programs subscribe to. */
export const driveCalendar = newDriveCalendar
  .extend({ id: uuid, ...ofShowroom, language: paperLanguage, createdBy: z.string(), createdAt: instant })
  .meta({ id: 'DriveCalendar' });
export type DriveCalendar = z.infer<typeof driveCalendar>;

export const createDriveCalendar = defineCommand({
  name: 'driveCalendars.create',
  service,
  request: z.strictObject({ ...ofShowroom, calendar: newDriveCalendar }),
  reply: single(
    driveCalendar.extend({
      path: z.string().meta({ description: 'Where it is read; holds the secret, which is told this once' }),
    }),
  ),
  description: 'Let other programs subscribe to test drives',
});

export const listDriveCalendars = defineQuery({
  name: 'driveCalendars.list',
  service,
  request: z.strictObject(ofShowroom),
  reply: z.strictObject({ data: z.array(driveCalendar) }),
  description: 'Calendars of a showroom that the caller made; managers see all',
});

export const revokeDriveCalendar = defineCommand({
  name: 'driveCalendars.revoke',
  service,
  request: z.strictObject({ ...ofShowroom, calendarId: uuid }),
  reply: single(driveCalendar),
  description: 'Nobody reads the calendar any more',
});

export const readDriveCalendar = defineQuery({
  name: 'driveCalendars.read',
  service,
  request: z.strictObject({ token: z.string().min(1).max(100) }),
  reply: text,
  timeoutMs: 10_000,
  description: 'Test drives as iCalendar, for whoever has the secret of the calendar',
});

export const getDriveCalendar = defineQuery({
  name: 'driveCalendars.ofTestDrive',
  service,
  request: z.strictObject({ testDriveId: id, language: paperLanguage }),
  reply: text,
  description: 'One test drive as iCalendar',
});

const common = { access: floorStaff, tag } as const;

export const createDriveCalendarRoute = defineRoute({
  ...common,
  id: 'driveCalendars.create',
  method: 'POST',
  path,
  summary: 'An iCalendar feed of the test drives of a showroom or a rep; its address is told this once',
  params: z.strictObject(ofShowroom),
  body: newDriveCalendar,
  reply: createDriveCalendar.reply,
  status: 201,
  idempotent: true,
});

export const listDriveCalendarsRoute = defineRoute({
  ...common,
  id: 'driveCalendars.list',
  method: 'GET',
  path,
  summary: 'Calendars of the showroom that you made; managers see all',
  params: z.strictObject(ofShowroom),
  reply: listDriveCalendars.reply,
});

export const revokeDriveCalendarRoute = defineRoute({
  ...common,
  id: 'driveCalendars.revoke',
  method: 'DELETE',
  path: `${path}/:calendarId`,
  summary: 'Revoke a calendar: its address answers no more',
  params: z.strictObject({ ...ofShowroom, calendarId: uuid }),
  reply: revokeDriveCalendar.reply,
});

export const readDriveCalendarRoute = defineRoute({
  id: 'driveCalendars.read',
  method: 'GET',
  path: '/api/v1/calendars/test-drives/:file',
  access: 'public',
  tag,
  summary: 'Test drives as `text/calendar` (RFC 5545), for whoever has the secret address; nobody is named',
  params: z.strictObject({ file: z.string().regex(/^[A-Za-z0-9_-]{43}\.ics$/) }),
});

export const getDriveCalendarRoute = defineRoute({
  ...common,
  id: 'driveCalendars.ofTestDrive',
  method: 'GET',
  path: '/api/v1/test-drives/:testDriveId/calendar',
  summary: 'One test drive as `text/calendar` (RFC 5545), to be put into a calendar; nobody is named',
  params: z.strictObject({ testDriveId: id }),
  query: z.strictObject(paperQuery),
});

import { z } from 'zod';
import { id } from '../common/primitives.js';
import { single } from '../common/envelopes.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { defineRoute } from '../define/route.js';
import { timeZone } from '../maintenance/maintenance-plan.js';
import { leadRules } from '../showrooms/showroom.js';
import { notificationChannel, notificationChannels, notificationKind } from './notification-kind.js';

const service = 'showroom';
const own = { access: 'signedIn', tag: 'Notifications', path: '/api/v1/notifications/preferences' } as const;

const several = (description: string) => z.array(id).max(200).default([]).meta({ description });
const once = <T>(items: readonly T[]): boolean => new Set(items).size === items.length;

/** How somebody who signs in wants to be told of what. */
export const notificationPreferences = z
  .strictObject({
    channels: z
      .array(notificationChannel)
      .max(notificationChannels.length)
      .refine(once, 'names a channel twice')
      .default([...notificationChannels])
      .meta({ description: 'On which they are told, as far as there is an address' }),
    muted: z
      .array(notificationKind)
      .max(50)
      .default([])
      .meta({ description: 'What they are not told of on any channel' }),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/)
      .nullable()
      .default(null)
      .meta({ description: 'BCP 47; null: that of the platform', example: 'de' }),
    timeZone: timeZone.nullable().default(null).meta({ description: 'Null: that of the showroom, else UTC' }),
    quietHours: leadRules.shape.quietHours.unwrap().nullable().default(null).meta({
      description:
        'When nothing is sent; it comes at the end of them. Past midnight if `to` is before `from`',
    }),
    urgent: z
      .boolean()
      .default(true)
      .meta({ description: 'What is urgent comes at once, in quiet hours as well, and in no digest' }),
    digest: z
      .enum(['immediate', 'hourly', 'daily'])
      .default('immediate')
      .meta({ description: 'E-mail, SMS and push, one for all; `socket` is always immediate' }),
    digestAt: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .default('08:00')
      .meta({ description: 'When the daily one comes, on their clock' }),
    name: z.string().min(1).max(120).nullable().default(null).meta({ description: 'How they are addressed' }),
    email: z.email().max(254).nullable().default(null).meta({
      description: 'A code is sent there; it is written to once that is confirmed (`…/addresses`)',
    }),
    phone: z
      .string()
      .min(4)
      .max(60)
      .nullable()
      .default(null)
      .meta({ description: 'For SMS, once confirmed; with the country (+49 …), kept as E.164' }),
    showrooms: several('Of which a manager is told what nobody else looks after'),
    vehicles: several('Whose alerts they are told of, as far as they may see them'),
    fleets: several('The same for all vehicles of a fleet'),
  })
  .meta({ id: 'NotificationPreferences' });
export type NotificationPreferences = z.infer<typeof notificationPreferences>;

export const getNotificationPreferences = defineQuery({
  name: 'notificationPreferences.get',
  service,
  request: z.strictObject({}),
  reply: single(notificationPreferences),
  description: 'How the caller wants to be told of things',
});

export const setNotificationPreferences = defineCommand({
  name: 'notificationPreferences.set',
  service,
  request: z.strictObject({ preferences: notificationPreferences }),
  reply: single(notificationPreferences),
  description: 'Say how the caller wants to be told of things; what is left out goes back to its default',
});

export const getNotificationPreferencesRoute = defineRoute({
  ...own,
  id: 'notificationPreferences.get',
  method: 'GET',
  summary: 'How you want to be told of things',
  reply: single(notificationPreferences),
});

export const setNotificationPreferencesRoute = defineRoute({
  ...own,
  id: 'notificationPreferences.set',
  method: 'PUT',
  summary:
    'Say how you want to be told of things: channels, language, quiet hours, digest, of which vehicles',
  body: notificationPreferences,
  reply: single(notificationPreferences),
});

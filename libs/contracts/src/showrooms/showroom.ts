import { z } from 'zod';
import { country, currency, id, instant, label } from '../common/primitives.js';
import { calendarDay, timeZone } from '../maintenance/maintenance-plan.js';

/** A time of day on the clocks of the showroom; `24:00` is the end of the day. */
const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)
  .meta({ description: 'Time of day in the time zone of the showroom', example: '09:00' });

const hoursOfDay = z
  .strictObject({ from: timeOfDay, to: timeOfDay })
  .refine(({ from, to }) => from < to, { message: 'ends before it begins', path: ['to'] });

/** From when until when, every week. One that passes midnight is two. */
export const weeklyHours = z
  .array(
    z
      .strictObject({
        weekday: z.int().min(1).max(7).meta({ description: 'ISO 8601: 1 is Monday' }),
        from: timeOfDay,
        to: timeOfDay,
      })
      .refine(({ from, to }) => from < to, { message: 'ends before it begins', path: ['to'] }),
  )
  .max(50);
export type WeeklyHours = z.infer<typeof weeklyHours>;

/** Days that are unlike their weekday; without hours, nobody is there at all. */
export const hoursExceptions = z
  .array(
    z.strictObject({
      date: calendarDay,
      hours: z.array(hoursOfDay).max(10),
      reason: label(120).optional(),
    }),
  )
  .max(400)
  .refine((days) => new Set(days.map(({ date }) => date)).size === days.length, 'names a day twice');
export type HoursExceptions = z.infer<typeof hoursExceptions>;

/** How leads of a showroom are dealt with. */
export const leadRules = z
  .strictObject({
    answerMinutes: z.int().min(1).max(10_080).default(15).meta({
      description: 'How long a rep has for the first answer before another one is asked',
    }),
    reassignments: z.int().min(0).max(20).default(2).meta({
      description: 'How often another one is asked before managers are told',
    }),
    mostOverdue: z.int().min(0).max(10_000).default(5).meta({
      description: 'A rep with more late follow-ups gets no new lead',
    }),
    quietHours: z
      .strictObject({ from: timeOfDay, to: timeOfDay })
      .default({ from: '20:00', to: '08:00' })
      .meta({
        description: 'When nobody is written to or called, on the clock of the customer if it is known',
      }),
  })
  .meta({ id: 'LeadRules' });
export type LeadRules = z.infer<typeof leadRules>;

/** What stands on papers of a showroom beside its name. */
export const paperHead = z
  .strictObject({
    company: label(120).optional().meta({ description: 'Who sells, as registered' }),
    address: z.array(label(120)).max(6).default([]).meta({ description: 'Line by line' }),
    licence: label(80).optional().meta({ description: 'Number of the licence as a dealer' }),
    taxNumber: label(80).optional(),
    phone: label(40).optional(),
    email: label(120).optional(),
    quoteDays: z.int().min(0).max(365).default(7).meta({
      description: 'How many days after its own a quote is valid',
    }),
  })
  .meta({ id: 'PaperHead' });
export type PaperHead = z.infer<typeof paperHead>;

const facts = {
  name: label(120),
  timeZone,
  region: country.meta({ description: 'Where phone numbers without a country are from', example: 'US' }),
  currency,
  leadRules,
  openingHours: weeklyHours.nullable().meta({ description: 'Null: always open, as far as anybody said' }),
  exceptions: hoursExceptions,
  paperHead,
};

/** One rooftop. Tokens, sensors and files may name a showroom before anybody makes its record. */
export const showroom = z
  .strictObject({ id, ...facts, version: z.int().min(1), createdAt: instant, updatedAt: instant })
  .meta({ id: 'Showroom' });
export type Showroom = z.infer<typeof showroom>;

export const newShowroom = z
  .strictObject({
    ...facts,
    id: id.optional().meta({ description: 'Default: made here. An id that tokens or sensors name is fine' }),
    leadRules: leadRules.default(leadRules.parse({})),
    openingHours: facts.openingHours.default(null),
    exceptions: facts.exceptions.default([]),
    paperHead: paperHead.default(paperHead.parse({})),
  })
  .meta({ id: 'NewShowroom' });
export type NewShowroom = z.infer<typeof newShowroom>;

export const showroomPatch = z
  .strictObject(facts)
  .partial()
  .refine((patch) => Object.keys(patch).length > 0, 'says nothing to change')
  .meta({ id: 'ShowroomPatch', minProperties: 1 });
export type ShowroomPatch = z.infer<typeof showroomPatch>;

import { z } from 'zod';
import { id, instant, odometer } from '../common/primitives.js';
import { calendarDay, engineHours, timeZone } from './maintenance-plan.js';

/** What comes due: work by a plan, a part that wears, a document and what it proves. */
export const expiryKinds = [
  'maintenance',
  'part',
  'document',
  'warranty',
  'insurance',
  'inspection',
] as const;
export const expiryKind = z.enum(expiryKinds).meta({ id: 'ExpiryKind' });
export type ExpiryKind = z.infer<typeof expiryKind>;

const range = {
  at: instant.optional(),
  low: instant.optional(),
  high: instant
    .optional()
    .meta({ description: 'From `low` to `high` lies the true moment in four of five cases' }),
};

/** One measure by which something comes due. */
export const measureDue = z
  .strictObject({
    measure: z.enum(['date', 'distance', 'hours']),
    left: z
      .number()
      .optional()
      .meta({ description: 'Days, metres or hours that are left; negative when it is past' }),
    ...range,
    unknown: z
      .enum(['noReading', 'noUsage'])
      .optional()
      .meta({ description: 'Why no moment can be told: no odometer or hours are known, or no use of late' }),
  })
  .meta({ id: 'MeasureDue' });

export const expiryState = z.enum(['unknown', 'later', 'upcoming', 'due', 'overdue']).meta({
  id: 'ExpiryState',
  description: 'upcoming: within the warnings; due: on the day itself; overdue, or expired: after it',
});

/** Something of a vehicle that comes due, and when. */
export const expiry = z
  .strictObject({
    kind: expiryKind,
    id: id.meta({ description: 'Of the plan, part or document' }),
    vehicleId: id,
    title: z.string(),
    cycle: z.int().min(1),
    state: expiryState,
    dueOn: calendarDay.optional().meta({ description: 'The day of `at` in the time zone' }),
    ...range,
    binding: z.enum(['date', 'distance', 'hours']).optional().meta({ description: 'What comes first' }),
    odometer: odometer.optional().meta({ description: 'Due at so many metres' }),
    engineHours: engineHours.optional(),
    timeZone,
    measures: z.array(measureDue),
    assessedAt: instant,
  })
  .meta({ id: 'Expiry' });
export type Expiry = z.infer<typeof expiry>;

/** How many things expire when. */
export const expiryCount = z
  .strictObject({
    kind: expiryKind,
    when: z.string().meta({ description: '`overdue`, or the month: `2026-03`' }),
    count: z.int(),
  })
  .meta({ id: 'ExpiryCount' });
export type ExpiryCount = z.infer<typeof expiryCount>;

import { z } from 'zod';
import { id, instant } from '../common/primitives.js';

/** Why a rep was passed over, in the order in which it is asked. */
export const skipReasons = [
  'inactive',
  'away',
  'offShift',
  'languageMissing',
  'skillMissing',
  'atCapacity',
  'followUpsOverdue',
  'hadItAlready',
  'notTheirTurn',
] as const;
export type SkipReason = (typeof skipReasons)[number];

/** Who was thought of for a lead, and why it came to whom it came. */
export const leadAssignment = z
  .strictObject({
    id,
    leadId: id,
    repId: id.nullable().meta({ description: 'Null: nobody could take it; it is tried again' }),
    previousRepId: id.nullable(),
    by: z.enum(['rotation', 'person', 'noAnswer']).meta({
      description: '`noAnswer`: the rep before did not answer in time',
    }),
    actor: z.string().nullable(),
    reason: z.string().meta({ description: 'In words' }),
    considered: z.array(
      z.strictObject({
        repId: id,
        name: z.string(),
        openLeads: z.int(),
        overdue: z.int().meta({ description: 'Follow-ups that are late' }),
        skipped: z.enum(skipReasons).nullable().meta({ description: 'Null for who got it' }),
      }),
    ),
    time: instant,
  })
  .meta({ id: 'LeadAssignment' });
export type LeadAssignment = z.infer<typeof leadAssignment>;

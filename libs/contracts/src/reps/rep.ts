import { z } from 'zod';
import { id, instant, label } from '../common/primitives.js';
import { hoursExceptions, weeklyHours } from '../showrooms/showroom.js';

/** Lower case, so that `EV` and `ev` are one skill. */
const skill = label(40).regex(/^[^A-Z]*$/, 'is lower case');

const language = z
  .string()
  .regex(/^[a-z]{2,3}$/)
  .meta({ description: 'ISO 639 language', example: 'es' });

const away = z
  .strictObject({
    until: instant.nullable().meta({ description: 'Null: until it is taken back' }),
    reason: label(120).optional(),
  })
  .nullable()
  .meta({ description: 'Not there now, whatever the shifts say' });

const facts = {
  name: label(120),
  userId: z
    .string()
    .min(1)
    .max(200)
    .nullable()
    .meta({ description: '`sub` of their token, if they sign in' }),
  skills: z.array(skill).max(40),
  languages: z.array(language).max(20),
  capacity: z.int().min(0).max(10_000).meta({ description: 'Most open leads at once' }),
  active: z.boolean().meta({ description: 'False for who has left: nothing is given to them' }),
  shifts: weeklyHours.nullable().meta({ description: 'Null: the opening hours of the showroom' }),
  exceptions: hoursExceptions,
  away,
};

/** Why somebody is not there, in the order in which it is asked. */
export const absences = ['inactive', 'away', 'offShift'] as const;
export type Absence = (typeof absences)[number];

/** Whether a rep can be called upon now. */
export const availability = z
  .strictObject({
    available: z.boolean(),
    absence: z.enum(absences).nullable(),
    until: instant.nullable().meta({ description: 'When that changes by itself, as far as is known' }),
  })
  .meta({ id: 'RepAvailability' });
export type Availability = z.infer<typeof availability>;

/** A sales representative of one showroom. */
export const rep = z
  .strictObject({
    id,
    showroomId: id,
    ...facts,
    availability,
    version: z.int().min(1),
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'Rep' });
export type Rep = z.infer<typeof rep>;

export const newRep = z
  .strictObject({
    name: facts.name,
    userId: facts.userId.default(null),
    skills: facts.skills.default([]),
    languages: facts.languages.default([]),
    capacity: facts.capacity.default(50),
    active: facts.active.default(true),
    shifts: facts.shifts.default(null),
    exceptions: facts.exceptions.default([]),
    away: facts.away.default(null),
  })
  .meta({ id: 'NewRep' });
export type NewRep = z.infer<typeof newRep>;

export const repPatch = z
  .strictObject(facts)
  .partial()
  .refine((patch) => Object.keys(patch).length > 0, 'says nothing to change')
  .meta({ id: 'RepPatch', minProperties: 1 });
export type RepPatch = z.infer<typeof repPatch>;

export const repFilter = {
  active: z.boolean().optional(),
  available: z.boolean().optional().meta({ description: 'On shift and not away, now' }),
  skill: skill.optional(),
  language: language.optional(),
};

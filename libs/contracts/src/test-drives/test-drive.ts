import { z } from 'zod';
import { country, id, instant, label, odometer } from '../common/primitives.js';
import { calendarDay } from '../maintenance/maintenance-plan.js';

export const testDriveStatuses = ['scheduled', 'started', 'completed', 'cancelled', 'noShow'] as const;
export type TestDriveStatus = (typeof testDriveStatuses)[number];

/** A time on the clocks of the showroom, without an offset. */
const wallTime = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
  .meta({ description: 'Time on the clocks of the showroom', example: '2026-03-29T10:30' });

const startsAt = z.union([instant, wallTime]).meta({
  description:
    'An instant, or a time on the clocks of the showroom: one that they skip is refused, of one that comes twice it is the first',
});
const minutes = z.int().min(10).max(240).default(30);

const seen = { validTo: calendarDay, checkedBy: z.string(), checkedAt: instant };

/** What was looked at before the keys were given. Of the licence nothing is kept that could be used elsewhere. */
export const driveChecks = z.strictObject({
  licence: z.strictObject({ country, numberEnding: z.string(), ...seen }).optional(),
  insurance: z.strictObject({ policy: z.string(), ...seen }).optional(),
});

export const newDriveChecks = z
  .strictObject({
    licence: z
      .strictObject({
        country,
        numberEnding: z
          .string()
          .regex(/^[0-9A-Za-z]{2,4}$/)
          .meta({ description: 'The last two to four characters of its number' }),
        validTo: calendarDay,
      })
      .optional(),
    insurance: z.strictObject({ policy: label(80), validTo: calendarDay }).optional(),
  })
  .refine((checks) => Object.keys(checks).length > 0, 'says nothing that was looked at')
  .meta({ id: 'NewDriveChecks', minProperties: 1 });
export type NewDriveChecks = z.infer<typeof newDriveChecks>;

/** What the vehicle's own readings tell of a test drive; where it went is not told. */
export const drivenTrip = z.strictObject({
  tripId: id,
  startedAt: instant,
  endedAt: instant,
  distance: z.number().meta({ description: 'm' }),
});

const about = {
  unitId: id,
  demoPlate: label(20)
    .optional()
    .meta({ description: 'The plate that goes along; on one vehicle at a time' }),
  customerId: id.optional(),
  leadId: id.optional(),
  guest: label(120).optional().meta({ description: 'Who drives, where nobody is known yet' }),
  note: label(500).optional(),
};

/** A customer drives a unit, accompanied by a rep. */
export const testDrive = z
  .strictObject({
    id,
    showroomId: id,
    status: z.enum(testDriveStatuses),
    ...about,
    vehicleId: id.optional(),
    repId: id,
    startsAt: instant,
    endsAt: instant,
    checks: driveChecks,
    startedAt: instant.optional(),
    endedAt: instant.optional(),
    odometerOut: odometer.optional(),
    odometerIn: odometer.optional(),
    remarks: z.string().optional(),
    trips: z.array(drivenTrip),
    version: z.int().min(1),
    createdBy: z.string(),
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'TestDrive' });
export type TestDrive = z.infer<typeof testDrive>;

export const newTestDrive = z
  .strictObject({
    ...about,
    repId: id
      .optional()
      .meta({ description: 'Default: a rep who is free then, the one with the fewest drives' }),
    startsAt,
    minutes,
  })
  .meta({ id: 'NewTestDrive' });
export type NewTestDrive = z.infer<typeof newTestDrive>;

export const testDrivePatch = z
  .strictObject({
    startsAt: startsAt.optional(),
    minutes: minutes.unwrap().optional(),
    repId: id.optional(),
    demoPlate: label(20).nullable().optional(),
    note: label(500).nullable().optional(),
  })
  .refine((patch) => Object.keys(patch).length > 0, 'says nothing to change')
  .meta({ id: 'TestDrivePatch', minProperties: 1 });
export type TestDrivePatch = z.infer<typeof testDrivePatch>;

export const testDriveSteps = ['start', 'complete', 'cancel', 'no-show'] as const;
export type TestDriveStep = (typeof testDriveSteps)[number];

/** What is seen when a drive begins or ends. */
export const testDriveWord = z
  .strictObject({ odometer: odometer.optional(), remarks: label(1_000).optional() })
  .meta({ id: 'TestDriveWord' });
export type TestDriveWord = z.infer<typeof testDriveWord>;

/** A time at which a unit and a rep are free. */
export const testDriveSlot = z
  .strictObject({
    startsAt: instant,
    endsAt: instant,
    local: wallTime,
    repIds: z.array(id).meta({ description: 'Reps who are there and free' }),
  })
  .meta({ id: 'TestDriveSlot' });
export type TestDriveSlot = z.infer<typeof testDriveSlot>;

export const slotsQuery = z.strictObject({
  unitId: id,
  repId: id.optional(),
  from: instant.optional().meta({ description: 'Default: now' }),
  days: z.int().min(1).max(31).default(7),
  minutes,
  step: z.int().min(5).max(240).default(30).meta({ description: 'Minutes from one slot to the next' }),
});

import { z } from 'zod';
import { id, instant, label, modelYear, uuid, vin } from '../common/primitives.js';
import { calendarDay } from '../maintenance/maintenance-plan.js';

/** A text of a campaign as authorities write it, line breaks included. */
const prose = z.string().trim().min(1).max(10_000);

/** Most vehicles that one entry of a campaign names singly, or by ranges. */
const MOST_VINS = 5_000;

const years = z
  .strictObject({ from: modelYear.optional(), to: modelYear.optional() })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, 'ends before it begins');

/** Which vehicles: all that is said holds at once. */
export const recallScope = z
  .strictObject({
    make: label(60).optional(),
    model: label(80).optional().meta({ description: 'Default: every model of the make' }),
    modelYears: years.optional(),
    vins: z.array(vin).min(1).max(MOST_VINS).optional(),
    vinRanges: z
      .array(z.strictObject({ from: vin, to: vin }))
      .min(1)
      .max(MOST_VINS)
      .optional()
      .meta({ description: 'Both ends belong to it; the check digit (position 9) is not compared' }),
  })
  .refine(({ make, vins, vinRanges }) => make ?? vins ?? vinRanges, 'names neither a make nor VINs')
  .meta({ id: 'RecallScope' });
export type RecallScope = z.infer<typeof recallScope>;

/** A campaign as the platform's own form states it. What it says replaces what was known of the same number. */
export const newRecall = z
  .strictObject({
    number: label(60).meta({
      description: 'The campaign, as its authority numbers it',
      example: '20V123000',
    }),
    authority: label(60).default('NHTSA').meta({ description: 'Who published it', example: 'KBA' }),
    manufacturer: label(120).optional(),
    component: prose.meta({ description: 'What is affected' }),
    summary: prose,
    consequence: prose.optional(),
    remedy: prose.optional(),
    publishedOn: calendarDay.optional(),
    doNotDrive: z.boolean().default(false).meta({ description: 'Not to be driven until it is remedied' }),
    parkOutside: z.boolean().default(false),
    withdrawn: z.boolean().default(false).meta({ description: 'It affects nobody any more' }),
    affects: z.array(recallScope).min(1).max(1_000),
  })
  .meta({ id: 'NewRecall' });
export type NewRecall = z.infer<typeof newRecall>;

const said = z.string().max(10_000).nullish();

/**
 * A record as NHTSA's recall API answers it: one make, model and model year of a campaign, to which further records of the
 * same number add. Fields that are not read are passed over.
 */
export const nhtsaRecall = z
  .looseObject({
    NHTSACampaignNumber: label(60),
    Make: label(60),
    Model: label(80),
    ModelYear: z.union([z.string().max(10), z.number()]).nullish(),
    Component: said,
    Summary: said,
    Consequence: said,
    Remedy: said,
    Manufacturer: said,
    ReportReceivedDate: said.meta({ description: 'Day first (`15/04/2020`), or ISO, or `20200415`' }),
    parkIt: z.boolean().nullish(),
    parkOutSide: z.boolean().nullish(),
  })
  .meta({ id: 'NhtsaRecall', description: 'See https://api.nhtsa.gov/recalls/recallsByVehicle' });
export type NhtsaRecall = z.infer<typeof nhtsaRecall>;

export const recall = newRecall
  .extend({ id: uuid, version: z.int().min(1), createdAt: instant, updatedAt: instant })
  .meta({ id: 'Recall' });
export type Recall = z.infer<typeof recall>;

export const recallStatuses = ['open', 'scheduled', 'remedied', 'notApplicable'] as const;
export const recallStatus = z.enum(recallStatuses).meta({ id: 'RecallStatus' });
export type RecallStatus = z.infer<typeof recallStatus>;

/** A campaign that affects a vehicle, and what was done about it. */
export const vehicleRecall = z
  .strictObject({
    ...recall.omit({ id: true, affects: true, version: true, createdAt: true, updatedAt: true }).shape,
    recallId: uuid,
    vehicleId: id,
    status: recallStatus,
    matchedBy: z.enum(['vin', 'model']).meta({
      description:
        'model: by make, model and year alone; the authority or a dealer knows whether this one is meant',
    }),
    matchedAt: instant,
    scheduledOn: calendarDay.optional(),
    recordId: uuid.optional().meta({ description: 'The order or the record of the work' }),
    note: z.string().optional(),
    version: z.int().min(1),
    changedBy: z.string().optional(),
    changedAt: instant.optional(),
  })
  .meta({ id: 'VehicleRecall' });
export type VehicleRecall = z.infer<typeof vehicleRecall>;

export const vehicleRecallChange = z
  .strictObject({
    status: recallStatus,
    scheduledOn: calendarDay.optional(),
    recordId: uuid.optional(),
    note: label(500).optional(),
  })
  .refine(({ status, recordId }) => status !== 'remedied' || recordId !== undefined, {
    path: ['recordId'],
    message: 'names the record of the work that remedied it',
  })
  .meta({ id: 'VehicleRecallChange' });
export type VehicleRecallChange = z.infer<typeof vehicleRecallChange>;

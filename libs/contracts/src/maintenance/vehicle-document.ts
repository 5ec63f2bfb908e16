import { z } from 'zod';
import { currency, id, instant, label, minorUnits, odometer, uuid } from '../common/primitives.js';
import { expiry } from './expiry.js';
import { calendarDay, remindDays, timeZone } from './maintenance-plan.js';

/** Papers of a vehicle. Warranties, insurances and inspections are watched as such, all others as documents. */
export const documentTypes = [
  'registration',
  'warranty',
  'insurance',
  'inspection',
  'invoice',
  'photo',
  'other',
] as const;
export const documentType = z.enum(documentTypes).meta({ id: 'DocumentType' });
export type DocumentType = z.infer<typeof documentType>;

/** Media types that a document's content may have. */
export const contentTypes = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
  'text/plain',
  'application/octet-stream',
] as const;

/** Largest content, bytes. */
export const MOST_CONTENT_BYTES = 10 * 1024 ** 2;

const facts = z.strictObject({
  type: documentType,
  title: label(160),
  number: label(80).optional(),
  issuer: label(160).optional().meta({ description: 'Authority, insurer, workshop or maker' }),
  validFrom: calendarDay.optional(),
  validTo: calendarDay.optional().meta({ description: 'Last day on which it is valid' }),
  odometerFrom: odometer.optional().meta({ description: 'Metres at which a warranty begins' }),
  distance: odometer
    .optional()
    .meta({ description: 'Metres that a warranty covers from there; time or distance, whichever first' }),
  coverage: z.string().max(2_000).optional(),
  amount: minorUnits.optional().meta({ description: 'Premium, price or sum insured' }),
  currency: currency.optional(),
  notes: z.string().max(5_000).optional(),
  personal: z
    .boolean()
    .optional()
    .meta({ description: 'Of a person and not of the vehicle: sealed when it changes owners' }),
  remindDays,
  timeZone,
});

type Facts = Partial<z.infer<typeof facts>>;

/** What is wrong with a document as a whole; the service asks the same of a document that was changed. */
export function documentProblems(document: Facts): { path: string; message: string }[] {
  const { type, validFrom, validTo, distance, odometerFrom, amount, currency: money } = document;
  const has = (value: unknown) => value !== undefined;
  const problems = [
    [
      type === 'warranty' && !has(validTo) && !has(distance),
      'validTo',
      'is missing: a warranty ends by time or distance',
    ],
    [
      (type === 'insurance' || type === 'inspection') && !has(validTo),
      'validTo',
      'is missing: until when it holds',
    ],
    [has(distance) !== has(odometerFrom), 'odometerFrom', 'belongs together with distance'],
    [has(distance) && type !== 'warranty', 'distance', 'is of warranties alone'],
    [has(validFrom) && has(validTo) && validFrom! > validTo!, 'validTo', 'lies before validFrom'],
    [has(amount) && !has(money), 'currency', 'is missing: an amount is in some currency'],
  ] as const;
  return problems.filter(([wrong]) => wrong).map(([, path, message]) => ({ path, message }));
}

export const newVehicleDocument = facts
  .extend({ remindDays: remindDays.default([30, 7, 1]), timeZone: timeZone.default('UTC') })
  .meta({ id: 'NewVehicleDocument' });
export type NewVehicleDocument = z.infer<typeof newVehicleDocument>;

/** JSON merge patch: null takes a field away. A new end begins a new life, whose warnings come anew. */
export const vehicleDocumentPatch = z
  .strictObject({
    title: facts.shape.title.optional(),
    number: label(80).nullable().optional(),
    issuer: label(160).nullable().optional(),
    validFrom: calendarDay.nullable().optional(),
    validTo: calendarDay.nullable().optional(),
    odometerFrom: odometer.nullable().optional(),
    distance: odometer.nullable().optional(),
    coverage: z.string().max(2_000).nullable().optional(),
    amount: minorUnits.nullable().optional(),
    currency: currency.nullable().optional(),
    notes: z.string().max(5_000).nullable().optional(),
    personal: z.boolean().optional(),
    remindDays: remindDays.optional(),
    timeZone: timeZone.optional(),
  })
  .refine((patch) => Object.keys(patch).length > 0, 'says nothing to change')
  .meta({ id: 'VehicleDocumentPatch', minProperties: 1 });
export type VehicleDocumentPatch = z.infer<typeof vehicleDocumentPatch>;

export const documentContent = z
  .strictObject({
    mediaType: z.enum(contentTypes),
    size: z.int().meta({ description: 'Bytes' }),
    sha256: z.string(),
    uploadedAt: instant,
  })
  .meta({ id: 'DocumentContent' });

export const vehicleDocument = facts
  .extend({
    id: uuid,
    vehicleId: id,
    content: documentContent.optional(),
    expiry: expiry.optional().meta({ description: 'Absent for what never expires' }),
    version: z.int().min(1),
    createdBy: z.string(),
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'VehicleDocument' });
export type VehicleDocument = z.infer<typeof vehicleDocument>;

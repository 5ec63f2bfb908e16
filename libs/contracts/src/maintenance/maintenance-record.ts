import { z } from 'zod';
import { currency, id, instant, label, minorUnits, odometer, uuid } from '../common/primitives.js';
import { maintenanceComponent } from './maintenance.js';
import { engineHours } from './maintenance-plan.js';

/** An order that is planned, then worked on, then done: the record of it, or given up. */
export const maintenanceStatuses = ['planned', 'inProgress', 'completed', 'cancelled'] as const;
export const maintenanceStatus = z.enum(maintenanceStatuses).meta({ id: 'MaintenanceStatus' });
export type MaintenanceStatus = z.infer<typeof maintenanceStatus>;

export const usedPart = z
  .strictObject({
    number: label(80).optional(),
    name: label(160),
    quantity: z.number().min(0.001).max(10_000),
    unitCost: minorUnits.default(0),
  })
  .meta({ id: 'UsedPart' });

const labour = z.strictObject({
  hours: z.number().min(0).max(10_000),
  rate: minorUnits.meta({ description: 'Minor units an hour' }),
});

const facts = {
  title: label(160),
  components: z.array(maintenanceComponent).max(8),
  scheduledAt: instant,
  performedAt: instant.meta({ description: 'When the work was done; never in the future' }),
  odometer,
  engineHours,
  parts: z.array(usedPart).max(200),
  labour,
  otherCost: minorUnits.meta({ description: 'Fees, disposal, taxes' }),
  currency,
  technician: label(120),
  workshop: label(160),
  notes: z.string().max(5_000),
  documentIds: z.array(uuid).max(50),
  warrantyClaim: z.boolean().meta({ description: 'Whether a warranty is asked to pay' }),
};

type Money = Partial<{ parts: { unitCost: number }[]; labour: unknown; otherCost: number; currency: string }>;
const hasCost = ({ parts = [], labour: work, otherCost }: Money) =>
  work !== undefined || otherCost !== undefined || parts.some(({ unitCost }) => unitCost > 0);

const { title, components, parts, documentIds, warrantyClaim, ...optional } = facts;

const optionals = z.strictObject(optional).partial();

/** Work that is to be done, or was. With a plan it is the order of the vehicle's cycle in it. */
export const newMaintenanceRecord = optionals
  .extend({
    planId: uuid.optional(),
    status: z.enum(['planned', 'inProgress', 'completed']).default('completed'),
    title: title.optional().meta({ description: 'Default: the name of the plan' }),
    components: components.optional().meta({ description: 'Default: those of the plan' }),
    parts: parts.default([]),
    documentIds: documentIds.default([]),
    warrantyClaim: warrantyClaim.default(false),
  })
  .refine((record) => record.title !== undefined || record.planId !== undefined, {
    path: ['title'],
    message: 'is missing: without a plan, say what was done',
  })
  .refine((record) => !hasCost(record) || record.currency !== undefined, {
    path: ['currency'],
    message: 'is missing: costs are in some currency',
  })
  .meta({ id: 'NewMaintenanceRecord' });
export type NewMaintenanceRecord = z.infer<typeof newMaintenanceRecord>;

/** JSON merge patch: null takes a field away. */
export const maintenanceRecordPatch = z
  .strictObject({
    title: title.optional(),
    components: components.optional(),
    parts: parts.optional(),
    documentIds: documentIds.optional(),
    warrantyClaim: warrantyClaim.optional(),
    status: z
      .enum(maintenanceStatuses)
      .optional()
      .meta({ description: 'planned → inProgress → completed, or cancelled while it is open' }),
    scheduledAt: facts.scheduledAt.nullable().optional(),
    performedAt: facts.performedAt.nullable().optional(),
    odometer: odometer.nullable().optional(),
    engineHours: engineHours.nullable().optional(),
    labour: labour.nullable().optional(),
    otherCost: facts.otherCost.nullable().optional(),
    currency: currency.nullable().optional(),
    technician: facts.technician.nullable().optional(),
    workshop: facts.workshop.nullable().optional(),
    notes: facts.notes.nullable().optional(),
  })
  .refine((patch) => Object.keys(patch).length > 0, 'says nothing to change')
  .meta({ id: 'MaintenanceRecordPatch', minProperties: 1 });
export type MaintenanceRecordPatch = z.infer<typeof maintenanceRecordPatch>;

export const maintenanceRecord = optionals
  .extend({
    id: uuid,
    vehicleId: id,
    planId: uuid.optional(),
    cycle: z.int().min(1).optional(),
    status: maintenanceStatus,
    title,
    components,
    parts,
    documentIds,
    warrantyClaim,
    totalCost: minorUnits.optional().meta({ description: 'Parts, labour and other cost together' }),
    version: z.int().min(1),
    createdBy: z.string(),
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'MaintenanceRecord' });
export type MaintenanceRecord = z.infer<typeof maintenanceRecord>;

/** One change of a record: what it was before and after it. */
export const maintenanceRecordChange = z
  .strictObject({
    version: z.int().min(1),
    kind: z.enum(['created', 'updated', 'deleted']),
    by: z.string(),
    time: instant,
    before: maintenanceRecord.optional(),
    after: maintenanceRecord.optional(),
  })
  .meta({ id: 'MaintenanceRecordChange' });
export type MaintenanceRecordChange = z.infer<typeof maintenanceRecordChange>;

/** What a vehicle's maintenance cost in one year and currency. */
export const maintenanceCost = z
  .strictObject({
    year: z.int(),
    currency,
    records: z.int(),
    parts: minorUnits,
    labour: minorUnits,
    other: minorUnits,
    total: minorUnits,
    warrantyClaims: z.int().meta({ description: 'Records that a warranty is asked to pay' }),
  })
  .meta({ id: 'MaintenanceCost' });
export type MaintenanceCost = z.infer<typeof maintenanceCost>;

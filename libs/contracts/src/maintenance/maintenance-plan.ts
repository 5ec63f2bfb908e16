import { z } from 'zod';
import { id, instant, label, modelYear, odometer, uuid } from '../common/primitives.js';
import { maintenanceComponent } from './maintenance.js';

const LONGEST_MONTHS = 600;

/** A day of the calendar; which instants it has depends on the time zone that stands beside it. */
export const calendarDay = z.iso.date().meta({ description: 'Day, such as 2026-03-31' });

export const engineHours = z.number().min(0).max(1e6).meta({ description: 'Hours of the engine' });

/** IANA name; what is no time zone is refused by the service. */
export const timeZone = label(60).meta({ description: 'IANA time zone', example: 'Europe/Berlin' });

/** Days ahead at which people are warned, each once. */
export const remindDays = z.array(z.int().min(1).max(3_650)).max(6);

export const maintenanceInterval = z
  .strictObject({
    months: z.int().min(1).max(LONGEST_MONTHS).optional(),
    days: z.int().min(1).max(36_500).optional(),
    distance: odometer.min(1_000).optional(),
    engineHours: engineHours.min(1).optional(),
  })
  .refine((interval) => Object.keys(interval).length > 0, 'names no months, days, distance or engineHours')
  .meta({ id: 'MaintenanceInterval', minProperties: 1, description: 'Whichever comes first' });
export type MaintenanceInterval = z.infer<typeof maintenanceInterval>;

/** Which vehicles a plan is for. */
export const planScope = z
  .union([
    z.strictObject({ vehicleId: id }),
    z.strictObject({ fleetId: id }),
    z.strictObject({
      make: label(60),
      model: label(80).optional(),
      modelYear: z.strictObject({ from: modelYear.optional(), to: modelYear.optional() }).optional(),
    }),
  ])
  .meta({ id: 'MaintenancePlanScope', description: 'One vehicle, a fleet, or a make and model' });
export type PlanScope = z.infer<typeof planScope>;

const planFacts = z.strictObject({
  name: label(120),
  components: z.array(maintenanceComponent).max(8),
  mode: z.enum(['fixed', 'floating']).meta({
    description: 'fixed: cycles are counted from the start; floating: from the last completion',
  }),
  interval: maintenanceInterval,
  start: z
    .strictObject({
      on: calendarDay.optional(),
      odometer: odometer.optional(),
      engineHours: engineHours.optional(),
    })
    .meta({ description: 'Default: how each vehicle stands when the plan takes it up' }),
  remindDays,
  timeZone,
  opensOrder: z.boolean().meta({ description: 'Opens an order with the first warning of a cycle' }),
  notes: z.string().max(2_000).optional(),
});

export const newMaintenancePlan = planFacts
  .extend({
    scope: planScope,
    components: planFacts.shape.components.default([]),
    mode: planFacts.shape.mode.default('floating'),
    start: planFacts.shape.start.default({}),
    remindDays: remindDays.default([30, 7]),
    timeZone: timeZone.default('UTC'),
    opensOrder: planFacts.shape.opensOrder.default(false),
  })
  .meta({ id: 'NewMaintenancePlan' });
export type NewMaintenancePlan = z.infer<typeof newMaintenancePlan>;

/** What is not named stays; for whom a plan is does not change. */
export const maintenancePlanPatch = planFacts
  .partial()
  .refine((patch) => Object.keys(patch).length > 0, 'says nothing to change')
  .meta({ id: 'MaintenancePlanPatch', minProperties: 1 });
export type MaintenancePlanPatch = z.infer<typeof maintenancePlanPatch>;

export const maintenancePlan = planFacts
  .extend({
    id: uuid,
    scope: planScope,
    status: z.enum(['active', 'paused']),
    version: z.int().min(1),
    createdBy: z.string(),
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'MaintenancePlan' });
export type MaintenancePlan = z.infer<typeof maintenancePlan>;

import { z } from 'zod';
import { instant, odometer, uuid } from '../common/primitives.js';
import { expiry } from './expiry.js';
import { maintenancePrediction } from './maintenance.js';
import { calendarDay, engineHours, maintenanceInterval } from './maintenance-plan.js';

/** How a vehicle stood when something was done, or began. */
export const maintenanceStanding = z.strictObject({
  date: calendarDay,
  odometer: odometer.optional(),
  engineHours: engineHours.optional(),
});

/** Where a vehicle is in a plan. */
export const vehiclePlan = z
  .strictObject({
    planId: uuid,
    name: z.string(),
    status: z.enum(['active', 'paused']),
    mode: z.enum(['fixed', 'floating']),
    interval: maintenanceInterval,
    cycle: z.int().min(1),
    start: maintenanceStanding,
    lastDone: maintenanceStanding.optional(),
    openOrderId: uuid.optional(),
    due: expiry,
  })
  .meta({ id: 'VehiclePlan' });
export type VehiclePlan = z.infer<typeof vehiclePlan>;

/** How a counter grows, learned from its history. */
const usage = z
  .strictObject({
    now: z.number().optional(),
    perDay: z.number().optional().meta({ description: 'Absent when no use is known' }),
    days: z.number().optional().meta({ description: 'Days of history behind it' }),
    readings: z.int().optional(),
  })
  .meta({ id: 'CounterUsage' });

/** What a vehicle will need: by its plans, and by what scoring foretells. */
export const vehicleMaintenanceForecast = z
  .strictObject({
    odometer: usage,
    engineHours: usage,
    plans: z.array(vehiclePlan),
    prediction: maintenancePrediction.nullable(),
    source: z.enum(['scoring', 'stored', 'plansOnly']).meta({
      description:
        'scoring: foretold just now; stored: scoring is away, this is its last word; plansOnly: it never spoke of this vehicle',
    }),
    predictedAt: instant.optional(),
  })
  .meta({ id: 'VehicleMaintenanceForecast' });
export type VehicleMaintenanceForecast = z.infer<typeof vehicleMaintenanceForecast>;

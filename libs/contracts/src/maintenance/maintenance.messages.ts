import { z } from 'zod';
import { id, instant, odometer } from '../common/primitives.js';
import { defineEvent } from '../define/event.js';
import { defineCommand } from '../define/request.js';
import { topics } from '../topics.js';
import {
  maintenanceComponent,
  maintenanceOutcome,
  maintenancePrediction,
  vehicleUse,
} from './maintenance.js';

const service = 'scoring-service';
const MOST_VEHICLES = 200;

export const vehiclesToPredict = z
  .array(z.strictObject({ vehicleId: id.optional(), use: vehicleUse }))
  .min(1)
  .max(MOST_VEHICLES);

export const predictMaintenance = defineCommand({
  name: 'maintenance.predict',
  service,
  request: z.strictObject({
    vehicles: vehiclesToPredict,
    /** Keeps the use for training and tells of each one by `vehicle.maintenance.predicted`; needs vehicle ids. */
    persist: z.boolean().default(false),
  }),
  reply: z.strictObject({ data: z.array(maintenancePrediction) }),
  timeoutMs: 10_000,
  description: 'Says what vehicles will need and when, by what is known of their use, in the order given',
});

export const recordMaintenanceOutcomes = defineCommand({
  name: 'maintenance.recordOutcomes',
  service,
  request: z.strictObject({ outcomes: z.array(maintenanceOutcome).min(1).max(MOST_VEHICLES) }),
  reply: z.strictObject({ data: z.strictObject({ recorded: z.int() }) }),
  timeoutMs: 10_000,
  description:
    'Takes in how vehicles stood and what they needed, to learn from; the same again changes nothing',
});

export const vehicleMaintenancePredicted = defineEvent({
  name: 'vehicle.maintenance.predicted',
  topic: topics.maintenance,
  source: service,
  consumers: [],
  data: maintenancePrediction.extend({ vehicleId: id }),
  key: (data) => data.vehicleId,
  description: 'It is known anew what a vehicle will need',
});

/** A record of work on a vehicle, as far as scoring learns from it: a completed one ends the lives of its components. */
export const vehicleMaintenanceUpdated = defineEvent({
  name: 'vehicle.maintenance.updated',
  topic: topics.maintenance,
  source: 'vehicle-profiles',
  consumers: [service],
  data: z.strictObject({
    vehicleId: id,
    maintenanceId: id,
    status: z.enum(['planned', 'inProgress', 'completed', 'cancelled']),
    components: z.array(maintenanceComponent).max(50),
    performedAt: instant.optional(),
    odometer: odometer.optional(),
    time: instant,
  }),
  key: (data) => data.vehicleId,
  description: 'A record of work on a vehicle changed',
});

import { z } from 'zod';
import { id, instant, odometer, uuid } from '../common/primitives.js';
import { defineEvent } from '../define/event.js';
import { defineCommand } from '../define/request.js';
import { topics } from '../topics.js';
import { expiry } from './expiry.js';
import {
  maintenanceComponent,
  maintenanceOutcome,
  maintenancePrediction,
  vehicleUse,
} from './maintenance.js';
import { maintenanceStatuses } from './maintenance-record.js';

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
  consumers: ['vehicle-profiles'],
  data: maintenancePrediction.extend({ vehicleId: id }),
  key: (data) => data.vehicleId,
  description: 'It is known anew what a vehicle will need',
});

/** What happened to a record of work, or to something that comes due. */
const tiding = z.strictObject({
  vehicleId: id,
  maintenanceId: id.meta({ description: 'Of the record; of what comes due: the plan, part or document' }),
  status: z.enum([...maintenanceStatuses, 'upcoming', 'due', 'overdue']),
  components: z.array(maintenanceComponent).max(50),
  planId: uuid.optional(),
  cycle: z.int().min(1).optional(),
  title: z.string().optional(),
  performedAt: instant.optional(),
  odometer: odometer.optional(),
  expiry: expiry.optional().meta({ description: 'With upcoming, due and overdue: what comes due, and when' }),
  removed: z.boolean().optional().meta({ description: 'The record was wrong and is gone' }),
  time: instant,
});

export const vehicleMaintenanceCreated = defineEvent({
  name: 'vehicle.maintenance.created',
  topic: topics.maintenance,
  source: 'vehicle-profiles',
  consumers: [],
  data: tiding,
  key: (data) => data.vehicleId,
  description: 'Work on a vehicle was ordered, or written down',
});

/** Scoring learns from it: a completed record ends the lives of its components. */
export const vehicleMaintenanceUpdated = defineEvent({
  name: 'vehicle.maintenance.updated',
  topic: topics.maintenance,
  source: 'vehicle-profiles',
  consumers: [service],
  data: tiding,
  key: (data) => data.vehicleId,
  description:
    'A record of work on a vehicle changed; or something of it comes due (maintenance, part, document, warranty, insurance, inspection), each warning once',
});

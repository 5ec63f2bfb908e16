import { z } from 'zod';
import { id, instant, label, odometer, uuid } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { expiry } from './expiry.js';
import { maintenanceComponent } from './maintenance.js';
import { calendarDay, remindDays, timeZone } from './maintenance-plan.js';

const service = 'vehicle-profiles';

const facts = z.strictObject({
  component: maintenanceComponent.meta({ description: 'What it is: `tires`, `brakePads`, `battery12v` …' }),
  name: label(160),
  serialNumber: label(80).optional(),
  position: label(40).optional().meta({ description: 'Where it sits, such as `front`' }),
  madeOn: calendarDay
    .optional()
    .meta({ description: 'Its age counts from here, else from the first fitting' }),
  distanceBefore: odometer.meta({ description: 'Metres that it had run before it came to this vehicle' }),
  life: z
    .strictObject({ distance: odometer.min(1_000).optional(), months: z.int().min(1).max(600).optional() })
    .meta({ description: 'How long it is expected to last; whichever comes first' }),
  wornAt: z
    .number()
    .min(0)
    .max(100)
    .optional()
    .meta({ description: 'mm of tread or pad, or percent, at which it is to be replaced' }),
  notes: z.string().max(2_000).optional(),
  remindDays,
  timeZone,
});

export const newVehiclePart = facts
  .extend({
    distanceBefore: facts.shape.distanceBefore.default(0),
    life: facts.shape.life.default({}),
    remindDays: remindDays.default([30, 7]),
    timeZone: timeZone.default('UTC'),
  })
  .meta({ id: 'NewVehiclePart' });
export type NewVehiclePart = z.infer<typeof newVehiclePart>;

/** A moment at which something was done to a part. Without an odometer it is reckoned from the vehicle's use. */
export const partMoment = z.strictObject({
  at: instant.optional().meta({ description: 'Default: now' }),
  odometer: odometer.optional(),
});

export const partWear = partMoment.extend({
  remaining: z.number().min(0).max(100).meta({ description: 'mm of tread or pad, or percent' }),
});

const moment = z.strictObject({ at: instant, odometer });

export const vehiclePart = facts
  .extend({
    id: uuid,
    vehicleId: id,
    status: z.enum(['fitted', 'stored', 'retired']),
    distance: odometer.meta({ description: 'Metres that it has run, on and off and on again' }),
    fittings: z.array(z.strictObject({ fitted: moment, removed: moment.optional() })),
    wear: z.array(z.strictObject({ at: instant, distance: odometer, remaining: z.number() })),
    expiry: expiry.optional(),
    createdBy: z.string(),
    createdAt: instant,
  })
  .meta({ id: 'VehiclePart' });
export type VehiclePart = z.infer<typeof vehiclePart>;

const one = { vehicleId: id, partId: uuid };

export const createVehiclePart = defineCommand({
  name: 'vehicleParts.create',
  service,
  request: z.strictObject({ vehicleId: id, part: newVehiclePart }),
  reply: single(vehiclePart),
  description: 'Keep a part of a vehicle that has a life of its own',
});

export const listVehicleParts = defineQuery({
  name: 'vehicleParts.list',
  service,
  request: z.strictObject({ vehicleId: id, ...pageQuery }),
  reply: listOf(vehiclePart),
  description: 'Parts of a vehicle, newest first',
});

export const getVehiclePart = defineQuery({
  name: 'vehicleParts.get',
  service,
  request: z.strictObject(one),
  reply: single(vehiclePart),
  description: 'One part with its fittings and wear',
});

export const fitVehiclePart = defineCommand({
  name: 'vehicleParts.fit',
  service,
  request: z.strictObject({ ...one, moment: partMoment }),
  reply: single(vehiclePart),
  description: 'Put a part on the vehicle',
});

export const unfitVehiclePart = defineCommand({
  name: 'vehicleParts.remove',
  service,
  request: z.strictObject({ ...one, moment: partMoment, retire: z.boolean() }),
  reply: single(vehiclePart),
  description: 'Take a part off the vehicle, into the store or for ever',
});

export const measureVehiclePart = defineCommand({
  name: 'vehicleParts.measure',
  service,
  request: z.strictObject({ ...one, wear: partWear }),
  reply: single(vehiclePart),
  description: 'Note what is left of a part',
});

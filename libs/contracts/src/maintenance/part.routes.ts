import { z } from 'zod';
import { id, uuid } from '../common/primitives.js';
import { pageQuery, single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import { listVehicleParts, newVehiclePart, partMoment, partWear, vehiclePart } from './vehicle-part.js';

const path = '/api/v1/vehicles/:vehicleId/parts';
const ofVehicle = z.strictObject({ vehicleId: id });
const params = z.strictObject({ vehicleId: id, partId: uuid });
const reply = single(vehiclePart);
const common = { access: 'signedIn', tag: 'Maintenance' } as const;

export const createVehiclePartRoute = defineRoute({
  ...common,
  id: 'vehicleParts.create',
  method: 'POST',
  path,
  summary: 'Keep a part with a life of its own: a tyre set, brake pads, a 12 V battery',
  params: ofVehicle,
  body: newVehiclePart,
  reply,
  status: 201,
  idempotent: true,
});

export const listVehiclePartsRoute = defineRoute({
  ...common,
  id: 'vehicleParts.list',
  method: 'GET',
  path,
  summary: 'Parts of a vehicle with their distance, age and wear, newest first',
  params: ofVehicle,
  query: z.strictObject(pageQuery),
  reply: listVehicleParts.reply,
});

export const getVehiclePartRoute = defineRoute({
  ...common,
  id: 'vehicleParts.get',
  method: 'GET',
  path: `${path}/:partId`,
  summary: 'One part with its fittings and wear',
  params,
  reply,
});

export const fitVehiclePartRoute = defineRoute({
  ...common,
  id: 'vehicleParts.fit',
  method: 'POST',
  path: `${path}/:partId/fit`,
  summary: 'Put a part on the vehicle; it goes on counting where it stopped',
  params,
  body: partMoment,
  reply,
});

export const unfitVehiclePartRoute = defineRoute({
  ...common,
  id: 'vehicleParts.remove',
  method: 'POST',
  path: `${path}/:partId/remove`,
  summary: 'Take a part off the vehicle, into the store or for ever',
  params,
  body: partMoment.extend({ retire: z.boolean().default(false) }),
  reply,
});

export const measureVehiclePartRoute = defineRoute({
  ...common,
  id: 'vehicleParts.measure',
  method: 'POST',
  path: `${path}/:partId/wear`,
  summary: 'Note what is left of a part: its end is foretold by wear from then on',
  params,
  body: partWear,
  reply,
  status: 201,
  idempotent: true,
});

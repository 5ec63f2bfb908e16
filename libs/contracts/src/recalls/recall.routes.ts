import { z } from 'zod';
import { id, uuid } from '../common/primitives.js';
import type { Role } from '../common/caller.js';
import { defineRoute } from '../define/route.js';
import { vehicleRecallChange } from './recall.js';
import {
  listRecalls,
  listVehicleRecalls,
  recallBatch,
  recallsQuery,
  recordRecalls,
  updateVehicleRecall,
  vehicleRecallsQuery,
} from './recall.messages.js';

const tag = 'Recalls';
const staff = ['admin', 'manager'] as const satisfies readonly Role[];

export const recordRecallsRoute = defineRoute({
  id: 'recalls.record',
  method: 'POST',
  path: '/api/v1/recalls',
  access: staff,
  tag,
  summary:
    'State up to 1,000 recall campaigns, each in our own form or as NHTSA answers it; all of them or none. Vehicles are matched right after, those to come included',
  body: recallBatch,
  reply: recordRecalls.reply,
  bodyLimit: 10 * 1024 * 1024,
  idempotent: true,
});

export const listRecallsRoute = defineRoute({
  id: 'recalls.list',
  method: 'GET',
  path: '/api/v1/recalls',
  access: staff,
  tag,
  summary: 'Recall campaigns, the last recorded first',
  query: z.strictObject(recallsQuery),
  reply: listRecalls.reply,
});

export const listVehicleRecallsRoute = defineRoute({
  id: 'recalls.ofVehicle',
  method: 'GET',
  path: '/api/v1/vehicles/:vehicleId/recalls',
  access: 'signedIn',
  tag,
  summary: 'Recalls that affect a vehicle, and what was done about each',
  params: z.strictObject({ vehicleId: id }),
  query: z.strictObject(vehicleRecallsQuery),
  reply: listVehicleRecalls.reply,
});

export const updateVehicleRecallRoute = defineRoute({
  id: 'recalls.updateVehicle',
  method: 'PATCH',
  path: '/api/v1/vehicles/:vehicleId/recalls/:recallId',
  access: 'signedIn',
  tag,
  summary:
    'Say what became of a recall of a vehicle: scheduled, remedied by a record, not applicable, or open again',
  params: z.strictObject({ vehicleId: id, recallId: uuid }),
  body: vehicleRecallChange,
  reply: updateVehicleRecall.reply,
});

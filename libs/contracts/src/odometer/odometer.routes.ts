import { z } from 'zod';
import { id, uuid } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import {
  newOdometerReading,
  odometerCorrection,
  odometerEntry,
  odometerStatus,
  odometerSwap,
} from './odometer.js';

const tag = 'Odometer';
const path = '/api/v1/vehicles/:vehicleId/odometer';
const params = z.strictObject({ vehicleId: id });

export const listOdometerRoute = defineRoute({
  id: 'odometer.list',
  method: 'GET',
  path,
  access: 'signedIn',
  tag,
  summary:
    'The ledger of a vehicle’s odometer, the latest first; of telemetry the first and the last of a day',
  params,
  query: z.strictObject({ status: odometerStatus.optional(), ...pageQuery }),
  reply: listOf(odometerEntry),
});

export const recordOdometerRoute = defineRoute({
  id: 'odometer.record',
  method: 'POST',
  path,
  access: 'signedIn',
  tag,
  summary:
    'Enter a reading; one that does not fit is kept as suspect and never lowers the vehicle’s odometer',
  params,
  body: newOdometerReading,
  reply: single(odometerEntry),
  status: 201,
  idempotent: true,
});

export const swapOdometerRoute = defineRoute({
  id: 'odometer.swap',
  method: 'POST',
  path: `${path}/swaps`,
  access: 'signedIn',
  tag,
  summary: 'Declare that the cluster was replaced',
  params,
  body: odometerSwap,
  reply: single(odometerEntry),
  status: 201,
  idempotent: true,
});

export const correctOdometerRoute = defineRoute({
  id: 'odometer.correct',
  method: 'PATCH',
  path: `${path}/:entryId`,
  access: 'signedIn',
  tag,
  summary: 'Accept or reject a reading, or say what it should have been; what it was is kept',
  params: params.extend({ entryId: uuid }),
  body: odometerCorrection,
  reply: single(odometerEntry),
});

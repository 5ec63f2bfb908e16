import { z } from 'zod';
import { id } from '../common/primitives.js';
import { single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import { taken } from '../interactions/interaction.routes.js';
import { readingBatch, vehicleState } from './telemetry.messages.js';

export const recordReadings = defineRoute({
  id: 'telemetry.record',
  method: 'POST',
  path: '/api/v1/telemetry',
  access: ['admin', 'manager', 'fleetOperator', 'driver', 'device'],
  tag: 'Vehicles',
  summary: 'Up to 1,000 readings in the units of the signal catalogue',
  body: readingBatch,
  reply: taken,
  status: 202,
});

export const getVehicleStateRoute = defineRoute({
  id: 'vehicles.state',
  method: 'GET',
  path: '/api/v1/vehicles/:vehicleId/state',
  access: ['admin', 'manager', 'fleetOperator'],
  tag: 'Vehicles',
  summary: 'The latest state of one vehicle',
  params: z.strictObject({ vehicleId: id }),
  reply: single(vehicleState),
});

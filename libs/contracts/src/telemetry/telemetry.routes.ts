import { z } from 'zod';
import { id } from '../common/primitives.js';
import { single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import { taken } from '../interactions/interaction.routes.js';
import { CLOUD_EVENT, CLOUD_EVENTS, cloudEvent, cloudEventBatch } from './cloud-event.js';
import { readingBatch, vehicleState } from './telemetry.messages.js';
import { listReadings, readingsQuery, telemetryTrends, trendsQuery } from './trend.messages.js';

export const NDJSON = 'application/x-ndjson';

export const recordReadings = defineRoute({
  id: 'telemetry.record',
  method: 'POST',
  path: '/api/v1/telemetry',
  access: ['admin', 'manager', 'fleetOperator', 'driver', 'device'],
  tag: 'Vehicles',
  summary:
    'Readings in the units of the signal catalogue: a batch of up to 1,000, one a line of NDJSON, or as CloudEvents',
  body: readingBatch,
  bodies: {
    [NDJSON]: z.string(),
    [CLOUD_EVENT]: cloudEvent,
    [CLOUD_EVENTS]: cloudEventBatch,
  },
  bodyLimit: 8 * 1024 * 1024,
  reply: taken,
  status: 202,
});

/** Media types of a GPX file. */
const GPX = ['application/gpx+xml', 'application/xml', 'text/xml'] as const;

export const recordTrack = defineRoute({
  id: 'telemetry.recordTrack',
  method: 'POST',
  path: '/api/v1/vehicles/:vehicleId/telemetry/gpx',
  access: ['admin', 'manager', 'fleetOperator', 'driver', 'device'],
  tag: 'Vehicles',
  summary: 'The tracks of a GPX file, taken whole or not at all',
  params: z.strictObject({ vehicleId: id }),
  bodies: Object.fromEntries(GPX.map((type) => [type, z.string()])),
  bodyLimit: 8 * 1024 * 1024,
  reply: taken,
  status: 202,
});

export const getVehicleStateRoute = defineRoute({
  id: 'vehicles.state',
  method: 'GET',
  path: '/api/v1/vehicles/:vehicleId/state',
  access: 'signedIn',
  tag: 'Vehicles',
  summary: 'The latest state of one vehicle',
  params: z.strictObject({ vehicleId: id }),
  reply: single(vehicleState),
});

export const listReadingsRoute = defineRoute({
  id: 'vehicles.telemetry',
  method: 'GET',
  path: '/api/v1/vehicles/:vehicleId/telemetry',
  access: 'signedIn',
  tag: 'Vehicles',
  summary: 'The readings of one vehicle as they came, the newest first',
  params: z.strictObject({ vehicleId: id }),
  query: z.strictObject(readingsQuery),
  reply: listReadings.reply,
});

export const telemetryTrendsRoute = defineRoute({
  id: 'vehicles.telemetry.trends',
  method: 'GET',
  path: '/api/v1/vehicles/:vehicleId/telemetry/trends',
  access: 'signedIn',
  tag: 'Vehicles',
  summary: 'Signals over time, at most 2,000 points of each, gaps shown as gaps',
  params: z.strictObject({ vehicleId: id }),
  query: z.strictObject(trendsQuery),
  reply: telemetryTrends.reply,
});

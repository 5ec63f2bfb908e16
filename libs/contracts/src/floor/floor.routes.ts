import { z } from 'zod';
import { id } from '../common/primitives.js';
import { single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import { taken } from '../interactions/interaction.routes.js';
import { floorState, sensorBatch } from './floor.messages.js';

const params = z.strictObject({ showroomId: id });

export const recordSensorEvents = defineRoute({
  id: 'showrooms.sensors',
  method: 'POST',
  path: '/api/v1/showrooms/:showroomId/sensors',
  access: ['admin', 'manager', 'device'],
  tag: 'Showroom',
  summary: 'Up to 1,000 events of floor sensors',
  params,
  body: sensorBatch,
  reply: taken,
  status: 202,
});

export const getFloorRoute = defineRoute({
  id: 'showrooms.floor',
  method: 'GET',
  path: '/api/v1/showrooms/:showroomId/floor',
  access: ['admin', 'manager', 'salesRep'],
  tag: 'Showroom',
  summary: 'Who is on the floor now',
  params,
  reply: single(floorState),
});

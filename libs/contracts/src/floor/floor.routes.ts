import { z } from 'zod';
import { id, instant } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import { taken } from '../interactions/interaction.routes.js';
import { floorStaff, stockKeepers } from '../inventory/stock-unit.js';
import { floorPlan, newFloorPlan } from './floor-plan.js';
import { floorState, sensorBatch } from './floor.messages.js';
import { floorFunnel, heatmap, visit, visitWithPath } from './visit.js';

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
  access: floorStaff,
  tag: 'Showroom',
  summary: 'Who is on the floor now',
  params,
  reply: single(floorState),
});

const visitParams = params.extend({ visitId: id });

export const getFloorPlanRoute = defineRoute({
  id: 'showrooms.floorPlan',
  method: 'GET',
  path: '/api/v1/showrooms/:showroomId/floor-plan',
  access: floorStaff,
  tag: 'Showroom',
  summary: 'The plan of the floor: zones, and where units stand, in metres',
  params,
  reply: single(floorPlan),
});

export const saveFloorPlanRoute = defineRoute({
  id: 'showrooms.floorPlan.save',
  method: 'PUT',
  path: '/api/v1/showrooms/:showroomId/floor-plan',
  access: stockKeepers,
  tag: 'Showroom',
  summary: 'Draw the plan of the floor',
  params,
  body: newFloorPlan,
  conditional: true,
  reply: single(floorPlan),
});

export const listVisitsRoute = defineRoute({
  id: 'showrooms.visits',
  method: 'GET',
  path: '/api/v1/showrooms/:showroomId/visits',
  access: floorStaff,
  tag: 'Showroom',
  summary: 'Visits, the latest first',
  params,
  query: z.strictObject({ ...pageQuery, open: z.boolean().optional(), customerId: id.optional() }),
  reply: listOf(visit),
});

export const getVisitRoute = defineRoute({
  id: 'showrooms.visits.get',
  method: 'GET',
  path: '/api/v1/showrooms/:showroomId/visits/:visitId',
  access: floorStaff,
  tag: 'Showroom',
  summary: 'One visit with its path',
  params: visitParams,
  reply: single(visitWithPath),
});

export const identifyVisitorRoute = defineRoute({
  id: 'showrooms.visits.identify',
  method: 'POST',
  path: '/api/v1/showrooms/:showroomId/visits/:visitId/identify',
  access: floorStaff,
  tag: 'Showroom',
  summary: 'Say which customer a visitor is: their interests count from here on',
  params: visitParams,
  body: z.strictObject({ customerId: id }),
  reply: single(visit),
});

export const getHeatmapRoute = defineRoute({
  id: 'showrooms.heatmap',
  method: 'GET',
  path: '/api/v1/showrooms/:showroomId/heatmap',
  access: floorStaff,
  tag: 'Showroom',
  summary: 'Where people stood of late',
  params,
  reply: single(heatmap),
});

export const getFloorFunnelRoute = defineRoute({
  id: 'showrooms.funnel',
  method: 'GET',
  path: '/api/v1/showrooms/:showroomId/funnel',
  access: stockKeepers,
  tag: 'Showroom',
  summary:
    'How far visits came, how long they stayed in which zone and near which unit; counts below five are not told. With `Accept: text/csv` as a file',
  params,
  query: z.strictObject({ from: instant.optional(), to: instant.optional() }),
  reply: single(floorFunnel),
});

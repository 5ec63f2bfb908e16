import { z } from 'zod';
import { id, instant } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineEvent } from '../define/event.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { topics } from '../topics.js';
import { floorPlan, floorPoint, newFloorPlan } from './floor-plan.js';
import { floorFunnel, heatmap, visit, visitSteps, visitWithPath } from './visit.js';

const service = 'showroom';
const ofShowroom = z.strictObject({ showroomId: id });
const ofVisit = ofShowroom.extend({ visitId: id });

export const getFloorPlan = defineQuery({
  name: 'floor.plan.get',
  service,
  request: ofShowroom,
  reply: single(floorPlan),
  description: 'The plan of a floor',
});

export const getFloorOutline = defineQuery({
  name: 'floor.outline',
  service,
  request: ofShowroom,
  reply: single(floorPlan.shape.outline.nullable()),
  timeoutMs: 1_000,
  description: 'Where a building ends, for services; null where nobody has drawn a plan',
});

export const saveFloorPlan = defineCommand({
  name: 'floor.plan.save',
  service,
  request: ofShowroom.extend({
    plan: newFloorPlan,
    version: z
      .union([z.int().min(1), z.literal('any')])
      .optional()
      .meta({ description: 'Of the plan that it replaces, or any that is there; without, it is the first' }),
  }),
  reply: single(floorPlan),
  description: 'Draw the plan of a floor, or another in its place',
});

export const listVisits = defineQuery({
  name: 'visits.list',
  service,
  request: ofShowroom.extend({
    ...pageQuery,
    open: z.boolean().optional().meta({ description: 'Only who is there, or only who has left' }),
    customerId: id.optional(),
  }),
  reply: listOf(visit),
  description: 'Visits of a showroom, the latest first',
});

export const getVisit = defineQuery({
  name: 'visits.get',
  service,
  request: ofVisit,
  reply: single(visitWithPath),
  description: 'One visit with its path',
});

export const identifyVisitor = defineCommand({
  name: 'visits.identify',
  service,
  request: ofVisit.extend({ customerId: id }),
  reply: single(visit),
  description: 'Say which customer a visitor is',
});

export const getHeatmap = defineQuery({
  name: 'floor.heatmap.get',
  service,
  request: ofShowroom,
  reply: single(heatmap),
  description: 'Where people stood of late',
});

export const getFloorFunnel = defineQuery({
  name: 'floor.funnel.get',
  service,
  request: ofShowroom.extend({ from: instant.optional(), to: instant.optional() }),
  reply: single(floorFunnel),
  description: 'How far visits came; nothing that fewer than five people did is told',
});

const visitor = {
  showroomId: id,
  visitId: id,
  visitorId: id,
  customerId: id.nullable(),
  time: instant,
};

const visitorEvent = <T extends z.ZodRawShape>(name: string, description: string, facts: T) =>
  defineEvent({
    name,
    topic: topics.floor,
    source: service,
    consumers: [],
    data: z.strictObject({ ...visitor, ...facts }),
    key: (data) => (data as { showroomId: string }).showroomId,
    description,
  });

const attention = {
  unitId: id,
  interest: z.number().min(0).max(1),
  seconds: z.int().min(0),
};

export const customerNearInterest = visitorEvent(
  'customer.nearInterest',
  'Somebody came within 5 m of a unit that is what they look for',
  { unitId: id, at: floorPoint, metres: z.number().min(0), matched: z.array(z.string()) },
);
export const customerInterested = visitorEvent(
  'customer.interested',
  'Somebody stays with a unit: their interest passed a half',
  attention,
);
export const customerHighInterest = visitorEvent(
  'customer.highInterest.detected',
  'Somebody stays long with a unit: their interest reached .7',
  attention,
);
export const visitEnded = visitorEvent('visit.ended', 'Somebody left: what their visit came to', {
  dwellSeconds: z.int().min(0),
  step: z.enum(visitSteps),
  zones: z.record(z.string(), z.int().min(0)),
  unitIds: z.array(id),
});

export const floorHeatmapUpdated = defineEvent({
  name: 'floor.heatmap.updated',
  topic: topics.floor,
  source: service,
  consumers: [],
  data: heatmap,
  key: (data) => data.showroomId,
  description: 'Where people stood of late, some seconds after they moved',
});

import { z } from 'zod';
import { id, instant } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineEvent } from '../define/event.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { topics } from '../topics.js';
import { fleet, fleetPatch, newFleet } from './fleet.js';

const service = 'vehicle-profiles';
const version = z.int().min(1).optional();

export const fleetUpdated = defineEvent({
  name: 'fleet.updated',
  topic: topics.fleets,
  source: service,
  consumers: [],
  data: z.strictObject({
    fleetId: id,
    kind: z.enum(['created', 'updated', 'deleted']),
    name: z.string(),
    parentId: id.nullable(),
    version: z.int().min(1),
    time: instant,
  }),
  key: (data) => data.fleetId,
  description: 'A fleet was made, renamed, put below another one, or deleted',
});

export const createFleet = defineCommand({
  name: 'fleets.create',
  service,
  request: z.strictObject({ fleet: newFleet }),
  reply: single(fleet),
  description: 'Make a fleet, at the top or below another one',
});

export const updateFleet = defineCommand({
  name: 'fleets.update',
  service,
  request: z.strictObject({ id, patch: fleetPatch, version }),
  reply: single(fleet),
  description: 'Rename a fleet, or put it below another one',
});

export const removeFleet = defineCommand({
  name: 'fleets.remove',
  service,
  request: z.strictObject({ id, version }),
  reply: single(fleet),
  description: 'Delete a fleet that has neither vehicles nor fleets in it; its grants end',
});

export const getFleet = defineQuery({
  name: 'fleets.get',
  service,
  request: z.strictObject({ id }),
  reply: single(fleet),
  description: 'One fleet',
});

export const listFleets = defineQuery({
  name: 'fleets.list',
  service,
  request: z.strictObject({ parentId: id.optional(), ...pageQuery }),
  reply: listOf(fleet),
  description: 'Fleets that the caller may see, by id',
});

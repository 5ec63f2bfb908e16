import { z } from 'zod';
import { id } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import { vehicle } from '../vehicles/vehicle.js';
import { fleet, fleetPatch, newFleet } from './fleet.js';

const tag = 'Fleets and access';
const params = z.strictObject({ fleetId: id });

export const createFleetRoute = defineRoute({
  id: 'fleets.create',
  method: 'POST',
  path: '/api/v1/fleets',
  access: 'signedIn',
  tag,
  summary: 'Make a fleet, at the top or below one that you operate',
  body: newFleet,
  reply: single(fleet),
  status: 201,
  idempotent: true,
});

export const listFleetsRoute = defineRoute({
  id: 'fleets.list',
  method: 'GET',
  path: '/api/v1/fleets',
  access: 'signedIn',
  tag,
  summary: 'Fleets that the caller may see; `parentId` gives those right below one',
  query: z.strictObject({ parentId: id.optional(), ...pageQuery }),
  reply: listOf(fleet),
});

export const getFleetRoute = defineRoute({
  id: 'fleets.get',
  method: 'GET',
  path: '/api/v1/fleets/:fleetId',
  access: 'signedIn',
  tag,
  summary: 'One fleet',
  params,
  reply: single(fleet),
});

export const updateFleetRoute = defineRoute({
  id: 'fleets.update',
  method: 'PATCH',
  path: '/api/v1/fleets/:fleetId',
  access: 'signedIn',
  tag,
  summary: 'Rename a fleet, or put it below another one',
  params,
  body: fleetPatch,
  conditional: true,
  reply: single(fleet),
});

export const removeFleetRoute = defineRoute({
  id: 'fleets.remove',
  method: 'DELETE',
  path: '/api/v1/fleets/:fleetId',
  access: 'signedIn',
  tag,
  summary: 'Delete a fleet that has neither vehicles nor fleets in it',
  params,
  conditional: true,
  reply: single(fleet),
});

export const listFleetVehiclesRoute = defineRoute({
  id: 'fleets.listVehicles',
  method: 'GET',
  path: '/api/v1/fleets/:fleetId/vehicles',
  access: 'signedIn',
  tag,
  summary: 'Vehicles in a fleet; one is put into it by its `fleetId`',
  params,
  query: z.strictObject(pageQuery),
  reply: listOf(vehicle),
});

import { z } from 'zod';
import { id, instant, uuid } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import { accessExplained, grant, newGrant, user } from './access.js';

const tag = 'Fleets and access';
const vehicle = z.strictObject({ vehicleId: id });
const fleet = z.strictObject({ fleetId: id });
const one = z.strictObject({ grantId: uuid });
const listed = z.strictObject({ all: z.boolean().default(false), ...pageQuery });

export const createVehicleGrantRoute = defineRoute({
  id: 'grants.createForVehicle',
  method: 'POST',
  path: '/api/v1/vehicles/:vehicleId/grants',
  access: 'signedIn',
  tag,
  summary: 'Let somebody see a vehicle, as owner, operator, lessee, driver, workshop or viewer, for a time',
  params: vehicle,
  body: newGrant,
  reply: single(grant),
  status: 201,
  idempotent: true,
});

export const listVehicleGrantsRoute = defineRoute({
  id: 'grants.listForVehicle',
  method: 'GET',
  path: '/api/v1/vehicles/:vehicleId/grants',
  access: 'signedIn',
  tag,
  summary: 'Who may see a vehicle by a grant of its own',
  params: vehicle,
  query: listed,
  reply: listOf(grant),
});

export const addFleetMemberRoute = defineRoute({
  id: 'fleets.addMember',
  method: 'POST',
  path: '/api/v1/fleets/:fleetId/members',
  access: 'signedIn',
  tag,
  summary: 'Let somebody see the vehicles of a fleet and of those below it',
  params: fleet,
  body: newGrant,
  reply: single(grant),
  status: 201,
  idempotent: true,
});

export const listFleetMembersRoute = defineRoute({
  id: 'fleets.listMembers',
  method: 'GET',
  path: '/api/v1/fleets/:fleetId/members',
  access: 'signedIn',
  tag,
  summary: 'Who may see a fleet by a grant',
  params: fleet,
  query: listed,
  reply: listOf(grant),
});

export const updateGrantRoute = defineRoute({
  id: 'grants.update',
  method: 'PATCH',
  path: '/api/v1/grants/:grantId',
  access: 'signedIn',
  tag,
  summary: 'Say when a grant ends; `null`: never',
  params: one,
  body: z.strictObject({ until: instant.nullable() }),
  reply: single(grant),
});

export const revokeGrantRoute = defineRoute({
  id: 'grants.revoke',
  method: 'DELETE',
  path: '/api/v1/grants/:grantId',
  access: 'signedIn',
  tag,
  summary: 'End a grant now; open sockets leave its rooms',
  params: one,
  reply: single(grant),
});

export const explainAccessRoute = defineRoute({
  id: 'access.explain',
  method: 'GET',
  path: '/api/v1/access/explain',
  access: 'signedIn',
  tag,
  summary:
    'What somebody may see and change of a vehicle, why, and until when; of others only who may give access to it',
  query: z.strictObject({
    vehicle: id,
    user: user.optional().meta({ description: 'Default: the caller. Of others only grants are known' }),
  }),
  reply: single(accessExplained),
});

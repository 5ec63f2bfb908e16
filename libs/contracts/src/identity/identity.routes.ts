import { z } from 'zod';
import { caller } from '../common/caller.js';
import { id, instant, label } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';

const tag = 'Identity';

export const tokenRequest = z
  .strictObject({
    user: caller.shape.sub,
    roles: caller.shape.roles.min(1),
    fleets: z.array(id).max(200).optional(),
    showrooms: z.array(id).max(200).optional(),
  })
  .meta({ id: 'TokenRequest' });

export const issueToken = defineRoute({
  id: 'auth.token',
  method: 'POST',
  path: '/api/v1/auth/token',
  access: 'public',
  tag,
  summary: 'Development sign-in; off when an OIDC issuer is configured',
  body: tokenRequest,
  reply: single(z.strictObject({ token: z.string(), expiresAt: instant })),
  status: 201,
});

export const jwks = defineRoute({
  id: 'auth.jwks',
  method: 'GET',
  path: '/api/v1/auth/jwks',
  access: 'public',
  tag,
  summary: 'Public keys of development tokens (RFC 7517)',
  reply: z.object({ keys: z.array(z.record(z.string(), z.unknown())) }),
});

const deviceKey = z
  .strictObject({
    id,
    name: label(80),
    vehicleIds: z.array(id),
    devices: z.record(z.string(), id).optional(),
    createdAt: instant,
    revokedAt: instant.nullable(),
  })
  .meta({ id: 'DeviceKey' });

/** What devices call themselves: a Traccar id, a topic of OwnTracks, an IMEI, a vehicle id of Smartcar. */
const deviceNames = z.record(z.string().regex(/^[^\u0000-\u001f\u007f]{1,128}$/), id).meta({
  maxProperties: 1000,
  description: 'Vehicles by what devices call themselves',
  example: { '123456': 'veh_1' },
});

export const createDeviceKey = defineRoute({
  id: 'deviceKeys.create',
  method: 'POST',
  path: '/api/v1/device-keys',
  access: ['admin', 'manager', 'fleetOperator'],
  tag,
  summary:
    'Make a key for a device; the secret is shown once. It speaks for its vehicles as long as whoever made it may',
  body: z.strictObject({
    name: label(80),
    vehicleIds: z.array(id).max(1000).default([]),
    devices: deviceNames.optional(),
  }),
  reply: single(deviceKey.extend({ key: z.string() })),
  status: 201,
  idempotent: true,
});

export const listDeviceKeys = defineRoute({
  id: 'deviceKeys.list',
  method: 'GET',
  path: '/api/v1/device-keys',
  access: ['admin', 'manager', 'fleetOperator'],
  tag,
  summary: 'Device keys of yours, without their secrets, newest first; all of them for an admin',
  query: z.strictObject(pageQuery),
  reply: listOf(deviceKey),
});

export const revokeDeviceKey = defineRoute({
  id: 'deviceKeys.revoke',
  method: 'DELETE',
  path: '/api/v1/device-keys/:id',
  access: ['admin', 'manager', 'fleetOperator'],
  tag,
  summary: 'Revoke a device key at once',
  params: z.strictObject({ id }),
  reply: single(deviceKey),
});

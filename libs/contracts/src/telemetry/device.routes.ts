import { z } from 'zod';
import { defineRoute, type RouteContract } from '../define/route.js';
import { taken } from '../interactions/interaction.routes.js';
import {
  flespiBatch,
  obdBatch,
  osmandMessage,
  osmandQuery,
  overlandBatch,
  ownTracksMessage,
  smartcarWebhook,
  vssMessage,
} from './device.js';

const door = <P extends string, R extends Partial<RouteContract> & { summary: string }>(name: P, route: R) =>
  defineRoute({
    id: `devices.${name}` as const,
    method: 'POST' as const,
    path: `/api/v1/devices/${name}` as const,
    access: ['admin', 'manager', 'fleetOperator', 'device'] as const,
    tag: 'Devices',
    keyInQuery: true,
    ...route,
  });

export const osmandForm = 'application/x-www-form-urlencoded';

export const recordOsmandQuery = defineRoute({
  ...door('osmand', {
    summary: 'A position as OsmAnd and Traccar Client send it; speed in knots',
    query: osmandQuery,
  }),
  id: 'devices.osmandQuery',
  method: 'GET',
});

export const recordOsmand = door('osmand', {
  summary: 'A position as Traccar Client sends it: JSON with m/s, or a form or query with knots',
  query: osmandQuery,
  body: osmandMessage.nullable(),
  bodies: { [osmandForm]: osmandQuery },
  emptyBody: true,
});

export const recordOwnTracks = door('owntracks', {
  summary: 'A message of OwnTracks; what is no location and no transition is answered and dropped',
  body: ownTracksMessage.nullable(),
  emptyBody: true,
  reply: z.array(z.never()),
});

export const recordOverland = door('overland', {
  summary: 'A batch of Overland, up to 1,000 locations',
  body: overlandBatch,
  reply: z.strictObject({ result: z.literal('ok') }),
});

export const recordObd = door('obd', {
  summary: 'OBD-II answers as an adapter prints them, modes 01, 02, 03, 07, 09 and 0A',
  body: obdBatch,
  reply: taken,
  status: 202,
});

export const recordSmartcar = door('smartcar', {
  summary: 'A webhook of Smartcar, version 4, signed where a secret is configured; answers its challenge',
  body: smartcarWebhook,
  reply: z.strictObject({ challenge: z.string().optional() }),
});

export const recordFlespi = door('flespi', {
  summary: 'A batch of a flespi stream',
  body: flespiBatch,
  reply: taken,
});

export const recordVss = door('vss', {
  summary:
    'Values by VSS path, with a unit where it is not that of the catalogue; or the data of a VISS 2 message',
  body: vssMessage,
  reply: taken,
  status: 202,
});

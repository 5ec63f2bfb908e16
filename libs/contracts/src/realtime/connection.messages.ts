import { z } from 'zod';
import { instant, label } from '../common/primitives.js';
import { listOf, single } from '../common/envelopes.js';
import { defineEvent } from '../define/event.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { topics } from '../topics.js';

/** Rooms of one kind that have somebody in them, over all servers. */
const kindStats = z.strictObject({
  kind: z.string().meta({ example: 'vehicle' }),
  rooms: z.int(),
  members: z.int().meta({ description: 'Connections in them; one that is in two rooms counts twice' }),
  events: z.int().meta({ description: 'Events told in rooms of this kind since their servers started' }),
});

const serverStats = z.strictObject({
  server: z.string(),
  connections: z.int(),
  startedAt: instant,
  seenAt: instant,
});

/** The live connections of the whole platform. */
export const realtimeStats = z
  .strictObject({
    connections: z.int(),
    delivered: z.int().meta({ description: 'Events handed to sockets since their servers started' }),
    servers: z.array(serverStats),
    rooms: z.array(kindStats),
  })
  .meta({ id: 'RealtimeStats' });
export type RealtimeStats = z.infer<typeof realtimeStats>;

/** One live connection. */
export const liveConnection = z
  .strictObject({
    sid: z.string().meta({ description: 'As `session.ready` told it' }),
    sub: z.string(),
    server: z.string(),
    connectedAt: instant,
  })
  .meta({ id: 'LiveConnection' });
export type LiveConnection = z.infer<typeof liveConnection>;

export const getRealtimeStats = defineQuery({
  name: 'realtime.stats',
  service: 'realtime-gateway',
  request: z.strictObject({}),
  reply: single(realtimeStats),
  description: 'Connections and rooms by kind, over all servers',
});

export const listConnections = defineQuery({
  name: 'realtime.connections',
  service: 'realtime-gateway',
  request: z.strictObject({
    user: label(200).optional(),
    limit: z.int().min(1).max(1_000).default(100),
  }),
  reply: listOf(liveConnection),
  description: 'Who is connected, the longest first, over all servers',
});

/** Whose connections are meant: exactly one of these. */
export const reconnectRequest = z
  .strictObject({
    user: label(200).optional().meta({ description: 'All connections of a caller, by `sub`' }),
    sid: label(100).optional().meta({ description: 'One connection' }),
    all: z.literal(true).optional(),
  })
  .refine((whom) => Object.values(whom).filter((value) => value !== undefined).length === 1, {
    message: 'Say one of user, sid and all',
  });

export const requestReconnect = defineCommand({
  name: 'realtime.reconnect',
  service: 'realtime-gateway',
  request: reconnectRequest,
  reply: single(z.strictObject({ asked: z.int().meta({ description: 'Connections that this concerns' }) })),
  description: 'Has connections told `session.reconnect` and closed a little later, spread out',
});

export const sessionReconnectRequested = defineEvent({
  name: 'session.reconnect.requested',
  topic: topics.sessions,
  source: 'realtime-gateway',
  consumers: [],
  data: z.strictObject({
    user: z.string().optional(),
    sid: z.string().optional(),
    all: z.literal(true).optional(),
    by: z.string(),
    time: instant,
  }),
  key: () => 'all',
  description: 'An administrator wants connections made anew',
});

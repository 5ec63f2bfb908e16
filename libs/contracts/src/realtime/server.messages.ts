import { z } from 'zod';
import { caller } from '../common/caller.js';
import { instant } from '../common/primitives.js';

/** How every event of a room comes, under its own name. */
export const roomEvent = z
  .strictObject({
    id: z.string().meta({ description: 'The same for every room, server and repetition' }),
    cursor: z
      .string()
      .meta({ description: 'Opaque; the `since` of each room in `rooms` once the event is dealt with' }),
    type: z.string(),
    time: instant,
    subject: z.string().meta({ description: 'What it is about: the id of a vehicle, a listing, a showroom' }),
    rooms: z.array(z.string()).meta({ description: 'The rooms for which this socket may get it' }),
    conflated: z
      .int()
      .optional()
      .meta({ description: 'So many events in one: the latest value of each signal, or the latest event' }),
    data: z.unknown(),
  })
  .meta({ id: 'RoomEvent' });

/** What went wrong: in an acknowledgement as `{error}`, in `data` of `connect_error`, or as the event `error`. */
export const socketProblem = z
  .strictObject({
    code: z.string().meta({ description: 'Stable', example: 'ROOM_FORBIDDEN' }),
    message: z.string(),
    retryable: z.boolean(),
    retryAfter: z.number().optional().meta({ description: 'Seconds' }),
    errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'SocketProblem' });

const notice = <T extends z.ZodType>(description: string, payload: T) => ({ description, payload });

/** What the server says of the session itself. */
export const serverNotices = {
  'session.ready': notice(
    'The socket is signed in, and in these rooms',
    z.strictObject({
      sid: z.string(),
      caller,
      expiresAt: instant.nullable().meta({ description: 'Null for device keys' }),
      rooms: z.array(z.string()),
    }),
  ),
  'session.lagging': notice(
    'The client reads too slowly. Readings and positions now come as the latest alone; at the limit the connection is closed',
    z.strictObject({ bytes: z.int(), limit: z.int() }),
  ),
  'session.gap': notice(
    'Events of a room are missing. As the answer to a `since` its snapshot follows; with `left` the socket is out of the room and subscribes again, without `since`',
    z.strictObject({ room: z.string(), left: z.literal(true).optional() }),
  ),
  'session.revoked': notice(
    'The caller may no longer be in a room and has left it: access has ended, or nobody could say that it has not',
    z.strictObject({ room: z.string(), code: z.enum(['ACCESS_ENDED', 'ACCESS_UNKNOWN']) }),
  ),
  'session.reconnect': notice(
    'The token expires: `session.renew`, or connect again with a new one before then. Or an administrator wants the socket to connect again: it is closed after the delay',
    z.strictObject({
      code: z.enum(['TOKEN_EXPIRING', 'RECONNECT_REQUESTED']),
      expiresAt: instant.optional(),
      delayMs: z.int().optional(),
    }),
  ),
  'server.restarting': notice(
    'This server goes away and closes the connection after the delay: connect again, at once or then',
    z.strictObject({ delayMs: z.int() }),
  ),
  error: notice('What the client sent, without wanting an acknowledgement, was refused', socketProblem),
} as const;

export type ServerNotice = keyof typeof serverNotices;

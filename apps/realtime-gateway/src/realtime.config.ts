import { z } from 'zod';
import { env, list, milliseconds, type ConfigOf } from '@rover/platform';

const count = (fallback: number) => z.coerce.number().int().min(1).default(fallback);
const MB = 1024 ** 2;

const sockets = z.object({
  origins: env('ROVER_CORS_ORIGINS', list(), 'Origins of web pages that may connect, separated by commas.'),
  messageBytes: env('ROVER_SOCKET_MESSAGE_BYTES', count(MB), 'Largest message of a client, bytes.'),
  messagesPerMinute: env(
    'ROVER_SOCKET_MESSAGES_PER_MINUTE',
    count(100),
    'Messages that one caller may send per minute.',
  ),
  blockSeconds: env(
    'ROVER_SOCKET_BLOCK_SECONDS',
    count(300),
    'How long a caller who sent more is refused, s.',
  ),
  connectionsPerCaller: env(
    'ROVER_SOCKET_CONNECTIONS_PER_CALLER',
    count(100),
    'Connections that one caller may have, over all servers.',
  ),
  handshakesPerSecond: env(
    'ROVER_SOCKET_HANDSHAKES_PER_SECOND',
    count(200),
    'Handshakes that one address may make a second; ten times as many at once.',
  ),
  recheckMs: env(
    'ROVER_SOCKET_RECHECK_MS',
    milliseconds().default(10_000),
    'How often connections are looked up in the list of revoked tokens and keys, ms.',
  ),
  rooms: env('ROVER_SOCKET_ROOMS', count(200), 'Rooms that one connection may be in.'),
  backlogBytes: env(
    'ROVER_SOCKET_BACKLOG_BYTES',
    count(MB / 4),
    'Unsent bytes at which a slow connection is closed.',
  ),
  expiryNoticeMs: env(
    'ROVER_SOCKET_EXPIRY_NOTICE_MS',
    milliseconds().default(30_000),
    'How long before its token expires a connection is told, ms.',
  ),
  drainMs: env(
    'ROVER_SOCKET_DRAIN_MS',
    milliseconds().default(1_000),
    'Over how long a shutdown spreads the goodbyes, ms.',
  ),
});

const history = z.object({
  events: env(
    'ROVER_HISTORY_EVENTS',
    count(50_000),
    'Events per topic that a returning client can be given.',
  ),
  bytes: env('ROVER_HISTORY_BYTES', count(32 * MB), 'Memory for these events per topic, bytes.'),
  recallMs: env(
    'ROVER_HISTORY_RECALL_MS',
    milliseconds().default(45_000),
    'How much of the past a server reads when it begins to follow a topic, ms; streams keep a minute.',
  ),
  lingerMs: env(
    'ROVER_HISTORY_LINGER_MS',
    milliseconds().default(60_000),
    'How long a topic is followed after its last reader left, ms.',
  ),
});

/** What this app reads from the environment besides the common part. */
export const realtimeConfig = z.object({ sockets, history });

export type RealtimeConfig = ConfigOf<typeof realtimeConfig>;

import { eventNamed, requestNamed, requestTopic, type AppName } from '@rover/contracts';
import {
  createStore,
  RedisStreamsClient,
  RedisStreamsServer,
  type StreamHooks,
  type StreamsConnection,
  type StreamsOptions,
  type StreamTopic,
} from '@rover/redis-streams';
import type { CommonConfig } from '../config/common.config.js';
import { recogniseError } from '../errors/recognise-error.js';
import { streamErrorCodec } from '../errors/stream-error-codec.js';
import { clusterNodes } from '../redis/redis-connection.js';
import type { Tracing } from '../tracing/tracing.js';
import { Bus } from './bus.js';
import { validateMessage } from './validate-message.js';

/** Injection token of {@link StreamsOptions}: what `StreamTail`, `StreamMonitor` and `DeadLetters` are made from. */
export const STREAMS = Symbol('rover.streams');

/** Measured at 500 requests a second, end to end: a third fewer wakings of Redis and of the service that answers. */
const GATHER_MS = 3;

/** How one app speaks over streams; everything shares one store. */
export interface Messaging {
  readonly options: StreamsOptions;
  readonly client: RedisStreamsClient;
  readonly bus: Bus;
  /** The side that handles messages; not listening yet. */
  createServer(): RedisStreamsServer;
  close(): Promise<void>;
}

/** What messaging is made of. */
export interface MessagingParts {
  readonly name: AppName;
  readonly config: CommonConfig['redis'];
  readonly hooks: StreamHooks;
  readonly tracing?: Tracing;
  /** Instead of the configured Redis, for example a store in memory. */
  readonly connection?: StreamsConnection;
}

/** Opens the streams of an app: the client at once, the server when asked for. */
export function createMessaging({
  name,
  config,
  hooks,
  tracing,
  connection = connectionOf(config),
}: MessagingParts): Messaging {
  const owned = !('store' in connection);
  const store = createStore(connection);
  const options: StreamsOptions = { connection: { store }, prefix: config.prefix, hooks };
  const client = new RedisStreamsClient({
    ...options,
    source: name,
    resolve: topicOf,
    errorCodec: streamErrorCodec,
    gatherMs: GATHER_MS,
  });
  return {
    options,
    client,
    bus: new Bus(client, client.producer, tracing),
    createServer: () => createServer(name, options),
    close: async () => {
      await client.close();
      if (owned) await store.close();
    },
  };
}

const createServer = (name: AppName, options: StreamsOptions): RedisStreamsServer =>
  new RedisStreamsServer({
    ...options,
    group: name,
    resolve: (type) => eventNamed(type)?.topic,
    requestTopic: requestTopic(name),
    validate: validateMessage,
    errorCodec: streamErrorCodec,
    // A hop is so much longer at most, and events that trickle in cost a third less: each read is a few system calls.
    paceMs: 5,
    // An outage of a database or of another service says nothing about the message: it waits, however long.
    retry: { isTransient: (error) => recogniseError(error).status === 503 },
  });

function topicOf(pattern: string, kind: 'event' | 'request'): StreamTopic {
  if (kind === 'event') {
    const event = eventNamed(pattern);
    if (event) return event.topic;
  } else {
    const request = requestNamed(pattern);
    if (request) return requestTopic(request.service);
  }
  throw new TypeError(`No contract is called ${pattern}`);
}

function connectionOf({ clusterNodes: nodes, url }: CommonConfig['redis']): StreamsConnection {
  // Measured beside ioredis by `npm run bench -- streams`: about twice the requests for the same CPU.
  if (nodes.length === 0) return { url: url.reveal(), driver: 'lean' };
  const { username, password, protocol } = new URL(url.reveal());
  return {
    cluster: clusterNodes(nodes),
    ...(username && { username: decodeURIComponent(username) }),
    ...(password && { password: decodeURIComponent(password) }),
    tls: protocol === 'rediss:',
  };
}

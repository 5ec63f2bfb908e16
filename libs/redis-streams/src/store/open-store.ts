import type { StreamsConnection } from '../options.js';
import { ClusterPort } from './redis/cluster.port.js';
import { IoredisPort } from './redis/ioredis.port.js';
import type { CommandPort } from './redis/command-port.js';
import { LeanPort } from './redis/lean/lean.port.js';
import { RedisStore } from './redis/redis.store.js';
import type { StreamStore } from './stream-store.js';

/** A store and whether its user must close it. */
export interface OpenedStore {
  readonly store: StreamStore;
  readonly owned: boolean;
}

/** Opens what the connection names; a store that was handed in stays its owner's. */
export function openStore(connection: StreamsConnection): OpenedStore {
  if ('store' in connection) return { store: connection.store, owned: false };
  return { store: new RedisStore(openPort(connection)), owned: true };
}

function openPort(connection: Exclude<StreamsConnection, { store: unknown }>): CommandPort {
  if ('cluster' in connection) return new ClusterPort(connection);
  return connection.driver === 'lean' ? new LeanPort(connection.url) : new IoredisPort(connection.url);
}

/** A store to share between a producer, a client, a server and monitors of one process. Close it last. */
export function createStore(connection: StreamsConnection): StreamStore {
  return openStore(connection).store;
}

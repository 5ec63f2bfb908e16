import type { StreamsConnection } from '../options.js';
import { ClusterPort } from './redis/cluster.port.js';
import { IoredisPort } from './redis/ioredis.port.js';
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
  const port = 'url' in connection ? new IoredisPort(connection.url) : new ClusterPort(connection);
  return { store: new RedisStore(port), owned: true };
}

/** A store to share between a producer, a client, a server and monitors of one process. Close it last. */
export function createStore(connection: StreamsConnection): StreamStore {
  return openStore(connection).store;
}

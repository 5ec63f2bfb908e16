import pg from 'pg';
import { CONNECT_TIMEOUT_MS, sessionSettings, type Connection } from './connection.js';
import type { ServiceDatabase } from './service-database.js';

/** Injection token of the service's {@link pg.Pool}. */
export const POOL = Symbol('rover.persistence.pool');

/** The connections of one service, none of them open yet. */
export function createPool(database: ServiceDatabase, connection: Connection): pg.Pool {
  const pool = new pg.Pool({
    connectionString: connection.url,
    application_name: connection.applicationName,
    max: connection.poolSize ?? database.poolSize ?? 10,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    options: sessionSettings(database, connection),
    keepAlive: true,
    pipeline: true,
    ...connection.pool,
  });
  // A broken idle connection is no event: the pool opens another one, and the health check tells when it cannot.
  pool.on('error', () => undefined);
  return pool;
}

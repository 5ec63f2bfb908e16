import { DataSource } from 'typeorm';
import type { PoolConfig } from 'pg';
import { Messaging1700000000000 } from '../migrations/messaging.migration.js';
import type { EntityList, ServiceDatabase } from './service-database.js';

/** What the environment decides. */
export interface Connection {
  readonly url: string;
  /** Shown in `pg_stat_activity`. */
  readonly applicationName: string;
  readonly poolSize?: number;
  /** 0: no limit. */
  readonly statementTimeoutMs?: number;
  /** Further settings of the pool. */
  readonly pool?: PoolConfig;
}

const CONNECT_TIMEOUT_MS = 5_000;
/** A transaction that its process forgot (stopped, frozen) gives its locks back after this. */
const IDLE_IN_TRANSACTION_MS = 30_000;

/** The data source of one service, not yet connected. */
export function createDataSource(database: ServiceDatabase, connection: Connection): DataSource {
  return new DataSource({
    type: 'postgres',
    url: connection.url,
    applicationName: connection.applicationName,
    schema: database.schema,
    entities: [...(database.entities ?? [])] as unknown as EntityList,
    migrations: [Messaging1700000000000, ...database.migrations],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    poolSize: connection.poolSize ?? database.poolSize ?? 10,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    installExtensions: false,
    logging: false,
    // A broken idle connection is no event: the pool opens another one, and the health check tells when it cannot.
    poolErrorHandler: () => undefined,
    extra: {
      options: sessionSettings(database, connection),
      keepAlive: true,
      pipeline: true,
      ...connection.pool,
    },
  });
}

/** Sent in the start-up packet, so that they cost no round trip and hold for each connection from its first statement. */
function sessionSettings(database: ServiceDatabase, connection: Connection): string {
  const settings = {
    search_path: `${database.schema},public`,
    statement_timeout: connection.statementTimeoutMs ?? database.statementTimeoutMs ?? 15_000,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    jit: 'off',
  };
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}

import type { PoolConfig } from 'pg';
import type { ServiceDatabase } from './service-database.js';

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

export const CONNECT_TIMEOUT_MS = 5_000;
/** A transaction that its process forgot (stopped, frozen) gives its locks back after this. */
const IDLE_IN_TRANSACTION_MS = 30_000;

/** Sent in the start-up packet, so that they cost no round trip and hold for each connection from its first statement. */
export function sessionSettings(database: ServiceDatabase, connection: Connection): string {
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

import type { MigrationInterface } from 'typeorm';

type MigrationClass = new () => MigrationInterface;

/** What one service keeps in PostgreSQL: a schema of its own, and how it came to be. */
export interface ServiceDatabase {
  /** PostgreSQL schema, and first in the connection's search path: SQL of the service names no schema. */
  readonly schema: string;
  /** The service's migrations as classes, oldest first. The tables of outbox and inbox come by themselves. */
  readonly migrations: readonly MigrationClass[];
  /** Most connections of one process. Default 10. */
  readonly poolSize?: number;
  /** How long one statement may run, ms. Default 15,000; migrations are not limited. */
  readonly statementTimeoutMs?: number;
}

const SCHEMA_NAME = /^[a-z][a-z0-9_]{0,40}$/;

/**
 * Declares a service's database, once, in its `src/database.ts`; module, migrations and tests use the same object.
 * @throws Error for a schema name that would need quoting.
 */
export function defineDatabase(database: ServiceDatabase): ServiceDatabase {
  if (!SCHEMA_NAME.test(database.schema)) throw new Error(`Not a schema name: ${database.schema}`);
  return Object.freeze({ ...database });
}

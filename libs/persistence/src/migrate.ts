import { createHash } from 'node:crypto';
import type { DataSource, QueryRunner } from 'typeorm';
import type { ServiceDatabase } from './database/service-database.js';
import { backoff } from './common/backoff.js';

export interface MigrateOptions {
  readonly url: string;
  /** How long to wait for PostgreSQL to come up, ms. Default 30,000. */
  readonly waitMs?: number;
}

/**
 * Brings a service's schema up to date, and answers the names of the migrations that ran (none when it was).
 *
 * Safe to start any number of times at once: an advisory lock lets one work, the others wait and find nothing to do.
 * Each migration runs in a transaction of its own.
 *
 * @throws the database's error when a migration fails (it is rolled back, earlier ones stay) or PostgreSQL stays away
 */
export async function migrate(
  service: ServiceDatabase,
  { url, waitMs = 30_000 }: MigrateOptions,
): Promise<string[]> {
  // Only here: what runs migrations is most of what a service would have to load before it starts.
  const { createDataSource } = await import('./database/data-source.js');
  const dataSource = createDataSource(service, {
    url,
    applicationName: `migrate ${service.schema}`,
    statementTimeoutMs: 0,
  });
  await connect(dataSource, Date.now() + waitMs);
  try {
    return await locked(dataSource, service.schema, async (runner) => {
      await runner.query(`CREATE SCHEMA IF NOT EXISTS ${service.schema}`);
      return (await dataSource.runMigrations()).map((migration) => migration.name);
    });
  } finally {
    await dataSource.destroy();
  }
}

async function connect(dataSource: DataSource, deadline: number): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await dataSource.initialize();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, backoff(attempt, 100, 2_000)));
    }
  }
}

/** A session lock: it is given back when the connection ends, however that happens. */
async function locked<T>(
  dataSource: DataSource,
  name: string,
  work: (runner: QueryRunner) => Promise<T>,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  const key = createHash('sha256').update(`rover migrate ${name}`).digest().readBigInt64BE().toString();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [key]);
    return await work(runner);
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [key]).catch(() => undefined);
    await runner.release();
  }
}

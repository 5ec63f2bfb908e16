import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from '@rover/persistence';
import type { ServiceDatabase } from '@rover/persistence';
import { required } from '../environment.js';

/** A database of one suite. */
export interface TestDatabase {
  readonly url: string;
  readonly name: string;
  /** Answers rows, on a connection of its own; names a schema where the tables are in one. */
  query<Row = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** Drops the database, with the connections that are still open. */
  drop(): Promise<void>;
}

/**
 * Makes an empty database on the server of `DATABASE_URL` and migrates the given services in it.
 * @throws Error when `DATABASE_URL` is not set
 */
export async function createTestDatabase(...services: ServiceDatabase[]): Promise<TestDatabase> {
  const server = required('DATABASE_URL');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await once(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  for (const service of services) await migrate(service, { url: url.href });
  return {
    url: url.href,
    name,
    query: (sql, values) => once(url.href, sql, values),
    drop: async () => {
      await once(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

async function once<Row>(url: string, sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  // The server may end the connection of a dropped database while it says goodbye.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as Row[];
  } finally {
    await client.end().catch(() => undefined);
  }
}

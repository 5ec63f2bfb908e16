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

/** What gives a database its tables. */
export type Migration = (database: { readonly url: string }) => Promise<unknown>;

/**
 * Makes a database on the server of `DATABASE_URL`: empty, or with the schema of a service.
 * @throws Error when `DATABASE_URL` is not set
 */
export function createTestDatabase(service?: ServiceDatabase): Promise<TestDatabase> {
  return service ? createMigratedDatabase(service, ({ url }) => migrate(service, { url })) : create();
}

const templates = new Map<unknown, Promise<string>>();

/**
 * Makes a database as the migration leaves it, which runs only for the first database of a key in this process: the
 * others are copies, since to copy takes a fraction of the time.
 */
export async function createMigratedDatabase(key: unknown, migration: Migration): Promise<TestDatabase> {
  const template = templates.get(key) ?? createTemplate(migration);
  templates.set(key, template);
  return create(await template);
}

async function createTemplate(migration: Migration): Promise<string> {
  const template = await create();
  await migration(template);
  return template.name;
}

async function create(template = 'template1'): Promise<TestDatabase> {
  const server = required('DATABASE_URL');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await once(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    name,
    query: (sql, values) => once(url.href, sql, values),
    drop: async () => {
      await once(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

/** Answers rows, on a connection of its own. */
export async function once<Row>(url: string, sql: string, values: unknown[] = []): Promise<Row[]> {
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

import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { required } from '../environment.js';

/** A part of a Redis that belongs to one suite: everything whose key begins with `prefix`. */
export interface TestRedis {
  readonly url: string;
  readonly prefix: string;
  /** A connection for looking. */
  readonly client: Redis;
  /** Every key of the suite. */
  keys(): Promise<string[]>;
  /** Deletes the suite's keys and closes the connection. */
  drop(): Promise<void>;
}

/**
 * Gives a suite its own key prefix on the server of `REDIS_URL`, or on the one given.
 * @throws Error when neither is there
 */
export async function createTestRedis(url = required('REDIS_URL')): Promise<TestRedis> {
  const client = new Redis(url, { lazyConnect: true });
  await client.connect();
  const prefix = `test${randomBytes(6).toString('hex')}`;
  const keys = () => scan(client, `${prefix}*`);
  return { url, prefix, client, keys, drop: () => drop(client, keys) };
}

async function drop(client: Redis, keys: () => Promise<string[]>): Promise<void> {
  for (const key of await keys()) await client.unlink(key);
  await client.quit();
}

async function scan(client: Redis, match: string): Promise<string[]> {
  const found = new Set<string>();
  for await (const keys of client.scanStream({ match, count: 1_000 }))
    for (const key of keys as string[]) found.add(key);
  return [...found];
}

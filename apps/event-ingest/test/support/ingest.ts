import { Bus } from '@rover/platform';
import type { RunningApp } from '@rover/platform';
import { createTestApp, createTestDatabase, createTestRedis } from '@rover/testing';
import type { TestDatabase, TestRedis, TestSurroundings } from '@rover/testing';
import { app } from '../../src/app.js';
import { database as ingestDatabase } from '../../src/database.js';

/** An event of a stream, as far as tests look at it. */
export interface Recorded<T> {
  readonly id: string;
  readonly type: string;
  readonly key: string;
  readonly data: T;
}

/** The service with a database and streams of its own. */
export interface Ingest {
  readonly running: RunningApp;
  readonly bus: Bus;
  readonly database: TestDatabase;
  /** Every event of one type that was appended, in order within a key. */
  recorded<T>(type: string): Promise<Recorded<T>[]>;
  close(): Promise<void>;
}

export async function startIngest(given: TestSurroundings = {}): Promise<Ingest> {
  const database = await createTestDatabase(ingestDatabase);
  const redis = await createTestRedis();
  const running = await createTestApp(app, { ...given, database, redis });
  return {
    running,
    database,
    bus: running.app.get(Bus),
    recorded: async (type) => (await entries(redis)).filter((entry) => entry.type === type) as never,
    close: async () => {
      await running.close();
      await Promise.all([database.drop(), redis.drop()]);
    },
  };
}

/** Other streams of the transport, such as dead letters, have longer names. */
const isTopic = (key: string): boolean => /^[^:]+:\{(?!replies|requests)[^:}]+:\d+\}$/.test(key);

async function entries(redis: TestRedis): Promise<Recorded<unknown>[]> {
  const found: Recorded<unknown>[] = [];
  for (const key of await redis.keys()) {
    if (!isTopic(key)) continue;
    for (const [, [, header = '[]', , payload = 'null']] of await redis.client.xrange(key, '-', '+')) {
      const [id, type, eventKey] = JSON.parse(header) as [string, string, string];
      found.push({ id, type, key: eventKey, data: JSON.parse(payload) });
    }
  }
  return found;
}

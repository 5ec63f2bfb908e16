import { startService } from '@rover/testing';
import type { TestRedis, TestService, TestSurroundings } from '@rover/testing';
import { app } from '../../src/app.js';
import { database } from '../../src/database.js';

/** An event of a stream, as far as tests look at it. */
export interface Recorded<T> {
  readonly id: string;
  readonly type: string;
  readonly key: string;
  readonly data: T;
}

/** The service with a database and streams of its own. */
export interface Ingest extends TestService {
  /** Every event of one type that was appended, in order within a key. */
  recorded<T>(type: string): Promise<Recorded<T>[]>;
}

export async function startIngest(given: Pick<TestSurroundings, 'clock'> = {}): Promise<Ingest> {
  const service = await startService(app, database, given);
  const recorded = async (type: string) =>
    (await entries(service.redis)).filter((entry) => entry.type === type) as never;
  return { ...service, recorded };
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

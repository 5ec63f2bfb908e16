import type { TestRedis } from '@rover/testing';

/** An entry as it stands in a stream. */
export interface Appended {
  readonly id: string;
  readonly type: string;
  readonly key: string;
  readonly data: { importId: string; count: number };
}

/** Everything that was appended to the suite's streams; entries of one key in their order. */
export async function appended(redis: TestRedis): Promise<Appended[]> {
  const found: Appended[] = [];
  for (const key of await redis.keys()) {
    if ((await redis.client.type(key)) !== 'stream') continue;
    for (const [, [, header, , payload]] of await redis.client.xrange(key, '-', '+'))
      found.push(decode(header, payload));
  }
  return found;
}

function decode(header = '[]', payload = 'null'): Appended {
  const [id, type, key] = JSON.parse(header) as [string, string, string];
  return { id, type, key, data: JSON.parse(payload) as Appended['data'] };
}

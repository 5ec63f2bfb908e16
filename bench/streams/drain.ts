import { RedisStreamsServer, StreamProducer } from '@rover/redis-streams';
import { Redis } from 'ioredis';
import { perSecond } from '../support/time.js';
import { parcel, type Arrival } from './contender.js';
import { sendAll } from './measure.js';
import { nestApp } from './nest-app.js';
import { busyHooks, connectionTo, topic } from './rover.contender.js';

/** Per second. */
export interface Backlog {
  readonly produced: number;
  readonly drained: number;
}

/** Ours fills a backlog and drains it; draining runs from the first arrival to the last. */
export async function drainRover(url: string, count: number, round: number): Promise<Backlog> {
  const shared = { connection: connectionTo(url), prefix: `drain${round}`, hooks: busyHooks() };
  const producer = new StreamProducer({ ...shared, source: 'bench' });
  const send = async (batch: readonly { n: number }[]) => {
    await producer.append(
      topic,
      batch.map((data) => ({ type: 'bench.parcel', key: `k${data.n % 1_000}`, data })),
    );
  };
  const produced = await perSecond(count, () => sendAll({ send }, count));
  const { arrival, done } = fromFirstToLast(count);
  const strategy = new RedisStreamsServer({ ...shared, group: 'drain', resolve: () => topic });
  const app = await nestApp({ strategy }, { current: arrival });
  const drained = await done;
  await app.close();
  await producer.close();
  return { produced, drained };
}

function fromFirstToLast(count: number): { arrival: Arrival; done: Promise<number> } {
  let seen = 0;
  let first = 0;
  let finish: (rate: number) => void;
  const done = new Promise<number>((resolve) => (finish = resolve));
  const arrival = () => {
    if (seen++ === 0) first = performance.now();
    if (seen === count) finish((count * 1_000) / (performance.now() - first));
  };
  return { arrival, done };
}

/** The limit: one connection that appends and reads 100 at a time and acknowledges them with one command, and does nothing else. */
export async function drainLimit(url: string, count: number, round: number): Promise<Backlog> {
  const redis = new Redis(url);
  const key = `limit${round}`;
  const produced = await perSecond(count, () => fill(redis, key, count));
  await redis.xgroup('CREATE', key, 'g', '0');
  const drained = await perSecond(count, () => readAll(redis, key));
  redis.disconnect();
  return { produced, drained };
}

async function fill(redis: Redis, key: string, count: number): Promise<void> {
  for (let from = 0; from < count; from += 100) {
    const pipeline = redis.pipeline();
    for (let n = from; n < from + 100; n++)
      pipeline.xadd(key, '*', 'h', `["${n}","bench.parcel"]`, 'd', JSON.stringify(parcel(n)));
    await pipeline.exec();
  }
}

async function readAll(redis: Redis, key: string): Promise<void> {
  let done: string[] = [];
  for (;;) {
    const pipeline = redis.pipeline();
    if (done.length > 0) pipeline.xack(key, 'g', ...done);
    pipeline.xreadgroup('GROUP', 'g', 'c', 'COUNT', 100, 'STREAMS', key, '>');
    const replies = (await pipeline.exec()) ?? [];
    const found = replies[replies.length - 1]?.[1] as [string, [string, string[]][]][] | null;
    if (!found) return;
    done = (found[0] as [string, [string, string[]][]])[1].map(([id]) => id);
  }
}

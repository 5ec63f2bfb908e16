import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { StreamProducer } from '@rover/redis-streams';
import { Redis } from 'ioredis';
import { topic } from './rover.contender.js';

const consumerFile = fileURLToPath(new URL('./kill-consumer.js', import.meta.url));
const GIVE_UP_MS = 30_000;

export interface KillResult {
  lost: number;
  /** From the kill until everything sent before it had its effect. */
  takenOverMs: number;
}

/** Two consumers, one of them killed with -9 in mid-run. */
export async function killOne(url: string, count: number): Promise<KillResult> {
  const redis = new Redis(url);
  const producer = new StreamProducer({ connection: { url }, prefix: 'kill', source: 'bench' });
  const consumers = await Promise.all([startConsumer(url), startConsumer(url)]);
  // Both must have their share of the partitions, or the kill would hit one that has nothing in hand.
  await until(() => consumers.every(({ partitions }) => partitions() === topic.partitions / 2), GIVE_UP_MS);
  await sendHalf(producer, 0, count / 2);
  await until(async () => (await redis.scard('kill:effects')) > count / 8, GIVE_UP_MS);
  consumers[0]?.child.kill('SIGKILL');
  const killedAt = performance.now();
  await sendHalf(producer, count / 2, count / 2);
  await until(async () => (await redis.scard('kill:effects')) === count, GIVE_UP_MS);
  const result = {
    lost: count - (await redis.scard('kill:effects')),
    takenOverMs: performance.now() - killedAt,
  };
  consumers[1]?.child.kill('SIGTERM');
  await producer.close();
  redis.disconnect();
  return result;
}

async function sendHalf(producer: StreamProducer, from: number, count: number): Promise<void> {
  const messages = Array.from({ length: count }, (_, i) => ({
    type: 'bench.parcel',
    key: `k${(from + i) % 200}`,
    data: { n: from + i },
  }));
  await producer.append(topic, messages);
}

interface Consumer {
  readonly child: ChildProcess;
  partitions(): number;
}

async function startConsumer(url: string): Promise<Consumer> {
  const child = fork(consumerFile, [url], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  let held = 0;
  child.on('message', (partitions: number) => (held = partitions));
  await new Promise((resolve) => child.once('message', resolve));
  return { child, partitions: () => held };
}

async function until(condition: () => boolean | Promise<boolean>, ms: number): Promise<void> {
  const deadline = performance.now() + ms;
  while (!(await condition()) && performance.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

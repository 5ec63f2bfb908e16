import { dealScored, topics, vehicleTelemetryRecorded, writeBundle } from '@rover/contracts';
import { partitionOf, RawJson, StreamProducer, type StreamTopic } from '@rover/redis-streams';
import { ChaosClient } from './realtime/chaos-client.js';
import type { Place } from './realtime/cursors.js';
import { BenchRedis } from './realtime/own-redis.js';
import { Replica } from './realtime/replica.js';
import { answerForServices } from './realtime/services.js';
import { signer } from './realtime/signer.js';
import { atMost } from './support/bar.js';
import type { BenchContext, BenchResult } from './support/context.js';

export const description =
  'live rooms under faults: replicas killed and rolled, Redis restarted, connections cut; each client checks every event';

const REPLICAS = 3;
const CLIENTS = 500;
const VEHICLES = 50;
const EVERY_MS = 20;
const SETTLE_MS = 60_000;

/** Ten minutes; `--quick` one minute. `--clients=N` for fewer. */
export async function run(context: BenchContext): Promise<BenchResult> {
  if (!context.redisServer) throw new Error('A redis-server is needed that can be killed');
  const redis = await BenchRedis.start(context.redisServer, context.folder);
  const keys = await signer();
  const endServices = await answerForServices(redis.url);
  const env = {
    ...keys.env,
    ...{ REDIS_URL: redis.url, NODE_ENV: 'test', LOG_LEVEL: 'warn', ROVER_SOCKET_DRAIN_MS: '500' },
    ...{ ROVER_SOCKET_CONNECTIONS_PER_CALLER: '5000', ROVER_SOCKET_MESSAGES_PER_MINUTE: '1000000' },
  };
  const replicas = await Promise.all(
    Array.from({ length: REPLICAS }, () => Replica.start(env, context.folder)),
  );
  try {
    return await new Chaos(context, redis, replicas).run(await keys.token('chaos', ['fleetOperator']));
  } finally {
    for (const replica of replicas) await replica.end('SIGKILL');
    await Promise.race([endServices(), new Promise((resolve) => setTimeout(resolve, 3_000))]);
    await redis.end();
  }
}

class Chaos {
  private readonly clients: ChaosClient[] = [];
  private readonly producer: StreamProducer;
  /** Numbers given out, and where those stand whose append was acknowledged: the deal and the reading. */
  private next = 0;
  private readonly acknowledged = new Map<number, readonly [Place, Place]>();
  private faults = 0;

  constructor(
    private readonly context: BenchContext,
    private readonly redis: BenchRedis,
    private readonly replicas: readonly Replica[],
  ) {
    this.producer = new StreamProducer({ connection: { url: redis.url }, source: 'bench' });
  }

  async run(token: string): Promise<BenchResult> {
    const count = this.countOf('--clients=') ?? CLIENTS;
    for (let i = 0; i < count; i++) this.clients.push(this.client(token, i));
    for (const client of this.clients) {
      client.start();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await until(() => this.clients.every(({ ready }) => ready), SETTLE_MS);
    const end = Date.now() + (this.context.quick ? 60_000 : 600_000);
    await Promise.all([this.append(end), this.breakThings(end - 10_000)]);
    const lost = await this.settle();
    return this.result(lost);
  }

  private client(token: string, i: number): ChaosClient {
    let turn = i;
    return new ChaosClient({
      token,
      rooms: ['deals', `telemetry:v${i % VEHICLES}`],
      url: () => (this.replicas[turn++ % this.replicas.length] as Replica).url,
    });
  }

  /** A deal, and a reading of one vehicle, with a number each. */
  private async append(end: number): Promise<void> {
    while (Date.now() < end) {
      await this.appendOne(this.next++);
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  }

  private async appendOne(n: number): Promise<void> {
    const time = new Date().toISOString();
    const id = `v${n % VEHICLES}`;
    const bundle = writeBundle(new Map([[id, [{ deviceTime: time, receivedAt: time, n } as never]]]));
    const append = async (topic: StreamTopic, type: string, key: string, data: unknown): Promise<Place> => {
      const [entryId] = await this.producer.append(topic, [{ type, key, data, time }]);
      return { partition: `${topic.name}.${partitionOf(topic, key)}`, entryId: entryId as string };
    };
    try {
      const deal = await append(topics.deals, dealScored.name, `lst_${n % 20}`, { n });
      const reading = await append(topics.telemetry, vehicleTelemetryRecorded.name, id, new RawJson(bundle));
      this.acknowledged.set(n, [deal, reading]);
    } catch {
      // Nobody was told that it is there: it may come, once, or not.
    }
  }

  private async breakThings(end: number): Promise<void> {
    const faults = [
      () => this.kill('SIGKILL'),
      () => this.cut(),
      () => this.redis.restart(),
      () => this.kill('SIGTERM'),
      () => this.cut(),
    ];
    for (let i = 0; Date.now() < end; i++) {
      await new Promise((resolve) => setTimeout(resolve, 4_000));
      await faults[i % faults.length]?.();
      this.faults += 1;
    }
  }

  private async kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const replica = this.replicas[this.faults % this.replicas.length] as Replica;
    this.context.log(`${signal} to a replica`);
    await replica.end(signal);
    await replica.revive();
  }

  private cut(): Promise<void> {
    this.context.log('A third of the connections is cut');
    this.clients.filter((_, i) => i % 3 === this.faults % 3).forEach((client) => client.cut());
    return Promise.resolve();
  }

  /** Waits for stragglers; answers how many acknowledged events never came. */
  private async settle(): Promise<number> {
    const missing = () => this.clients.reduce((sum, client, i) => sum + this.missingAt(client, i), 0);
    await until(() => missing() === 0, SETTLE_MS).catch(() => undefined);
    const lost = missing();
    for (const client of this.clients) client.stop();
    return lost;
  }

  private missingAt({ sights }: ChaosClient, i: number): number {
    let missing = 0;
    const [deals, telemetry] = [...sights.values()];
    for (const [n, [deal, reading]] of this.acknowledged) {
      if (deals?.lacks(n, deal)) missing += 1;
      if (n % VEHICLES === i % VEHICLES && telemetry?.lacks(n, reading)) missing += 1;
    }
    return missing;
  }

  private result(lost: number): BenchResult {
    const sights = this.clients.flatMap((client) => [...client.sights.values()]);
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
    const repeated = sum(sights.map((sight) => sight.repeated));
    const outOfOrder = sum(sights.map((sight) => sight.outOfOrder));
    return {
      figures: {
        ...{ clients: this.clients.length, faults: this.faults, events: this.acknowledged.size },
        checked: sum(sights.map(({ heard }) => heard)),
        connections: sum(this.clients.map(({ connections }) => connections)),
        gaps: sum(this.clients.map(({ gaps }) => gaps)),
        ...{ lost, repeated, outOfOrder },
      },
      bars: {
        lost: atMost(lost, 0),
        repeated: atMost(repeated, 0),
        outOfOrder: atMost(outOfOrder, 0),
      },
    };
  }

  private countOf(flag: string): number | undefined {
    const arg = this.context.args.find((word) => word.startsWith(flag));
    return arg ? Number(arg.slice(flag.length)) : undefined;
  }
}

async function until(condition: () => boolean, withinMs: number): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('Waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

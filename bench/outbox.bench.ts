import { randomBytes } from 'node:crypto';
import { interactionRecorded } from '@rover/contracts';
import type { EventData } from '@rover/contracts';
import { Database, defineDatabase, migrate, Outbox, PersistenceModule } from '@rover/persistence';
import { startApp, STREAMS } from '@rover/platform';
import { StreamTail } from '@rover/redis-streams';
import type { StreamsOptions } from '@rover/redis-streams';
import { Client } from 'pg';
import { atLeast } from './support/bar.js';
import type { BenchContext, BenchResult } from './support/context.js';
import { percentile, round } from './support/statistics.js';
import { timed } from './support/time.js';

export const description = 'Events per second through the outbox, and the time from the write to the stream';

type Interaction = EventData<typeof interactionRecorded>;

const service = defineDatabase({ schema: 'bench', migrations: [] });
/** Events of one transaction, as a batch handler writes them. */
const BATCH = 500;
const WRITERS = 2;
const RATE = 500;

/** One replica of a service with its relay, and a reader of what arrives. */
class Rig {
  #seen = 0;
  /** Writing time by the event's session, for those whose way is timed. */
  readonly written = new Map<string, number>();
  readonly ways: number[] = [];
  readonly commits: number[] = [];

  private constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    readonly url: string,
  ) {}

  static async start({
    databaseUrl,
    redisUrl,
  }: BenchContext): Promise<{ rig: Rig; close: () => Promise<void> }> {
    const url = await emptyDatabase(databaseUrl);
    const env = { DATABASE_URL: url, REDIS_URL: redisUrl, REDIS_PREFIX: 'bench-outbox', LOG_LEVEL: 'warn' };
    const module = PersistenceModule.forService(service);
    const running = await startApp(
      { name: 'event-ingest', module, messages: false },
      { env: { ...env, ROVER_EVENT_INGEST_PORT: '0' }, signals: false },
    );
    const rig = new Rig(running.app.get(Database), running.app.get(Outbox), url);
    const streams = running.app.get<StreamsOptions>(STREAMS);
    const tail = new StreamTail({
      ...streams,
      topics: [interactionRecorded.topic],
      onMessages: (all) => all.forEach((message) => rig.#arrived(message.data as Interaction)),
    });
    await tail.start();
    return { rig, close: () => tail.stop().then(() => running.close()) };
  }

  /** Writes events in transactions of `size`, by a few writers side by side. */
  async write(count: number, size = BATCH): Promise<void> {
    let left = count;
    const writer = async () => {
      for (; left > 0;) {
        const events = Array.from({ length: Math.min(size, left) }, () => interaction());
        left -= events.length;
        await this.database.transaction((tx) => this.outbox.add(tx, interactionRecorded, events));
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, writer));
  }

  /** Writes one event and times its way, from before the transaction until a reader of the stream has it. */
  async writeTimed(): Promise<void> {
    const event = interaction();
    const start = performance.now();
    this.written.set(event.sessionId as string, start);
    await this.database.transaction((tx) => this.outbox.add(tx, interactionRecorded, [event]));
    this.commits.push(performance.now() - start);
  }

  /** Resolves when `count` events have arrived since the last call. */
  async arrived(count: number): Promise<void> {
    while (this.#seen < count) await new Promise((resolve) => setTimeout(resolve, 1));
    this.#seen -= count;
  }

  #arrived({ sessionId = '' }: Interaction): void {
    this.#seen += 1;
    const start = this.written.get(sessionId);
    if (start !== undefined) this.ways.push(performance.now() - start);
  }
}

async function emptyDatabase(server: string): Promise<string> {
  const url = new URL(server);
  url.pathname = `/bench_outbox_${randomBytes(4).toString('hex')}`;
  await onServer(
    server,
    async (client) => void (await client.query(`CREATE DATABASE ${url.pathname.slice(1)}`)),
  );
  await migrate(service, { url: url.href });
  return url.href;
}

async function onServer(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await work(client).finally(() => client.end());
}

let made = 0;

function interaction(): Interaction {
  made += 1;
  const time = new Date().toISOString();
  const properties = { page: 'search', position: made % 20, campaign: 'autumn' };
  const userId = `user-${made % 1000}`;
  return {
    userId,
    action: 'VIEW_VEHICLE',
    entityId: `lst_${made}`,
    sessionId: `s${made}`,
    time,
    receivedAt: time,
    properties,
  };
}

/** Holds every lane, as another replica would, while a backlog is written; then times how long it takes to send it. */
async function drain(rig: Rig, count: number): Promise<number> {
  let ms = 0;
  await onServer(rig.url, async (holder) => {
    await holder.query('BEGIN; SELECT lane FROM bench.outbox_lane FOR UPDATE');
    await rig.write(count);
    await holder.query(`COMMIT; NOTIFY "outbox_bench"`);
    ({ ms } = await timed(() => rig.arrived(count)));
  });
  return (count * 1000) / ms;
}

/** Writes and relays at the same time. */
async function flow(rig: Rig, count: number): Promise<number> {
  const { ms } = await timed(() => Promise.all([rig.write(count), rig.arrived(count)]));
  return (count * 1000) / ms;
}

/** Single events at a steady rate. */
async function trickle(rig: Rig, seconds: number): Promise<readonly number[]> {
  const start = performance.now();
  const writes: Promise<void>[] = [];
  for (let sent = 0; sent < RATE * seconds; sent += 1) {
    const ahead = start + (sent * 1000) / RATE - performance.now();
    if (ahead > 1) await new Promise((resolve) => setTimeout(resolve, ahead));
    writes.push(rig.writeTimed());
  }
  await Promise.all(writes);
  await rig.arrived(writes.length);
  return rig.ways;
}

export async function run(context: BenchContext): Promise<BenchResult> {
  const count = context.quick ? 10_000 : 60_000;
  const { rig, close } = await Rig.start(context);
  await flow(rig, 5_000);
  context.log(`Relaying a backlog of ${count} events`);
  const relayed = await drain(rig, count);
  context.log(`Writing and relaying ${count} events at once`);
  const flowed = await flow(rig, count);
  context.log(`Writing ${RATE} events per second, one by one`);
  const ways = await trickle(rig, context.quick ? 2 : 10);
  await close();
  return {
    figures: {
      relayedPerSecond: Math.round(relayed),
      writtenAndRelayedPerSecond: Math.round(flowed),
      commitP50Ms: round(percentile(rig.commits, 0.5)),
      commitP99Ms: round(percentile(rig.commits, 0.99)),
      wayP50Ms: round(percentile(ways, 0.5)),
      wayP99Ms: round(percentile(ways, 0.99)),
    },
    bars: { relayedPerSecond: atLeast(Math.round(relayed), 5_000) },
  };
}

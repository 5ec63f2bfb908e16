import { Door } from './live/door.js';
import { Platform } from './live/platform.js';
import { atLeast, atMost } from './support/bar.js';
import type { BenchContext, BenchResult } from './support/context.js';
import { percentile, round } from './support/statistics.js';
import { Backlog } from './telemetry/backlog.js';
import { Cost } from './telemetry/cost.js';
import { Fleet } from './telemetry/fleet.js';
import { Listener } from './telemetry/listener.js';
import { Sender, type Sent } from './telemetry/sender.js';
import { Store } from './telemetry/store.js';

export const description =
  'telemetry: readings from the door to the store, the state and sockets; a kill in between';

/** A caller may ask so often a minute: the load comes from several. */
const CALLERS = 40;
/** One reading a second of each. */
const VEHICLES = 10_000;
const BATCH = 1_000;
const OFFERED_PER_SECOND = 10_500;
const WANTED_PER_SECOND = 10_000;
const LATENCY_PER_SECOND = 2_000;
const ROOMS = 50;
const DRAIN_WITHIN_MS = 120_000;

interface Part {
  readonly context: BenchContext;
  readonly platform: Platform;
  readonly store: Store;
  readonly backlog: Backlog;
  readonly tokens: readonly string[];
  readonly cost: Cost;
  readonly result: BenchResult;
}

/** Boots the six apps and sends them what a large fleet would. */
export async function run(context: BenchContext): Promise<BenchResult> {
  const platform = await Platform.start(context);
  const door = new Door(platform.url);
  const store = await Store.open(platform.databaseUrl);
  const backlog = new Backlog(context.redisUrl);
  const result: BenchResult = { figures: {}, bars: {} };
  try {
    const tokens = await Promise.all(
      Array.from({ length: CALLERS }, (_, i) => door.token(`bench-${i}`, 'admin')),
    );
    const cost = await Cost.watch(() => platform.pids(), context);
    const part = { context, platform, store, backlog, tokens, cost, result };
    const wanted = (name: string) => !context.args.some((arg) => arg in parts) || context.args.includes(name);
    for (const [name, measure] of Object.entries(parts)) if (wanted(name)) await measure(part);
    return result;
  } finally {
    await store.close();
    await backlog.close();
    door.close();
    await platform.stop();
  }
}

/** In this order; `npm run bench -- telemetry latency` runs one alone. */
const parts: Record<string, (part: Part) => Promise<void>> = { latency, sustained };

/** Single readings, as devices send them, from the time of the device to a socket in its room. */
async function latency({ context, platform, backlog, tokens, cost, result }: Part): Promise<void> {
  const fleet = new Fleet(LATENCY_PER_SECOND);
  const run = (seconds: number) =>
    load(platform, { fleet, tokens, perSecond: LATENCY_PER_SECOND, batch: 1, seconds });
  context.log('Warming up');
  await run(4);
  // What came before code was warm is not measured, nor heard late and counted.
  await until(async () => (await backlog.entries()) === 0);
  const listener = await Listener.open(platform.url, tokens[0] as string, spread(fleet, ROOMS));
  cost.begin();
  const sent = await run(context.quick ? 5 : 30);
  await until(async () => listener.readings >= expectedOf(sent, fleet));
  listener.close();
  const [p50, p99] = [0.5, 0.99].map((share) => round(percentile(listener.latencies, share), 1));
  context.log(
    `${LATENCY_PER_SECOND} readings/s, each by itself: p50 ${p50} ms, p99 ${p99} ms; ${spent(cost, sent).text}${refusal(sent)}`,
  );
  const missing = expectedOf(sent, fleet) - listener.readings;
  Object.assign(result.figures, {
    doorToSocketP50Ms: p50,
    doorToSocketP99Ms: p99,
    latencyRefused: sent.refused,
    latencyMissing: missing,
  });
  const bar = atMost(p99 as number, 100);
  result.bars['doorToSocketP99Ms'] = { ...bar, pass: bar.pass && sent.refused + missing === 0 };
}

/** Batches of a fleet's cloud; in mid-run vehicle-profiles is killed and started again. */
async function sustained({ context, platform, store, backlog, tokens, cost, result }: Part): Promise<void> {
  const fleet = new Fleet(VEHICLES);
  const seconds = context.quick ? 20 : 180;
  const options = { fleet, tokens, perSecond: OFFERED_PER_SECOND, batch: BATCH };
  context.log('Warming up');
  await load(platform, { ...options, seconds: 5 });
  await until(async () => (await backlog.entries()) === 0);
  const since = new Date().toISOString();
  const listener = await Listener.open(platform.url, tokens[0] as string, spread(fleet, ROOMS));
  cost.begin();
  const started = performance.now();
  const killing = later(seconds / 2, () => platform.killAndRestart('vehicle-profiles'));
  const sent = await load(platform, { ...options, seconds });
  const sentAfter = (performance.now() - started) / 1_000;
  await killing;
  await until(async () => (await backlog.entries()) === 0);
  const storedAfter = (performance.now() - started) / 1_000;
  await until(async () => listener.readings >= expectedOf(sent, fleet));
  listener.close();
  context.log(
    `${sent.taken} readings sent in ${round(sentAfter, 1)} s, stored after ${round(storedAfter, 1)} s; ${spent(cost, sent).text}${refusal(sent)}`,
  );
  result.figures['cpuMicrosecondsPerReading'] = spent(cost, sent).total;
  await judge({ store, since, sent, result, perSecond: round(sent.taken / storedAfter, 0) });
  result.figures['socketsMissing'] = expectedOf(sent, fleet) - listener.readings;
  result.figures['socketsRepeated'] = listener.repeated;
  result.figures['minutesRolledUp'] = await store.minutes();
}

interface Judged {
  readonly store: Store;
  readonly since: string;
  readonly sent: Sent;
  readonly result: BenchResult;
  readonly perSecond: number;
}

async function judge({ store, since, sent, result, perSecond }: Judged): Promise<void> {
  const { rows, distinct } = await store.readings(since);
  const { total, rows: rowBytes } = await store.bytes();
  const all = await store.rows(new Date(0).toISOString());
  // Rows of states lag behind until their vehicles have fallen silent.
  await until(async () => (await store.staleStates()) === 0);
  const stale = await store.staleStates();
  Object.assign(result.figures, {
    storedPerSecond: perSecond,
    lost: sent.taken - distinct,
    twice: rows - distinct,
    staleStates: stale,
    refused: sent.refused,
    bytesPerReading: round(total / all, 1),
    rowBytesPerReading: round(rowBytes / all, 1),
  });
  const bar = atLeast(perSecond, WANTED_PER_SECOND);
  result.bars['storedPerSecond'] = { ...bar, pass: bar.pass && sent.refused === 0 };
  result.bars['lostOrTwice'] = atMost(Math.abs(sent.taken - distinct) + rows - distinct + stale, 0);
}

interface Load {
  readonly fleet: Fleet;
  readonly tokens: readonly string[];
  readonly perSecond: number;
  readonly batch: number;
  readonly seconds: number;
}

async function load(platform: Platform, { fleet, tokens, perSecond, batch, seconds }: Load): Promise<Sent> {
  const sender = new Sender(platform.url, tokens, fleet);
  try {
    return await sender.send({ perSecond: perSecond / batch, seconds }, batch);
  } finally {
    sender.close();
  }
}

/** So many vehicles, evenly chosen. */
const spread = ({ ids, size }: Fleet, count: number): string[] =>
  Array.from({ length: count }, (_, i) => ids[Math.floor((i * size) / count)] as string);

/** What the listened-to part of a fleet has sent: every vehicle sends as much as any other. */
const expectedOf = ({ taken }: Sent, { size }: Fleet): number => Math.floor((taken * ROOMS) / size);

/** Processor time per reading, by process; what a killed process used before is not in it. */
function spent(cost: Cost, { taken }: Sent): { total: number; text: string } {
  const each = Array.from(cost.since(), ([name, seconds]) => [name, (seconds * 1e6) / taken] as const);
  const text = each.map(([name, micros]) => `${name} ${round(micros, 1)} µs`).join(', ');
  return {
    total: round(
      each.reduce((sum, [, micros]) => sum + micros, 0),
      1,
    ),
    text,
  };
}

const refusal = ({ refused, firstRefusal }: Sent): string =>
  refused > 0 ? `; ${refused} refused, the first with ${firstRefusal}` : '';

const later = (seconds: number, work: () => Promise<void>): Promise<void> =>
  new Promise((resolve, reject) => setTimeout(() => void work().then(resolve, reject), seconds * 1_000));

/** Waits for stragglers; what has not come by then is missing. Looking is work too, so it is not done often. */
async function until(done: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + DRAIN_WITHIN_MS;
  while (!(await done()) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 1_000));
}

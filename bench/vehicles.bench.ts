import { Client } from 'pg';
import { CpuWatch } from './live/cpu.js';
import { Door, type Call } from './live/door.js';
import { HandlerTimes } from './live/handler-times.js';
import { residentMb } from './live/memory.js';
import { Platform } from './live/platform.js';
import { atMost } from './support/bar.js';
import type { BenchContext, BenchResult } from './support/context.js';
import { percentile, round } from './support/statistics.js';
import { timed } from './support/time.js';
import { loadVehicles } from './vehicles/load.js';
import { figuresOf, timesOf } from './vehicles/measure.js';
import { vehicleIdAt } from './vehicles/population.js';
import { analyses, searches } from './vehicles/searches.js';

export const description = 'A million vehicles through the public door: search, by id and analytics';

const CALLERS = 50;
const READY_WITHIN_MS = 300_000;

export async function run(context: BenchContext): Promise<BenchResult> {
  const count = context.quick ? 100_000 : 1_000_000;
  const { value: platform, ms } = await timed(() =>
    Platform.start(context, {
      fill: (url) => fill(url, count, context.folder),
      readyWithinMs: READY_WITHIN_MS,
    }),
  );
  context.log(`${count} vehicles made, indexed and read in ${round(ms / 1_000)} s`);
  const door = new Door(platform.url);
  try {
    return await measure(context, { platform, door, count });
  } finally {
    door.close();
    await platform.stop();
  }
}

async function fill(url: string, count: number, folder: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('SET search_path = profiles, public');
  await loadVehicles(client, count, folder).finally(() => client.end());
}

async function measure(
  { quick, log }: BenchContext,
  { platform, door, count }: { platform: Platform; door: Door; count: number },
): Promise<BenchResult> {
  const rounds = quick ? 10 : 40;
  const cpu = new CpuWatch(platform.pids());
  const ask = await askerOf(door);
  const post = (path: string) => (body: object) => ask({ method: 'POST', path, body });
  const analyse = post('/api/v1/vehicles/analytics');
  const byId = { byId: (random: () => number) => vehicleIdAt(Math.floor(random() * count)) };
  const search = await timesOf(searches, rounds, post('/api/v1/vehicles/search'));
  const inService = await HandlerTimes.watch(platform.urlOf('vehicle-profiles'), 'vehicles.get');
  const get = await timesOf(byId, rounds * 10, (id) =>
    ask({ method: 'GET', path: `/api/v1/vehicles/${id}` }),
  );
  const getInServiceP95Ms = round(await inService.percentileMs(0.95));
  const cached = await timesOf(analyses, rounds, analyse);
  const first = vehicleIdAt(0);
  const anew = await timesOf(analyses, rounds, analyse, (n) =>
    ask({
      method: 'PATCH',
      path: `/api/v1/vehicles/${first}`,
      headers: { 'if-match': '*' },
      body: { colour: `Colour ${n}` },
    }),
  );
  log(cpu.report());
  return {
    figures: {
      vehicles: count,
      residentMb: residentMb(platform.pids()['vehicle-profiles'] ?? 0),
      ...figuresOf('search', search),
      ...figuresOf('get', get),
      getInServiceP95Ms,
      ...figuresOf('analyticsCached', cached),
      ...figuresOf('analytics', anew),
    },
    bars: {
      searchP95Ms: atMost(p95Of(search), 50),
      getInServiceP95Ms: atMost(getInServiceP95Ms, 5),
      // Each of them computed anew: with the cache it is never slower.
      analyticsP95Ms: atMost(p95Of(anew), 300),
    },
  };
}

const p95Of = (times: ReadonlyMap<string, readonly number[]>): number =>
  round(percentile([...times.values()].flat(), 0.95));

/** Many callers in turn, so that nobody's limit is reached. @throws Error when an answer is not 2xx */
async function askerOf(door: Door): Promise<(call: Call) => Promise<unknown>> {
  const tokens = await Promise.all(
    Array.from({ length: CALLERS }, (_, i) => door.token(`bench-${i}`, 'manager')),
  );
  let asked = 0;
  return (call) => door.data({ ...call, token: tokens[asked++ % CALLERS] });
}

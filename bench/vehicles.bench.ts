import { randomBytes } from 'node:crypto';
import { migrate } from '@rover/persistence';
import { startApp } from '@rover/platform';
import { Client } from 'pg';
import { AnalyticsCache } from '../apps/vehicle-profiles/src/analytics/analytics-cache.js';
import { AnalyticsService } from '../apps/vehicle-profiles/src/analytics/analytics.service.js';
import { app as definition } from '../apps/vehicle-profiles/src/app.js';
import { database } from '../apps/vehicle-profiles/src/database.js';
import { IndexLoader } from '../apps/vehicle-profiles/src/search/index-loader.service.js';
import { SearchService } from '../apps/vehicle-profiles/src/search/search.service.js';
import { VehicleReader } from '../apps/vehicle-profiles/src/vehicles/vehicle-reader.service.js';
import { atMost } from './support/bar.js';
import type { BenchContext, BenchResult } from './support/context.js';
import { round } from './support/statistics.js';
import { timed } from './support/time.js';
import { loadVehicles } from './vehicles/load.js';
import { figuresOf, manager, timesOf } from './vehicles/measure.js';
import { vehicleIdAt } from './vehicles/population.js';
import { analyses, searches } from './vehicles/searches.js';

export const description = 'A million vehicles: search, by id and analytics, in the service';

/** A database with so many vehicles. */
async function filled({ databaseUrl, folder }: BenchContext, count: number): Promise<string> {
  const url = new URL(databaseUrl);
  const name = `vehicles_${randomBytes(4).toString('hex')}`;
  await once(url.href, (client) => client.query(`CREATE DATABASE ${name}`));
  url.pathname = `/${name}`;
  await migrate(database, { url: url.href });
  await once(url.href, async (client) => {
    await client.query(`SET search_path = ${database.schema}, public`);
    await loadVehicles(client, count, folder);
  });
  return url.href;
}

async function once(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await work(client).finally(() => client.end());
}

export async function run(context: BenchContext): Promise<BenchResult> {
  const count = context.quick ? 100_000 : 1_000_000;
  const rounds = context.quick ? 10 : 40;
  const load = await timed(() => filled(context, count));
  context.log(`${count} vehicles made and indexed in ${round(load.ms / 1_000)} s`);
  const { app, close } = await startApp(definition, {
    env: {
      DATABASE_URL: load.value,
      REDIS_URL: context.redisUrl,
      REDIS_PREFIX: 'bench-vehicles',
      LOG_LEVEL: 'warn',
      ROVER_VEHICLE_PROFILES_PORT: '0',
    },
    signals: false,
  });
  const of = <T>(service: abstract new (...parts: never[]) => T): T =>
    app.get<T>(service as never, { strict: false });
  const { ms: readMs } = await timed(() => of(IndexLoader).loaded());
  const search = await timesOf(searches, rounds, (asked) => of(SearchService).search(asked, manager));
  const byId = await timesOf(
    { byId: (random) => vehicleIdAt(Math.floor(random() * count)) },
    rounds * 10,
    (id) => of(VehicleReader).get({ id, include: ['provenance'] }, manager),
  );
  const cold = await timesOf(analyses, rounds, (filter) => {
    of(AnalyticsCache).outdate();
    return of(AnalyticsService).analyse(filter, manager);
  });
  const cached = await timesOf(analyses, rounds, (filter) => of(AnalyticsService).analyse(filter, manager));
  const figures = {
    vehicles: count,
    readSeconds: round(readMs / 1_000),
    residentMegabytes: round(process.memoryUsage().rss / 2 ** 20),
    ...figuresOf('search', search),
    ...figuresOf('get', byId),
    ...figuresOf('analyticsUncached', cold),
    ...figuresOf('analytics', cached),
  };
  await close();
  return {
    figures,
    bars: {
      searchP95Ms: atMost(figures['searchP95Ms' as never], 50),
      getP95Ms: atMost(figures['getP95Ms' as never], 5),
      // Each of them computed anew: with the cache it is never slower.
      analyticsUncachedP95Ms: atMost(figures['analyticsUncachedP95Ms' as never], 300),
    },
  };
}

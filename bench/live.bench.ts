import { atLeast, atMost } from './support/bar.js';
import type { BenchContext, BenchResult } from './support/context.js';
import { haveData, sharedPath } from './support/shared-data.js';
import { round } from './support/statistics.js';
import { CpuWatch } from './live/cpu.js';
import { PriceChanges } from './live/changes.js';
import { Door, fileBody } from './live/door.js';
import { importListings, inventory, type Imported } from './live/import.js';
import type { Arrivals } from './live/open-loop.js';
import { Platform } from './live/platform.js';
import { settle } from './live/settle.js';
import { searchDeals } from './live/searches.js';

export const description = 'the platform end to end: import, price changes to sockets, deals under load';

/** Real listings. */
const FILE = 'uk-used-cars/ford.csv';
const SOCKETS = 2;
const CALLERS = 100;

/** Boots the six apps and measures what people and machines outside would see. */
export async function run(context: BenchContext): Promise<BenchResult> {
  const platform = await Platform.start(context);
  const door = new Door(platform.url);
  try {
    return await measure(context, platform, door);
  } finally {
    door.close();
    await platform.stop();
  }
}

async function measure(context: BenchContext, platform: Platform, door: Door): Promise<BenchResult> {
  const result: BenchResult = { figures: {}, bars: {} };
  const tokens = await Promise.all(
    Array.from({ length: CALLERS }, (_, i) => door.token(`bench-${i}`, 'admin')),
  );
  for (const [name, measurePart] of Object.entries(parts)) {
    if (isWanted(name, context)) await measurePart({ context, platform, door, tokens, result });
  }
  return result;
}

/** In this order; `npm run bench -- live changes` runs one alone. */
const parts: Record<string, (part: Part) => Promise<void>> = {
  import: importRealFile,
  changes: changePrices,
  deals: searchLargeStock,
};

function isWanted(name: string, { args }: BenchContext): boolean {
  const named = args.filter((arg) => arg in parts);
  return named.length === 0 || named.includes(name);
}

/** What the compiler of a fresh process costs is no figure of the platform: the first seconds are not counted. */
async function warmUp(work: (load: Arrivals) => Promise<unknown>, perSecond: number): Promise<void> {
  await work({ perSecond, seconds: 3 });
}

interface Part {
  readonly context: BenchContext;
  readonly platform: Platform;
  readonly door: Door;
  readonly tokens: readonly string[];
  readonly result: BenchResult;
}

async function importRealFile({ context, platform, door, tokens, result }: Part): Promise<void> {
  if (!haveData(FILE)) return context.log(`Skipped: the import of ${sharedPath(FILE)}, which is not here`);
  const cpu = new CpuWatch(platform.pids());
  const imported = await importListings(
    door,
    tokens[0] as string,
    'currency=GBP&odometerUnit=mi',
    fileBody(sharedPath(FILE)),
  );
  const rate = rateOf(imported);
  context.log(
    `Imported ${imported.ranked} of ${imported.received} listings in ${imported.seconds.toFixed(2)} s: ${rate}/s; ${cpu.report()}`,
  );
  Object.assign(result.figures, { importedListings: imported.ranked, importListingsPerSecond: rate });
  result.bars['importListingsPerSecond'] = atLeast(rate, 3_000);
}

async function changePrices({ context, platform, door, tokens, result }: Part): Promise<void> {
  const isEmpty = !haveData(FILE) || !isWanted('import', context);
  if (isEmpty)
    await importListings(door, tokens[0] as string, 'currency=GBP&odometerUnit=mi', inventory(18_000, 2));
  await settle(context);
  context.log('Warming up');
  await warmUp((load) => new PriceChanges(door, context).run(load, tokens, 1), 500);
  const changes = new PriceChanges(door, context);
  const cpu = new CpuWatch(platform.pids());
  const figures = await changes.run({ perSecond: 500, seconds: context.quick ? 4 : 20 }, tokens, SOCKETS);
  context.log(`500 changes/s to ${SOCKETS} sockets: ${JSON.stringify(figures)}; ${cpu.report()}`);
  Object.assign(result.figures, {
    changeToSocketP50Ms: figures.p50Ms,
    changeToSocketP99Ms: figures.p99Ms,
    patchP99Ms: figures.patchP99Ms,
    changesMissing: figures.missing,
    changesRefused: figures.refused,
  });
  result.bars['changeToSocketP99Ms'] = {
    ...atMost(figures.p99Ms, 50),
    pass: figures.p99Ms <= 50 && figures.missing + figures.refused === 0,
  };
}

async function searchLargeStock({ context, platform, door, tokens, result }: Part): Promise<void> {
  const imported = await importListings(
    door,
    tokens[0] as string,
    'currency=GBP&odometerUnit=mi',
    inventory(context.quick ? 10_000 : 100_000),
  );
  context.log(
    `Imported ${imported.ranked} more listings in ${imported.seconds.toFixed(1)} s: ${rateOf(imported)}/s`,
  );
  await settle(context);
  context.log('Warming up');
  await warmUp((load) => searchDeals(context, door, load, tokens), 300);
  const cpu = new CpuWatch(platform.pids());
  const figures = await searchDeals(
    context,
    door,
    { perSecond: 300, seconds: context.quick ? 4 : 20 },
    tokens,
  );
  context.log(`300 searches/s: ${JSON.stringify(figures)}; ${cpu.report()}`);
  Object.assign(result.figures, {
    largeImportListingsPerSecond: rateOf(imported),
    dealsP50Ms: figures.p50Ms,
    dealsP95Ms: figures.p95Ms,
    dealsP99Ms: figures.p99Ms,
    dealsRefused: figures.refused,
  });
  result.bars['dealsP95Ms'] = {
    ...atMost(figures.p95Ms, 30),
    pass: figures.p95Ms <= 30 && figures.refused === 0,
  };
}

const rateOf = ({ ranked, seconds }: Imported): number => round(ranked / seconds, 0);

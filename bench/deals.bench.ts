import { deepStrictEqual } from 'node:assert/strict';
import { DealTable, type DealPreferences, LogLinearValuer, type Valuer, fitLogLinear } from '@rover/scoring';
import { rankObjects, type ScoredObject, type Wanted } from './deals/objects.js';
import { NOW, vehicles } from './deals/vehicles.js';
import { atLeast } from './support/bar.js';
import type { BenchContext, BenchResult } from './support/context.js';
import { interleave } from './support/interleave.js';
import { median, round } from './support/statistics.js';
import { timed } from './support/time.js';

export const description = 'batch scoring of 1,000,000 vehicles in columns against objects with a sort';

const preferences: DealPreferences = {
  preferredMakes: ['Toyota', 'Honda'],
  riskTolerance: 'moderate',
  budgetRange: { min: 500_000, max: 2_500_000 },
  preferredDealTypes: ['retail'],
};
const wanted: Wanted = { preferences, limit: 50, now: NOW };

/** Every vehicle's market value, computed before: both sides are given the same and score from there. */
function givenValues(values: Float64Array): Valuer {
  const unused = () => undefined;
  return {
    version: 'given',
    valueOf: unused,
    valueRows: (_, rows, out) => out.value.set(values.subarray(0, rows)),
  };
}

function rankColumns(table: DealTable, valuer: Valuer): ScoredObject[] {
  table.setValues(valuer);
  return topOf(table);
}

function topOf(table: DealTable): ScoredObject[] {
  return table.search(wanted).deals.map(({ listing, scores, confidence }) => ({
    id: listing.id,
    overall: Math.round(scores.overall * 100),
    confidence: Math.round(confidence * 10),
    roi: Math.round(scores.roi * 100),
  }));
}

/** All vehicles scored and the best 50 found, from their facts and market values: columns against objects. */
async function compare(context: BenchContext, count: number): Promise<BenchResult> {
  const listings = [...vehicles(count)];
  const table = new DealTable(count);
  const load = await timed(() => listings.forEach((listing) => table.upsert(listing)));
  const valuer = new LogLinearValuer(fitLogLinear(table, { asOf: NOW }));
  const values = Float64Array.from(listings, (listing) => valuer.valueOf(listing)?.value ?? 0);
  const given = givenValues(values);
  deepStrictEqual(rankColumns(table, given), rankObjects(listings, values, wanted));
  context.log(`${count} vehicles are ready; both ways find the same 50 deals`);

  const ways = {
    objects: async () => (await timed(() => rankObjects(listings, values, wanted))).ms,
    columns: async () => (await timed(() => rankColumns(table, given))).ms,
    search: async () => (await timed(() => topOf(table))).ms,
  };
  const measured = await interleave(ways, context.quick ? 2 : 7);
  const speedup = round(measured.objects.median / measured.columns.median, 1);
  const figures = {
    vehicles: count,
    objectsMs: round(measured.objects.median),
    columnsMs: round(measured.columns.median),
    columnsSearchAloneMs: round(measured.search.median),
    speedup,
    upsertsPerSecond: Math.round((count * 1_000) / load.ms),
  };
  return { figures, bars: { speedup: atLeast(speedup, 20) } };
}

async function medianMs(rounds: number, work: () => unknown): Promise<number> {
  const values: number[] = [];
  for (let i = 0; i < rounds; i++) values.push((await timed(work)).ms);
  return round(median(values));
}

/** What a service does all day over 100,000 listings: queries, a fit, all values anew. */
async function serve(context: BenchContext): Promise<Record<string, number>> {
  const table = new DealTable(100_000);
  for (const listing of vehicles(100_000)) table.upsert(listing);
  const valuer = new LogLinearValuer(fitLogLinear(table, { asOf: NOW }));
  table.setValues(valuer);
  const queries = context.quick ? 50 : 500;
  const criteria = { make: 'toyota', maxPrice: 2_500_000, minYear: 2018 };
  return {
    search100kMs: await medianMs(queries, () => table.search({ limit: 20, now: NOW })),
    search100kPreferencesMs: await medianMs(queries, () => table.search({ ...wanted, limit: 20 })),
    search100kCriteriaMs: await medianMs(queries, () => table.search({ ...wanted, criteria, limit: 20 })),
    fit100kMs: await medianMs(5, () => fitLogLinear(table, { asOf: NOW })),
    values100kMs: await medianMs(5, () => table.setValues(valuer)),
  };
}

export async function run(context: BenchContext): Promise<BenchResult> {
  const served = await serve(context);
  context.log(`100,000 listings: ${JSON.stringify(served)}`);
  const { figures, bars } = await compare(context, context.quick ? 100_000 : 1_000_000);
  return { figures: { ...figures, ...served }, bars };
}

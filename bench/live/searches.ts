import type { BenchContext } from '../support/context.js';
import { percentile, round } from '../support/statistics.js';
import type { Door } from './door.js';
import { bodies, fuels, makes, modelsOf, pick, random } from './import.js';
import { openLoop, type Arrivals } from './open-loop.js';

/** How long searches took, from the moment they were due. */
export interface SearchFigures {
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly refused: number;
}

/** Asks for deals at a steady rate, each time for something else: no answer serves two. */
export async function searchDeals(
  context: BenchContext,
  door: Door,
  load: Arrivals,
  tokens: readonly string[],
): Promise<SearchFigures> {
  const next = random(7);
  const times: number[] = [];
  let refused = 0;
  await openLoop(load, async (index, dueAt) => {
    const token = tokens[index % tokens.length] as string;
    const { status, text } = await door.call({ method: 'GET', path: `/api/v1/deals?${query(next)}`, token });
    times.push(performance.now() - dueAt);
    if (status !== 200 && refused++ === 0)
      context.log(`A search was refused: ${status} ${text.slice(0, 300)}`);
  });
  const at = (share: number) => round(percentile(times, share));
  return { p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99), refused };
}

type Choice = (next: () => number) => Record<string, string>;

const criteria: readonly Choice[] = [
  (next) => ({ make: pick(next, makes) }),
  (next) => {
    const make = pick(next, makes);
    return { make, model: pick(next, modelsOf(make)) };
  },
  (next) => ({ maxPrice: String(500_000 + Math.floor(next() * 2_000_000)) }),
  (next) => ({
    minYear: String(2008 + Math.floor(next() * 10)),
    maxOdometer: String(Math.floor(5e7 + next() * 1e8)),
  }),
  (next) => ({ bodyClass: pick(next, bodies), fuelType: pick(next, fuels) }),
  () => ({}),
];

const preferences: readonly Choice[] = [
  () => ({}),
  (next) => ({
    preferredMakes: pick(next, makes),
    riskTolerance: pick(next, ['conservative', 'moderate', 'aggressive']),
  }),
  (next) => ({
    budgetRange: `${Math.floor(next() * 500_000)}-${1_000_000 + Math.floor(next() * 1_000_000)}`,
  }),
  () => ({ prioritizeRoi: 'true' }),
];

const query = (next: () => number): string =>
  new URLSearchParams({
    ...pick(next, criteria)(next),
    ...pick(next, preferences)(next),
    limit: String(1 + Math.floor(next() * 50)),
  }).toString();

import { completeBaskets, readGroceries } from './recommend/groceries.js';
import { timeEvents } from './recommend/events.js';
import { timeMarket } from './recommend/market.js';
import { readMovies } from './recommend/movies.js';
import { rankMovies } from './recommend/rank-movies.js';
import { serve } from './recommend/served.js';
import { atLeast } from './support/bar.js';
import type { Bar, BenchContext, BenchResult } from './support/context.js';

export const description =
  'recommendations: quality on two real sets, time per fit, person and event; served: lists and pushes through the door';

/** Quality and time of the library alone. Sets that are not here are skipped, and so are their bars. */
async function offline(context: BenchContext): Promise<BenchResult> {
  const bars: Record<string, Bar> = {};
  const figures = { ...(await movies(context, bars)), ...(await groceries(context, bars)) };
  const events = await timeEvents(context.quick ? 2 : 10);
  context.log(`3,000 active items: ${JSON.stringify(events)}`);
  const market = await timeMarket(context.quick ? 200 : 2_000);
  context.log(`100,000 listings, 50,000 people: ${JSON.stringify(market)}`);
  return { figures: { ...figures, ...events, ...market }, bars };
}

async function movies(context: BenchContext, bars: Record<string, Bar>): Promise<Record<string, number>> {
  const set = readMovies();
  if (!set) return skipped(context, 'ml-latest-small');
  const figures = await rankMovies(set);
  context.log(`ml-latest-small: ${JSON.stringify(figures)}`);
  bars['moviesCollaborativeNdcg'] = atLeast(figures['moviesCollaborativeNdcg']!, 0.096);
  bars['moviesFixedMixNdcg'] = atLeast(figures['moviesFixedMixNdcg']!, 0.094);
  return figures;
}

async function groceries(context: BenchContext, bars: Record<string, Bar>): Promise<Record<string, number>> {
  const baskets = readGroceries();
  if (!baskets) return skipped(context, 'groceries');
  const figures = await completeBaskets(baskets);
  context.log(`groceries: ${JSON.stringify(figures)}`);
  bars['groceriesHitRate'] = atLeast(figures['groceriesHitRate']!, 0.39);
  return figures;
}

function skipped(context: BenchContext, name: string): Record<string, number> {
  context.log(`${name} is not here: skipped, with its bars`);
  return {};
}

const parts: Record<string, (context: BenchContext) => Promise<BenchResult>> = { offline, served: serve };

/** `npm run bench -- recommend served` runs one part alone. */
export async function run(context: BenchContext): Promise<BenchResult> {
  const named = context.args.filter((arg) => arg in parts);
  const result: BenchResult = { figures: {}, bars: {} };
  for (const name of named.length > 0 ? named : Object.keys(parts)) {
    const { figures, bars } = await parts[name]!(context);
    Object.assign(result.figures, figures);
    Object.assign(result.bars, bars);
  }
  return result;
}

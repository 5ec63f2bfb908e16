import { BoughtTogether, Collaborative, hitAt, meanMeasure } from '@rover/scoring';
import { haveData, sharedText } from '../support/shared-data.js';
import { median, round } from '../support/statistics.js';
import { timed } from '../support/time.js';

const FILE = 'groceries.csv';
const DEPTH = 10;

interface Query {
  basket: string[];
  hidden: string;
}

interface Baskets {
  train: string[][];
  queries: Query[];
}

/** Every fifth basket is TEST; each of its items is hidden in turn. Undefined when the file is not here. */
export function readGroceries(): Baskets | undefined {
  if (!haveData(FILE)) return undefined;
  const lines = sharedText(FILE).split(/\r?\n/).filter(Boolean);
  const baskets = lines.map((line) =>
    [...new Set(line.split(',').map((item) => item.trim()))].filter(Boolean),
  );
  const train = baskets.filter((_, i) => i % 5 !== 0);
  const queries = baskets.filter((_, i) => i % 5 === 0).flatMap(hideEach);
  const pairs = train.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  const counts = [train.length, queries.length, pairs].join();
  if (counts !== '7868,8359,109348')
    throw new Error(`groceries: ${counts} is not the split that the references were measured on`);
  return { train, queries };
}

function hideEach(basket: string[]): Query[] {
  if (basket.length < 2) return [];
  return basket.map((hidden) => ({ hidden, basket: basket.filter((item) => item !== hidden) }));
}

/** Hit rate@10 and what it costs: pairs by confidence, and the regression on the same baskets. */
export async function completeBaskets({ train, queries }: Baskets): Promise<Record<string, number>> {
  const together = new BoughtTogether();
  const count = await timed(() => train.forEach((basket) => together.addBasket(basket)));
  const collaborative = new Collaborative();
  train.forEach((basket, i) => basket.forEach((item) => collaborative.observe(`${i}`, item, 1)));
  const fit = await timed(() => collaborative.fit());
  const pairs = await answer(queries, ({ basket }) =>
    together.companions(basket, DEPTH).map(({ item }) => item),
  );
  const regression = await answer(queries, ({ basket }) => bestItems(collaborative, basket));
  return {
    groceriesCountMs: Math.round(count.ms),
    groceriesHitRate: pairs.hitRate,
    groceriesMsPerBasket: pairs.ms,
    groceriesEaseFitMs: Math.round(fit.ms),
    groceriesEaseHitRate: regression.hitRate,
    groceriesEaseMsPerBasket: regression.ms,
  };
}

async function answer(queries: readonly Query[], list: (query: Query) => string[]) {
  const hits: number[] = [];
  const times: number[] = [];
  for (const query of queries) {
    const { ms, value } = await timed(() => list(query));
    hits.push(hitAt(DEPTH, value, new Set([query.hidden])));
    times.push(ms);
  }
  return { hitRate: round(meanMeasure(hits), 4), ms: round(median(times), 3) };
}

function bestItems(collaborative: Collaborative, basket: readonly string[]): string[] {
  const { space, values } = collaborative.score(new Map(basket.map((item) => [item, 1])))!;
  const open = space.keys.flatMap((item, place) =>
    basket.includes(item) ? [] : [{ item, score: values[place]! }],
  );
  return open
    .sort((a, b) => b.score - a.score)
    .slice(0, DEPTH)
    .map(({ item }) => item);
}

import { median, percentile, round } from '../support/statistics.js';
import { timed } from '../support/time.js';
import { randomFrom } from './population.js';
import type { Random } from './searches.js';

type Ask<T> = (question: T) => Promise<unknown>;
type Kinds<T> = Readonly<Record<string, (random: Random) => T>>;

/** Times of one question each, all kinds in turn, after a round that nobody counts; what is done `before` is not timed. */
export async function timesOf<T>(
  kinds: Kinds<T>,
  rounds: number,
  ask: Ask<T>,
  before?: (asked: number) => Promise<unknown>,
): Promise<Map<string, number[]>> {
  const random = randomFrom(7);
  let asked = 0;
  const times = new Map<string, number[]>(Object.keys(kinds).map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, make] of Object.entries(kinds)) {
      const question = make(random);
      await before?.(asked++);
      const { ms } = await timed(() => ask(question));
      if (round >= 0) times.get(name)?.push(ms);
    }
  }
  return times;
}

/** `searchP95Ms` over all kinds, and of each kind its median and p95. */
export function figuresOf(
  prefix: string,
  times: ReadonlyMap<string, readonly number[]>,
): Record<string, number> {
  const all = [...times.values()].flat();
  const figures: Record<string, number> = {
    [`${prefix}MedianMs`]: median(all),
    [`${prefix}P95Ms`]: percentile(all, 0.95),
  };
  for (const [name, own] of times) {
    const title = prefix + name.charAt(0).toUpperCase() + name.slice(1);
    figures[`${title}MedianMs`] = median(own);
    figures[`${title}P95Ms`] = percentile(own, 0.95);
  }
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, round(value)]));
}

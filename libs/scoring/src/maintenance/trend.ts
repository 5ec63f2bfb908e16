import { median } from '../statistics.js';
import type { TimedValue } from './vehicle-use.js';

/** The slope of values over time, per day, and its level. */
export interface Trend {
  readonly perDay: number;
  /** The line's value at the given instant. */
  readonly level: number;
}

const DAY_MS = 86_400_000;
/** Slopes of all pairs are looked at: so many values give some thousand pairs. */
const MOST = 60;

/**
 * The line through values by the median of the slopes of all pairs (Theil and Sen): a third of the values may be wrong
 * without moving it much. Undefined for fewer than three values, or less than `leastDays` between first and last.
 */
export function trendOf(values: readonly TimedValue[], at: number, leastDays: number): Trend | undefined {
  const sorted = [...values].sort((a, b) => a.at - b.at).slice(-MOST);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || sorted.length < 3 || last.at - first.at < leastDays * DAY_MS) return undefined;
  const slopes: number[] = [];
  for (const [i, from] of sorted.entries())
    for (const to of sorted.slice(i + 1))
      if (to.at > from.at) slopes.push(((to.value - from.value) * DAY_MS) / (to.at - from.at));
  const perDay = median(slopes);
  const level = median(sorted.map((each) => each.value + (perDay * (at - each.at)) / DAY_MS));
  return { perDay, level };
}

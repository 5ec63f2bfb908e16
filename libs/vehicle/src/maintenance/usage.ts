import { DAY_MS } from './days.js';

/** What a counter of distance or hours showed at an instant, epoch ms. */
export interface CounterReading {
  readonly at: number;
  readonly value: number;
}

/** How fast a counter grows, learned from its history. */
export interface Usage {
  /** The middle rate, in the counter's unit per day. */
  readonly perDay: number;
  /** Variance of the growth of one day: that of n days is n times as much. */
  readonly variance: number;
  /** Days of history behind it. */
  readonly days: number;
  readonly readings: number;
}

/** Shorter histories tell of one trip, not of a use. */
export const LEAST_DAYS = 7;
const LEAST_READINGS = 3;
/** Older history tells of another use. */
const LATEST_DAYS = 400;
/** Slopes of all pairs are looked at: so many readings give some five thousand pairs. */
const MOST_READINGS = 100;
/** The middle of chi-square with one degree of freedom: makes a variance of a median of squares. */
const MEDIAN_OF_CHI_SQUARE = 0.4549;

/**
 * Learns how a counter grows. The rate is the median of the slopes of all pairs of readings (Theil 1950, Sen 1968):
 * a mistyped odometer does not move it. Readings below an earlier one are left out when most of the later ones lie
 * above, since counters do not run backwards. Undefined when there is too little to say anything.
 *
 * @param at now, epoch ms; readings of later instants are left out
 */
export function learnUsage(readings: readonly CounterReading[], at: number): Usage | undefined {
  const history = thinned(risingOf(recent(readings, at)));
  const [first, last] = [history[0], history.at(-1)];
  if (!first || !last || history.length < LEAST_READINGS) return undefined;
  const days = (last.at - first.at) / DAY_MS;
  if (days < LEAST_DAYS) return undefined;
  const perDay = median(slopesOf(history));
  return { perDay, variance: varianceOf(history, perDay), days, readings: history.length };
}

/** What a counter shows at `at`, grown since its last reading; at least what it showed. Undefined without a reading. */
export function counterAt(
  readings: readonly CounterReading[],
  usage: Usage | undefined,
  at: number,
): number | undefined {
  const last = risingOf(recent(readings, at)).at(-1);
  return last && last.value + ((usage?.perDay ?? 0) * (at - last.at)) / DAY_MS;
}

function recent(readings: readonly CounterReading[], at: number): CounterReading[] {
  return readings
    .filter((each) => Number.isFinite(each.value) && each.at <= at && each.at >= at - LATEST_DAYS * DAY_MS)
    .sort((a, b) => a.at - b.at || a.value - b.value);
}

/** The longest part in which nothing falls: what contradicts the fewest other readings is left out. */
function risingOf(sorted: readonly CounterReading[]): CounterReading[] {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [i, { value }] of sorted.entries()) {
    const place = upperBound(tails, value, (tail) => sorted[tail]!.value);
    before[i] = place > 0 ? tails[place - 1]! : -1;
    tails[place] = i;
  }
  const rising: CounterReading[] = [];
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i]!) rising.unshift(sorted[i]!);
  return rising;
}

function upperBound(tails: readonly number[], value: number, valueOf: (tail: number) => number): number {
  let [low, high] = [0, tails.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueOf(tails[middle]!) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One reading a day, the last; evenly thinned out where there are many. */
function thinned(history: readonly CounterReading[]): CounterReading[] {
  const daily = history.filter((each, i) => {
    const next = history[i + 1];
    return !next || Math.floor(next.at / DAY_MS) !== Math.floor(each.at / DAY_MS);
  });
  const step = Math.max(1, (daily.length - 1) / (MOST_READINGS - 1));
  const count = Math.min(daily.length, MOST_READINGS);
  return Array.from({ length: count }, (_, i) => daily[Math.round(i * step)]!);
}

function slopesOf(history: readonly CounterReading[]): number[] {
  return history.flatMap((from, i) =>
    history.slice(i + 1).map((to) => ((to.value - from.value) * DAY_MS) / (to.at - from.at)),
  );
}

/** Growth of n days departs from the rate by a variance of n days': each gap says what one day's is. */
function varianceOf(history: readonly CounterReading[], perDay: number): number {
  const squares = history.slice(1).map((to, i) => {
    const from = history[i]!;
    const days = (to.at - from.at) / DAY_MS;
    return (to.value - from.value - perDay * days) ** 2 / days;
  });
  return median(squares) / MEDIAN_OF_CHI_SQUARE;
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

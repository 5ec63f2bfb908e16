import type { TimedValue } from './vehicle-use.js';

/** How fast a counter grows, per day. */
export interface UsageRate {
  readonly perDay: number;
  /** Standard deviation of that over the time to come, as a share of it. */
  readonly spread: number;
  /** Days of history behind it; 0 where only the prior speaks. */
  readonly days: number;
  /** The counter now: its last value, grown since. */
  readonly now: number;
}

/** What is assumed of a vehicle of which nothing is known. */
interface UsagePrior {
  readonly perDay: number;
}

/** 13,000 km a year, a common European average. */
export const DISTANCE_PRIOR: UsagePrior = { perDay: 13_000_000 / 365 };
/** 13,000 km a year at 35 km/h. */
export const HOURS_PRIOR: UsagePrior = { perDay: 13_000 / 365 / 35 };

const DAY_MS = 86_400_000;
/** The prior counts as much as so many days of history. */
const PRIOR_DAYS = 14;
/** How much use differs from month to month, as a share. */
const MONTHLY_SPREAD = 0.35;
/** Older history tells of another use. */
const LATEST_DAYS = 400;

/**
 * The rate of a counter that only grows: the mean of history and prior, by days. More on the counter never gives a
 * lower rate. Values that lie ahead of `at` count as of now, since clocks differ; values below an earlier one are left
 * out, since a counter does not run backwards. Undefined without any value.
 */
export function usageRate(
  values: readonly TimedValue[] | undefined,
  at: number,
  prior: UsagePrior,
): UsageRate | undefined {
  const rising = risingOf(values ?? [], at);
  const last = rising.at(-1);
  if (!last) return undefined;
  const first = rising.find((each) => each.at >= at - LATEST_DAYS * DAY_MS) ?? last;
  const days = (last.at - first.at) / DAY_MS;
  const perDay = (last.value - first.value + prior.perDay * PRIOR_DAYS) / (days + PRIOR_DAYS);
  const spread = MONTHLY_SPREAD / Math.sqrt(1 + days / 30);
  return { perDay, spread, days, now: last.value + (perDay * (at - last.at)) / DAY_MS };
}

function risingOf(values: readonly TimedValue[], at: number): TimedValue[] {
  const sorted = values
    .filter(({ value }) => Number.isFinite(value))
    .map((each) => ({ ...each, at: Math.min(each.at, at) }))
    .sort((a, b) => a.at - b.at || a.value - b.value);
  const rising: TimedValue[] = [];
  for (const each of sorted) if (each.value >= (rising.at(-1)?.value ?? 0)) rising.push(each);
  return rising;
}

import { type Binding, HORIZON_DAYS } from './forecast.js';
import type { UsageRate } from './usage-rate.js';

/** Days that one limit leaves. */
export interface Remaining {
  readonly binding: Binding;
  readonly days: number;
  readonly low: number;
  readonly high: number;
  /** Share of the life that is left, 0–1. */
  readonly share: number;
}

/** One limit of a life: how long it is, how much of it is used, how fast it goes. */
export interface LimitedLife {
  readonly binding: Binding;
  readonly life: number;
  /** Standard deviation of the life, as a share of it. */
  readonly spread: number;
  readonly used: number;
  readonly rate: Pick<UsageRate, 'perDay' | 'spread'>;
}

/** A tenth of a normal distribution lies beyond so many standard deviations, on either side. */
const Z = 1.2816;

/** Days until a life is used up, from the middle and from both ends of life and rate. */
export function remainingOf({ binding, life, spread, used, rate }: LimitedLife): Remaining {
  const daysOf = (life: number, perDay: number) =>
    Math.min(HORIZON_DAYS, Math.max(0, life - used) / Math.max(perDay, 1e-9));
  return {
    binding,
    days: daysOf(life, rate.perDay),
    low: daysOf(life * (1 - Z * spread), rate.perDay * (1 + Z * rate.spread)),
    high: daysOf(life * (1 + Z * spread), rate.perDay * (1 - Z * rate.spread)),
    share: Math.min(1, Math.max(0, 1 - used / life)),
  };
}

/** Whichever comes first: by its middle, and at both ends. */
export function firstOf(all: readonly Remaining[]): Remaining {
  const first = all.reduce((least, each) => (each.days < least.days ? each : least));
  const least = (end: 'low' | 'high') => all.reduce((min, each) => Math.min(min, each[end]), Infinity);
  return { ...first, low: Math.min(first.days, least('low')), high: Math.max(first.days, least('high')) };
}

import { DAY_MS } from './days.js';
import type { Usage } from './usage.js';

/** When something happens, epoch ms: the middle, and the interval that holds it in four of five cases. */
export interface Expected {
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/** A tenth of a normal distribution lies beyond so many standard deviations, on either side. */
const Z = 1.2816;
/** Use itself changes with seasons and people: a rate is never known better than to this share. */
const LEAST_SPREAD = 0.05;
/** Nobody plans further ahead. */
export const HORIZON_DAYS = 3_650;

/**
 * When a counter that has `left` to go gets there. The rate over the days to come differs from the learned one by the
 * chance of those days, and of the days it was learned from. What is beyond ten years is said to be ten years away.
 * Undefined for a counter that stands still.
 */
export function reach(left: number, usage: Usage, now: number): Expected | undefined {
  if (left <= 0) return { at: now, low: now, high: now };
  if (!(usage.perDay > 0)) return undefined;
  const days = left / usage.perDay;
  const chance = usage.variance * (1 / days + 1 / usage.days);
  const spread = Math.hypot(Math.sqrt(chance), LEAST_SPREAD * usage.perDay);
  const at = (perDay: number) => now + Math.min(left / Math.max(perDay, 1e-9), HORIZON_DAYS) * DAY_MS;
  return { at: at(usage.perDay), low: at(usage.perDay + Z * spread), high: at(usage.perDay - Z * spread) };
}

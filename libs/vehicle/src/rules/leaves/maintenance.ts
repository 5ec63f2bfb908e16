import type { LeafCondition } from '@rover/contracts';
import type { Leaf } from '../leaf.js';
import { truthOf, UNKNOWN } from '../truth.js';
import type { VehicleFacts } from '../vehicle-facts.js';

type MaintenanceCondition = Extract<LeafCondition, { type: 'maintenance' }>;

const DAY_MS = 86_400_000;

/**
 * Standard normal quantile for p from 0.05 to 0.95: A. Hastings' rational approximation (Abramowitz and Stegun, Handbook
 * of Mathematical Functions, 26.2.23; error below 4.5e-4).
 */
export function normalQuantile(p: number): number {
  const t = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)));
  const z =
    t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  return p < 0.5 ? -z : z;
}

/**
 * Something is due within so many days, with so much confidence: what is foretold counts as normally distributed about
 * its middle. It begins to hold by the passing of time.
 */
export function maintenanceLeaf({ component, withinDays, confidence = 0.5 }: MaintenanceCondition): Leaf {
  const quantile = confidence === 0.5 ? 0 : normalQuantile(confidence);
  const begins = (facts: VehicleFacts): number[] =>
    facts.due
      .filter((one) => component === undefined || one.component === component)
      .map(({ dueAt, spreadMs }) => Math.ceil(dueAt + quantile * spreadMs - withinDays * DAY_MS));
  return {
    signals: [],
    maintenance: true,
    wakes: true,
    look(facts, time) {
      const all = begins(facts);
      return { truth: all.length === 0 ? UNKNOWN : truthOf(all.some((at) => at <= time)) };
    },
    changesAfter: (facts, time) => Math.min(Infinity, ...begins(facts).filter((at) => at > time)),
  };
}

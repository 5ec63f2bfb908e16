import { signalNamed, type LeafCondition, type SignalDefinition } from '@rover/contracts';
import { convert } from '../../units/units.js';
import type { Complaint, Leaf } from '../leaf.js';
import { truthOf, UNKNOWN } from '../truth.js';
import { indexOf } from './signal.js';

type RateCondition = Extract<LeafCondition, { type: 'rate' }>;
const MINUTE_MS = 60_000;

/** How much a difference is in the signal's unit: degrees Fahrenheit differ by a factor alone. */
function difference({ unit, perMinute }: RateCondition, signal: SignalDefinition): number | undefined {
  if (unit === undefined) return perMinute;
  const [zero, given] = [convert(0, unit, signal.unit ?? ''), convert(perMinute, unit, signal.unit ?? '')];
  return zero === undefined || given === undefined ? undefined : given - zero;
}

/**
 * How fast a signal changes: from the oldest sample in the window to the newest. Unknown until the samples span half of
 * the window, and when the newest is older than the window.
 */
export function rateLeaf(condition: RateCondition): Leaf | Complaint {
  const signal = signalNamed(condition.signal) as SignalDefinition;
  if (signal.type !== 'number') return `${signal.name} is no number and has no rate`;
  const limit = difference(condition, signal);
  if (limit === undefined)
    return `${condition.unit} is no unit of ${signal.name}, which is in ${signal.unit}`;
  const index = indexOf(condition.signal);
  const windowMs = condition.windowSeconds * 1000;
  const rising = condition.is === '>';
  return {
    signals: [index],
    trail: { index, windowMs },
    look(facts, time) {
      const slope = facts.trailOf(index, windowMs).slope(time);
      if (slope === undefined) return { truth: UNKNOWN };
      const rate = slope * MINUTE_MS;
      return { truth: truthOf(rising ? rate > limit : rate < limit) };
    },
    changesAfter: (facts) => facts.trailOf(index, windowMs).endsAt,
  };
}

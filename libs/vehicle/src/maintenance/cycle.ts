import { laterBy, type Day } from './days.js';
import type { DuePoint } from './due.js';

/** How often something is done: by each measure that is given, whichever comes first. */
export interface Interval {
  readonly months?: number;
  readonly days?: number;
  /** Metres. */
  readonly distance?: number;
  /** Engine hours. */
  readonly engineHours?: number;
}

/** How a vehicle stood at some moment. */
export interface Standing {
  readonly date: Day;
  /** Metres; absent when it was not known. */
  readonly odometer?: number;
  readonly engineHours?: number;
}

/** Whether cycles are counted from the start, or each from when the last one was done. */
export type CycleMode = 'fixed' | 'floating';

export interface CyclePlan {
  readonly mode: CycleMode;
  readonly interval: Interval;
  readonly start: Standing;
}

/** Where one vehicle is in a plan: in the cycle `number`, counted from 1. */
export interface Cycle {
  readonly number: number;
  readonly lastDone?: Standing;
}

/** Where a cycle comes due: so many intervals after the start, or one after it was last done. */
export function duePointOf({ mode, interval, start }: CyclePlan, { number, lastDone }: Cycle): DuePoint {
  const from = mode === 'floating' ? (lastDone ?? start) : start;
  return after(from, interval, mode === 'floating' ? 1 : number);
}

/**
 * The cycle that begins when one is done. A fixed plan skips cycles that were due before it was done: what was missed
 * is not done twice.
 */
export function nextCycle(plan: CyclePlan, cycle: Cycle, done: Standing): Cycle {
  const next = (number: number): Cycle => ({ number, lastDone: done });
  if (plan.mode === 'floating') return next(cycle.number + 1);
  let number = cycle.number + 1;
  while (isPast(duePointOf(plan, next(number)), done)) number += 1;
  return next(number);
}

/**
 * Where a vehicle is in a plan after all that was ever done by it, in any order. A fixed plan takes no account of what
 * was done before it began, and asks for nothing that was due before the vehicle joined: nobody knows of that.
 */
export function cycleAfter(plan: CyclePlan, completions: readonly Standing[], joined = plan.start): Cycle {
  const inOrder = [...completions].sort((a, b) => (a.date < b.date ? -1 : 1));
  const counted = plan.mode === 'fixed' ? inOrder.filter(({ date }) => date >= plan.start.date) : inOrder;
  const first =
    plan.mode === 'fixed' ? nextCycle(plan, { number: 0 }, earlier(joined, counted[0])).number : 1;
  return counted.reduce<Cycle>((cycle, done) => nextCycle(plan, cycle, done), { number: first });
}

/** What was done before a vehicle joined tells of it all the same. */
const earlier = (joined: Standing, done: Standing | undefined): Standing =>
  done && done.date < joined.date ? { date: '0000-01-01' } : joined;

function after(from: Standing, { months, days, distance, engineHours }: Interval, times: number): DuePoint {
  const byDate = months !== undefined || days !== undefined;
  const span = { months: (months ?? 0) * times, days: (days ?? 0) * times };
  const add = (base: number | undefined, step: number | undefined) =>
    step !== undefined && base !== undefined ? base + step * times : undefined;
  const [byDistance, byHours] = [add(from.odometer, distance), add(from.engineHours, engineHours)];
  return {
    ...(byDate && { date: laterBy(from.date, span) }),
    ...(byDistance !== undefined && { distance: byDistance }),
    ...(byHours !== undefined && { hours: byHours }),
  };
}

/** Days compare as texts: both are ISO 8601. */
const isPast = ({ date, distance, hours }: DuePoint, done: Standing): boolean =>
  (date !== undefined && date <= done.date) ||
  (distance !== undefined && distance <= (done.odometer ?? -1)) ||
  (hours !== undefined && hours <= (done.engineHours ?? -1));

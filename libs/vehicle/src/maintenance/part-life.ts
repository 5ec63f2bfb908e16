import type { Day } from './days.js';
import { laterBy } from './days.js';
import type { DuePoint } from './due.js';

/** A time that a part was on the vehicle; open while `removed` is absent. Odometer in metres. */
export interface Fitting {
  readonly fitted: { readonly at: number; readonly odometer: number };
  readonly removed?: { readonly at: number; readonly odometer: number };
}

/** How long a part is expected to last, by whichever comes first. */
export interface PartLife {
  /** Metres that it carries the vehicle. */
  readonly distance?: number;
  /** Months since it was made or first fitted: rubber and batteries age in the store as well. */
  readonly months?: number;
}

/** A measurement of what is left: mm of tread or pad, or percent. */
export interface WearReading {
  readonly at: number;
  /** Metres that the part had run by then. */
  readonly distance: number;
  readonly remaining: number;
}

/** Metres that a part has run: what it had run before, and each time that it was on the vehicle. */
export function distanceOf(
  before: number,
  fittings: readonly Fitting[],
  odometer: number | undefined,
): number {
  const lengths = fittings.map(
    ({ fitted, removed }) => (removed?.odometer ?? odometer ?? 0) - fitted.odometer,
  );
  return lengths.reduce((sum, length) => sum + Math.max(0, length), before);
}

/** The distance at which wear reaches its limit: the line through the first and the last reading. */
export function wornAt(readings: readonly WearReading[], limit: number): number | undefined {
  const sorted = [...readings].sort((a, b) => a.at - b.at);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return undefined;
  if (last.remaining <= limit) return last.distance;
  const perMetre = (first.remaining - last.remaining) / (last.distance - first.distance);
  return perMetre > 0 ? last.distance + (last.remaining - limit) / perMetre : undefined;
}

export interface PartStanding {
  readonly life: PartLife;
  /** The day that its age counts from. */
  readonly bornOn: Day;
  /** Metres that it has run. */
  readonly distance: number;
  /** Metres that it will have run when it is worn, by what was measured: says more than what is expected. */
  readonly wornAt?: number;
  /** Of the vehicle, metres; absent when the part is not on it: then it does not run down. */
  readonly odometer?: number;
}

/** Where a part comes due, by the odometer of its vehicle. */
export function partDuePoint({ life, bornOn, distance, wornAt: worn, odometer }: PartStanding): DuePoint {
  const limit = worn ?? life.distance;
  return {
    ...(life.months !== undefined && { date: laterBy(bornOn, { months: life.months }) }),
    ...(limit !== undefined && odometer !== undefined && { distance: odometer + limit - distance }),
  };
}

import type { TrendPoint } from '@rover/client';

/** A span in which nothing was heard, ms since the epoch. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

export interface TrendValue {
  readonly time: number;
  readonly value: number;
  readonly min: number;
  readonly max: number;
}

/** A trend as it is drawn: runs of values, and the gaps between them. */
export interface TrendShape {
  readonly runs: readonly (readonly TrendValue[])[];
  readonly gaps: readonly Gap[];
  readonly least: number;
  readonly most: number;
}

/** A point without a value ends a run: nothing is drawn until the next one that has a value. */
export function shapeOf(points: readonly TrendPoint[]): TrendShape {
  const runs: TrendValue[][] = [];
  const gaps: Gap[] = [];
  let run: TrendValue[] = [];
  let gapFrom: number | undefined;
  for (const { time, value, min, max } of points) {
    const at = Date.parse(time);
    if (value === null) {
      if (run.length > 0) [gapFrom, run] = [at, []];
      continue;
    }
    if (gapFrom !== undefined) gaps.push({ from: gapFrom, to: at });
    gapFrom = undefined;
    if (run.length === 0) runs.push(run);
    run.push({ time: at, value, min: min ?? value, max: max ?? value });
  }
  const all = runs.flat();
  return {
    runs,
    gaps,
    least: all.reduce((least, { min }) => Math.min(least, min), Infinity),
    most: all.reduce((most, { max }) => Math.max(most, max), -Infinity),
  };
}

type Scale = (value: number) => number;

export const linePath = (run: readonly TrendValue[], x: Scale, y: Scale): string =>
  run
    .map(({ time, value }, at) => `${at === 0 ? 'M' : 'L'}${x(time).toFixed(1)} ${y(value).toFixed(1)}`)
    .join('');

/** From the least to the most of each window. */
export function bandPath(run: readonly TrendValue[], x: Scale, y: Scale): string {
  const above = run.map(({ time, max }) => `${x(time).toFixed(1)} ${y(max).toFixed(1)}`);
  const below = run.map(({ time, min }) => `${x(time).toFixed(1)} ${y(min).toFixed(1)}`).reverse();
  return `M${[...above, ...below].join('L')}Z`;
}

/** The value nearest to a time; undefined where nothing is near it. */
export function nearestTo({ runs }: TrendShape, time: number, within: number): TrendValue | undefined {
  let nearest: TrendValue | undefined;
  for (const value of runs.flat())
    if (Math.abs(value.time - time) < Math.abs((nearest?.time ?? time + within) - time)) nearest = value;
  return nearest;
}

import { FitError } from '../errors.js';
import { quantileOf } from '../statistics.js';

/** Lower and upper bounds by row. */
export interface Bounds {
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
}

/** How far a range has to be widened at both ends (narrowed, if negative) to hold what it says; plain JSON. */
export interface ConformalRange {
  /** Share of targets that the range holds, 0–1. */
  readonly coverage: number;
  readonly widening: number;
  /** Rows that it was measured on. */
  readonly rows: number;
}

/**
 * Measures on rows that the quantile models have not seen how far their range has to be widened so that a new row's
 * target lies within with probability `coverage` or more (split conformal; conformalized quantile regression, Romano
 * et al. 2019). Throws {@link FitError} for too few rows to promise that much.
 */
export function fitConformalRange(
  { low, high }: Bounds,
  target: ArrayLike<number>,
  coverage: number,
): ConformalRange {
  if (!(coverage > 0 && coverage < 1)) throw new FitError(`the coverage is ${coverage}, not between 0 and 1`);
  const rows = target.length;
  // One more row is to come, so the rank is that among rows + 1.
  const share = (coverage * (rows + 1)) / rows;
  if (!(share <= 1)) throw new FitError(`${rows} rows are too few for a coverage of ${coverage}`);
  const outside = Float64Array.from(target, (value, i) => Math.max(low[i]! - value, value - high[i]!));
  return { coverage, widening: quantileOf(outside, share), rows };
}

/** The range of one row; where quantiles cross, or are narrowed past each other, both ends are their middle. */
export function widen(range: ConformalRange, low: number, high: number): { low: number; high: number } {
  const [from, to] = [low - range.widening, high + range.widening];
  return from <= to ? { low: from, high: to } : { low: (low + high) / 2, high: (low + high) / 2 };
}

/** Share of targets that lie within their bounds, ends included. */
export function coverageOfBounds({ low, high }: Bounds, target: ArrayLike<number>): number {
  let inside = 0;
  for (let i = 0; i < target.length; i++) if (target[i]! >= low[i]! && target[i]! <= high[i]!) inside++;
  return inside / target.length;
}

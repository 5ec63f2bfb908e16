import { median } from '../statistics.js';

/** How far predictions are from what came. Pairs of equal place; NaN for no pairs. */
export interface RegressionQuality {
  /** Square root of the mean squared error, in the unit of the target. */
  readonly rmse: number;
  /** Mean absolute error, in the unit of the target. */
  readonly mae: number;
  /** Median of |error| / |target|, over targets other than 0; a share. */
  readonly mdape: number;
  /** 1 − squared error / squared error of the mean; NaN where all targets are equal. */
  readonly r2: number;
}

/** Measures predictions of numbers. */
export function regressionQuality(
  target: ArrayLike<number>,
  predicted: ArrayLike<number>,
): RegressionQuality {
  const rows = target.length;
  let [sum, squares, absolute] = [0, 0, 0];
  const shares: number[] = [];
  for (let i = 0; i < rows; i++) {
    const error = predicted[i]! - target[i]!;
    sum += target[i]!;
    squares += error * error;
    absolute += Math.abs(error);
    if (target[i] !== 0) shares.push(Math.abs(error / target[i]!));
  }
  const spread = spreadOf(target, sum / rows);
  return {
    rmse: Math.sqrt(squares / rows),
    mae: absolute / rows,
    mdape: median(shares),
    r2: spread > 0 ? 1 - squares / spread : Number.NaN,
  };
}

function spreadOf(values: ArrayLike<number>, mean: number): number {
  let spread = 0;
  for (let i = 0; i < values.length; i++) spread += (values[i]! - mean) ** 2;
  return spread;
}

import { FitError } from '../errors.js';
import { randomFrom, shuffled } from '../random.js';
import { type Frame, takeRows, takeValues } from '../frame/frame.js';
import type { TrainingData } from '../trees/training-data.js';

/** One way to hold rows out: row numbers, ascending. */
export interface Fold {
  readonly train: Int32Array;
  readonly test: Int32Array;
}

/**
 * Parts rows into `count` folds of equal size (give or take one), so that each row is held out once. The same seed
 * parts the same number of rows alike. Throws {@link FitError} for fewer than two folds, or fewer rows than folds.
 */
export function foldsOf(rows: number, count: number, seed = 1): Fold[] {
  if (!(Number.isInteger(count) && count >= 2 && count <= rows))
    throw new FitError(`${rows} rows cannot be parted into ${count} folds`);
  const order = shuffled(rows, randomFrom(seed));
  const foldOf = new Int32Array(rows);
  order.forEach((row, place) => (foldOf[row] = place % count));
  const all = Int32Array.from(order.keys());
  return Array.from({ length: count }, (_, fold) => ({
    train: all.filter((row) => foldOf[row] !== fold),
    test: all.filter((row) => foldOf[row] === fold),
  }));
}

/** Some rows of training data. */
export function takeData({ frame, target, weights }: TrainingData, rows: ArrayLike<number>): TrainingData {
  return {
    frame: takeRows(frame, rows),
    target: takeValues(target, rows),
    weights: weights && takeValues(weights, rows),
  };
}

/** What a model says about rows that it has not seen. */
export type FitAndPredict = (train: TrainingData, test: Frame, fold: number) => ArrayLike<number>;

/** Predicts every row by a model that was fitted without it, fold by fold. */
export function crossPredict(
  data: TrainingData,
  folds: readonly Fold[],
  fitAndPredict: FitAndPredict,
): Float64Array {
  const out = new Float64Array(data.frame.rows).fill(Number.NaN);
  folds.forEach(({ train, test }, fold) => {
    const predicted = fitAndPredict(takeData(data, train), takeRows(data.frame, test), fold);
    test.forEach((row, i) => (out[row] = predicted[i]!));
  });
  return out;
}

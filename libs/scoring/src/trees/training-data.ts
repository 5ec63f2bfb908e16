import { FitError } from '../errors.js';
import type { Frame } from '../frame/frame.js';
import type { LossFunction } from './losses/loss-function.js';

/** Rows to learn from. */
export interface TrainingData {
  readonly frame: Frame;
  /** One for each row; finite, and within what the loss allows. */
  readonly target: ArrayLike<number>;
  /** How many times each row counts, 0 and more; default once. */
  readonly weights?: ArrayLike<number>;
}

/** Training data that have been looked through. */
export interface CheckedData {
  readonly frame: Frame;
  readonly target: Float64Array;
  readonly weights: Float64Array | undefined;
}

/** The data, if they can be learnt from. Throws {@link FitError} that says which row cannot. */
export function checkData({ frame, target, weights }: TrainingData, loss: LossFunction): CheckedData {
  if (frame.columns.length === 0) throw new FitError('there are no features');
  if (frame.rows === 0) throw new FitError('there are no rows');
  if (target.length !== frame.rows)
    throw new FitError(`there are ${target.length} targets for ${frame.rows} rows`);
  for (let row = 0; row < frame.rows; row++) {
    const value = target[row]!;
    const objection = Number.isFinite(value) ? loss.objectionTo(value) : 'is not a finite number';
    if (objection) throw new FitError(`the target of row ${row} ${objection}: ${value}`);
  }
  const checkedWeights = weights && checkWeights(weights, frame.rows);
  return { frame, target: Float64Array.from(target), weights: checkedWeights };
}

function checkWeights(weights: ArrayLike<number>, rows: number): Float64Array {
  if (weights.length !== rows) throw new FitError(`there are ${weights.length} weights for ${rows} rows`);
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    const weight = weights[row]!;
    if (!(weight >= 0 && weight < Infinity)) throw new FitError(`the weight of row ${row} is ${weight}`);
    sum += weight;
  }
  if (!(sum > 0)) throw new FitError('all weights are 0');
  return Float64Array.from(weights);
}

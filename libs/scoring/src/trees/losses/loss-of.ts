import { FitError } from '../../errors.js';
import type { Loss } from '../parameters.js';
import { logistic } from './logistic.js';
import type { LossFunction } from './loss-function.js';
import { poisson } from './poisson.js';
import { quantileLoss } from './quantile.js';
import { squared } from './squared.js';

/** The loss of that name. Throws {@link FitError} for a quantile that is not between 0 and 1. */
export function lossOf(loss: Loss): LossFunction {
  if (loss === 'squared') return squared;
  if (loss === 'logistic') return logistic;
  if (loss === 'poisson') return poisson;
  if (loss.quantile > 0 && loss.quantile < 1) return quantileLoss(loss.quantile);
  throw new FitError(`the quantile is ${loss.quantile}, not between 0 and 1`);
}

import { type LossFunction, weightOf, weightedMean } from './loss-function.js';

/** The second derivative is taken this much further up: a leaf of a few events cannot leap (as LightGBM does). */
const CAUTION = Math.exp(0.7);
/** Counts that are all 0 have no finite margin. */
const MIN_RATE = 1e-12;

/** Negative log likelihood of a Poisson count, without the term that no model changes. */
export const poisson: LossFunction = {
  constantHessian: false,
  objectionTo: (target) => (target >= 0 ? undefined : 'is negative'),
  base: (target, weights) =>
    Math.log(
      Math.max(
        MIN_RATE,
        weightedMean(target.length, weights, (row) => target[row]!),
      ),
    ),
  derive({ target, weights, scores }, { gradients, hessians }) {
    for (let i = 0; i < target.length; i++) {
      const rate = Math.exp(scores[i]!);
      const weight = weightOf(weights, i);
      gradients[i] = weight * (rate - target[i]!);
      hessians[i] = weight * rate * CAUTION;
    }
  },
  mean: ({ target, weights, scores }) =>
    weightedMean(target.length, weights, (row) => Math.exp(scores[row]!) - target[row]! * scores[row]!),
  response: Math.exp,
};

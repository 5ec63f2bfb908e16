import { type LossFunction, weightedMean } from './loss-function.js';

/** Half the squared error. */
export const squared: LossFunction = {
  constantHessian: true,
  objectionTo: () => undefined,
  base: (target, weights) => weightedMean(target.length, weights, (row) => target[row]!),
  derive({ target, weights, scores }, { gradients, hessians }) {
    for (let i = 0; i < target.length; i++) gradients[i] = scores[i]! - target[i]!;
    if (!weights) return;
    for (let i = 0; i < target.length; i++) gradients[i]! *= weights[i]!;
    hessians.set(weights);
  },
  mean: ({ target, weights, scores }) =>
    weightedMean(target.length, weights, (row) => (scores[row]! - target[row]!) ** 2 / 2),
  response: (margin) => margin,
};

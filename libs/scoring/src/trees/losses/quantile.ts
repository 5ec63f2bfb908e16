import { quantileOf } from '../../statistics.js';
import { type LossFunction, weightedMean } from './loss-function.js';

/** Pinball loss: each target above the prediction costs `share`, each below 1 − `share`, per unit of distance. */
export function quantileLoss(share: number): LossFunction {
  return {
    constantHessian: true,
    objectionTo: () => undefined,
    base: (target, weights) => quantileOf(target, share, weights),
    derive({ target, weights, scores }, { gradients, hessians }) {
      for (let i = 0; i < target.length; i++) gradients[i] = target[i]! > scores[i]! ? -share : 1 - share;
      if (!weights) return;
      for (let i = 0; i < target.length; i++) gradients[i]! *= weights[i]!;
      hessians.set(weights);
    },
    mean: ({ target, weights, scores }) =>
      weightedMean(target.length, weights, (row) => {
        const above = target[row]! - scores[row]!;
        return above > 0 ? share * above : (share - 1) * above;
      }),
    response: (margin) => margin,
    leafQuantile: share,
  };
}

import { type LossFunction, weightOf, weightedMean } from './loss-function.js';

/** Keeps certain rows from stopping a leaf's step with a second derivative of 0. */
const MIN_HESSIAN = 1e-16;
/** Rates of 0 and 1 have no finite margin. */
const MIN_RATE = 1e-12;

/** The logistic function, without overflow. */
export function sigmoid(margin: number): number {
  if (margin >= 0) return 1 / (1 + Math.exp(-margin));
  const odds = Math.exp(margin);
  return odds / (1 + odds);
}

/** ln(p / (1 − p)), with p held within 1e-12 of 0 and 1. */
export function logit(p: number): number {
  const rate = Math.min(1 - MIN_RATE, Math.max(MIN_RATE, p));
  return Math.log(rate / (1 - rate));
}

/** ln(1 + e^x), without overflow. */
export const softplus = (x: number): number => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));

/** Log loss of a probability that is the logistic function of the margin. */
export const logistic: LossFunction = {
  constantHessian: false,
  objectionTo: (target) => (target === 0 || target === 1 ? undefined : 'is neither 0 nor 1'),
  base: (target, weights) => logit(weightedMean(target.length, weights, (row) => target[row]!)),
  derive({ target, weights, scores }, { gradients, hessians }) {
    for (let i = 0; i < target.length; i++) {
      const p = sigmoid(scores[i]!);
      const weight = weightOf(weights, i);
      gradients[i] = weight * (p - target[i]!);
      hessians[i] = weight * Math.max(p * (1 - p), MIN_HESSIAN);
    }
  },
  mean: ({ target, weights, scores }) =>
    weightedMean(target.length, weights, (row) => softplus(scores[row]!) - target[row]! * scores[row]!),
  response: sigmoid,
};

import { FitError } from '../errors.js';

/**
 * What is minimised.
 * - `squared`: the mean is predicted.
 * - `logistic`: targets 0 or 1, the probability of 1 is predicted.
 * - `poisson`: counts of 0 and more, their mean is predicted, over a logarithm.
 * - `{ quantile: 0.9 }`: the value that this share of targets stays below; .5 is the least absolute error.
 */
export type Loss = 'squared' | 'logistic' | 'poisson' | { readonly quantile: number };

/** How boosted trees are fitted. Everything has a default; see {@link DEFAULT_TREES}. */
export interface TreeParameters {
  /** Default `squared`. */
  loss: Loss;
  /** Rounds of boosting: trees at most. Default 300. */
  trees: number;
  /** Share of each tree's step that is taken, above 0 up to 1. Default .1. */
  learningRate: number;
  /** Leaves of one tree at most. Default 31. */
  leaves: number;
  /** Decisions from root to leaf at most; 0 sets no limit. Default 0. */
  maxDepth: number;
  /** Bins of a number at most, 2–255; missing values have one of their own. Default 255. */
  bins: number;
  /** Rows that a leaf needs. Default 20. */
  minLeafRows: number;
  /** Sum of second derivatives that a leaf needs; with squared loss that is its weight. Default .001. */
  minLeafHessian: number;
  /** What a split has to gain. Default 0. */
  minGain: number;
  /** Penalty on the size of a leaf's value, in units of the gradient. Default 0. */
  l1: number;
  /** Penalty on the square of a leaf's value. Default 0. */
  l2: number;
  /** Share of the rows that each tree sees, drawn anew. Default 1. */
  rowShare: number;
  /** Share of the features that each tree may use, drawn anew; at least one. Default 1. */
  columnShare: number;
  /** Rows of a category in a node below which it is not judged by itself, but goes the way of missing values. Default 10. */
  minCategoryRows: number;
  /** Rows' worth of evidence for "like all" that each category starts with when they are sorted. Default 10. */
  categorySmoothing: number;
  /** Penalty on top of `l2` when a split of categories is judged. Default 0. */
  categoryL2: number;
  /** By name of a number feature: 1, the prediction may only rise with it; −1, only fall. Default none. */
  monotone: Readonly<Record<string, 1 | -1>>;
  /** Rounds without a better loss on the validation rows after which fitting ends, back at the best. Default 50. */
  patience: number;
  /** Decides the draws of rows and columns. Default 1. */
  seed: number;
}

export const DEFAULT_TREES: TreeParameters = {
  loss: 'squared',
  trees: 300,
  learningRate: 0.1,
  leaves: 31,
  maxDepth: 0,
  bins: 255,
  minLeafRows: 20,
  minLeafHessian: 1e-3,
  minGain: 0,
  l1: 0,
  l2: 0,
  rowShare: 1,
  columnShare: 1,
  minCategoryRows: 10,
  categorySmoothing: 10,
  categoryL2: 0,
  monotone: {},
  patience: 50,
  seed: 1,
};

/** Lowest and highest value of each parameter that is a number. */
const ranges: Partial<Record<keyof TreeParameters, readonly [number, number]>> = {
  trees: [1, 100_000],
  learningRate: [1e-6, 1],
  leaves: [2, 4_096],
  maxDepth: [0, 4_096],
  bins: [2, 255],
  minLeafRows: [1, Infinity],
  minLeafHessian: [0, Infinity],
  minGain: [0, Infinity],
  l1: [0, Infinity],
  l2: [0, Infinity],
  rowShare: [1e-6, 1],
  columnShare: [1e-6, 1],
  minCategoryRows: [1, Infinity],
  categorySmoothing: [0, Infinity],
  categoryL2: [0, Infinity],
  patience: [1, Infinity],
};

/** The parameters with their defaults. Throws {@link FitError} naming the first that is out of range. */
export function completeParameters(given: Partial<TreeParameters>): TreeParameters {
  const parameters = { ...DEFAULT_TREES, ...given };
  for (const [name, [low, high]] of Object.entries(ranges)) {
    const value = parameters[name as keyof TreeParameters] as number;
    if (!(value >= low && value <= high)) throw new FitError(`${name} is ${value}, not ${low} to ${high}`);
  }
  return parameters;
}

/** Rows that a loss looks at. `scores` are margins: before the response (σ, exp) is applied. */
export interface LossRows {
  readonly target: Float64Array;
  readonly weights: Float64Array | undefined;
  readonly scores: Float64Array;
}

/** First and second derivatives of the loss by the margin, per row; times the row's weight. */
export interface Derivatives {
  readonly gradients: Float64Array;
  /** Not written, and of length 0, where every second derivative is 1. */
  readonly hessians: Float64Array;
}

/** A loss as boosting needs it. */
export interface LossFunction {
  /** The second derivative is the row's weight, whatever the margin. */
  readonly constantHessian: boolean;
  /** What is wrong with a target, or undefined. NaN has been refused before. */
  objectionTo(target: number): string | undefined;
  /** The constant margin with the least loss. */
  base(target: Float64Array, weights: Float64Array | undefined): number;
  derive(rows: LossRows, out: Derivatives): void;
  /** Mean loss by weight. */
  mean(rows: LossRows): number;
  /** From the margin to what is predicted. */
  response(margin: number): number;
  /** The quantile of its rows' residuals that is a leaf's best value, where derivatives do not tell it. */
  readonly leafQuantile?: number;
}

export const weightOf = (weights: Float64Array | undefined, row: number): number =>
  weights ? weights[row]! : 1;

/** Mean of `term` over rows, by weight. */
export function weightedMean(
  rows: number,
  weights: Float64Array | undefined,
  term: (row: number) => number,
): number {
  let sum = 0;
  let total = 0;
  for (let row = 0; row < rows; row++) {
    const weight = weightOf(weights, row);
    sum += weight * term(row);
    total += weight;
  }
  return sum / total;
}

import type { Frame } from '../frame/frame.js';
import { logistic } from '../trees/losses/logistic.js';
import type { Derivatives, LossFunction } from '../trees/losses/loss-function.js';
import { squared } from '../trees/losses/squared.js';
import { type CheckedData, type TrainingData, checkData } from '../trees/training-data.js';
import { solveInPlace } from '../value/cholesky.js';
import { type Design, type LinearFeature, designOf, linearFeatures, marginOf } from './design.js';

/** A weighted sum of terms; plain JSON. */
export interface LinearModel {
  readonly format: 'rover.linear';
  readonly formatVersion: 1;
  readonly loss: 'squared' | 'logistic';
  readonly features: readonly LinearFeature[];
  /** The intercept, then the terms of each feature. */
  readonly weights: readonly number[];
}

export interface LinearParameters {
  /** Penalty on the square of each weight but the intercept's; numbers are scaled to deviation 1. Default 1. */
  readonly l2?: number;
}

/** Newton steps at most; logistic regression with a penalty needs some seven. */
const MAX_STEPS = 30;

/** Ridge regression: the linear model with the least squared error. Throws `FitError` for data that make no sense. */
export function fitRidge(data: TrainingData, parameters: LinearParameters = {}): LinearModel {
  return fit(checkData(data, squared), 'squared', parameters);
}

/** Logistic regression with an l2 penalty, for targets of 0 and 1; by Newton's method. */
export function fitLogistic(data: TrainingData, parameters: LinearParameters = {}): LinearModel {
  return fit(checkData(data, logistic), 'logistic', parameters);
}

/** By row: the mean, or the probability of 1. Columns are found by name. */
export function predictLinear(model: LinearModel, frame: Frame): Float64Array {
  const design = designOf(model.features, frame);
  const { response } = lossNamed(model.loss);
  return Float64Array.from({ length: frame.rows }, (_, row) =>
    response(marginOf(design, model.weights, row)),
  );
}

const lossNamed = (loss: LinearModel['loss']): LossFunction => (loss === 'squared' ? squared : logistic);

function fit(data: CheckedData, loss: LinearModel['loss'], { l2 = 1 }: LinearParameters): LinearModel {
  const features = linearFeatures(data.frame);
  const design = designOf(features, data.frame);
  const newton = new Newton(data, design, lossNamed(loss), l2);
  for (let step = 0; step < MAX_STEPS; step++) if (newton.step() < 1e-8) break;
  return { format: 'rover.linear', formatVersion: 1, loss, features, weights: [...newton.weights] };
}

/** Newton's method on the penalised loss; for squared loss the first step is the solution. */
class Newton {
  readonly weights: Float64Array;
  private readonly derivatives: Derivatives;

  constructor(
    private readonly data: CheckedData,
    private readonly design: Design,
    private readonly loss: LossFunction,
    private readonly l2: number,
  ) {
    this.weights = new Float64Array(design.width + 1);
    this.weights[0] = loss.base(data.target, data.weights);
    const { rows } = design;
    this.derivatives = { gradients: new Float64Array(rows), hessians: new Float64Array(rows).fill(1) };
  }

  /** Moves the weights; answers by how much at most. */
  step(): number {
    const { gradient, hessian } = this.equations();
    solveInPlace(hessian, gradient);
    const before = this.objective(this.weights);
    for (let share = 1; share > 1e-6; share /= 2) {
      const next = this.weights.map((weight, i) => weight - share * gradient[i]!);
      if (!(this.objective(next) <= before)) continue;
      this.weights.set(next);
      return share * gradient.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
    }
    return 0;
  }

  private scores(weights: Float64Array): Float64Array {
    return Float64Array.from({ length: this.design.rows }, (_, row) => marginOf(this.design, weights, row));
  }

  private objective(weights: Float64Array): number {
    const { target, weights: rowWeights } = this.data;
    const total = rowWeights ? rowWeights.reduce((sum, weight) => sum + weight, 0) : target.length;
    const loss = this.loss.mean({ ...this.data, scores: this.scores(weights) });
    return (
      loss * total + (this.l2 / 2) * weights.subarray(1).reduce((sum, weight) => sum + weight * weight, 0)
    );
  }

  private equations(): { gradient: Float64Array; hessian: Float64Array } {
    const size = this.weights.length;
    const gradient = this.weights.map((weight, i) => (i === 0 ? 0 : this.l2 * weight));
    const hessian = new Float64Array(size * size);
    // A category without rows, or a penalty of 0, must not leave a term undetermined.
    for (let i = 0; i < size; i++) hessian[i * size + i] = i === 0 ? 1e-9 : Math.max(this.l2, 1e-9);
    this.loss.derive({ ...this.data, scores: this.scores(this.weights) }, this.derivatives);
    for (let row = 0; row < this.design.rows; row++) this.addRow(row, gradient, hessian);
    return { gradient, hessian };
  }

  /** Adds a row's part to the lower triangle. */
  private addRow(row: number, gradient: Float64Array, hessian: Float64Array): void {
    const { perRow, places, values } = this.design;
    const size = gradient.length;
    const g = this.derivatives.gradients[row]!;
    const h = this.derivatives.hessians[row]!;
    const first = row * perRow;
    gradient[0]! += g;
    hessian[0]! += h;
    for (let i = first; i < first + perRow; i++) {
      if (places[i]! < 0) continue;
      const [a, value] = [places[i]! + 1, values[i]!];
      gradient[a]! += g * value;
      hessian[a * size]! += h * value;
      // Features stand in order, so that a later one has the greater place.
      for (let j = first; j <= i; j++)
        if (places[j]! >= 0) hessian[a * size + places[j]! + 1]! += h * value * values[j]!;
    }
  }
}

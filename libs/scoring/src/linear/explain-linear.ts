import type { Frame } from '../frame/frame.js';
import type { Explanation } from '../trees/explain/tree-shap.js';
import { type Design, designOf } from './design.js';
import type { LinearModel } from './fit-linear.js';

/** What each feature adds to the margin on the average of some rows: what its contributions are measured from. */
export function meanTerms(model: LinearModel, frame: Frame): number[] {
  const design = designOf(model.features, frame);
  return model.features.map((_, feature) => {
    let sum = 0;
    for (let row = 0; row < frame.rows; row++) sum += termOf(model, design, row, feature);
    return frame.rows === 0 ? 0 : sum / frame.rows;
  });
}

/**
 * How each feature moves the margins of a frame's rows away from the mean of the rows that `means` were taken from;
 * Shapley values of a sum are its terms less their means. `base` and contributions add up to the margin.
 */
export function linearExplainer(
  model: LinearModel,
  means: readonly number[],
  frame: Frame,
): (row: number) => Explanation {
  const design = designOf(model.features, frame);
  const base = means.reduce((sum, mean) => sum + mean, model.weights[0]!);
  return (row) => {
    const contributions = Float64Array.from(
      means,
      (mean, feature) => termOf(model, design, row, feature) - mean,
    );
    return { base, margin: contributions.reduce((sum, each) => sum + each, base), contributions };
  };
}

function termOf({ weights }: LinearModel, { perRow, places, values }: Design, row: number, feature: number) {
  const at = row * perRow + feature;
  return places[at]! < 0 ? 0 : weights[places[at]! + 1]! * values[at]!;
}

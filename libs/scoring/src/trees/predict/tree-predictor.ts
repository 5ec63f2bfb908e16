import type { Frame } from '../../frame/frame.js';
import { type Explanation, TreeShap } from '../explain/tree-shap.js';
import { lossOf } from '../losses/loss-of.js';
import type { TreeModel } from '../model/tree-model.js';
import { type FlatTrees, flatten, walk } from './flat-trees.js';
import { LeafMasks } from './leaf-masks.js';
import { RowReader } from './row-reader.js';

/**
 * Predicts by a {@link TreeModel}. Columns are found by name; others in the frame do not matter. A category that the
 * model never saw is treated as missing.
 */
export class TreePredictor {
  private readonly flat: FlatTrees;
  private readonly response: (margin: number) => number;
  private masks: LeafMasks | undefined | 'unknown' = 'unknown';
  private shap: TreeShap | undefined;

  constructor(readonly model: TreeModel) {
    this.flat = flatten(model);
    this.response = lossOf(model.loss).response;
  }

  /** By row, before the response: the log odds of `logistic`, the logarithm of `poisson`, else what is predicted. */
  margins(frame: Frame): Float64Array {
    const out = new Float64Array(frame.rows).fill(this.model.base);
    const masks = frame.rows >= ROWS_WORTH_A_TABLE ? this.table() : undefined;
    if (masks) masks.addTo(out, frame);
    else this.walkAll(frame, out);
    return out;
  }

  /**
   * {@link margins} of rows as the model sees them, for callers that ask row by row and know the model's features: by
   * row, then by feature, numbers, places among the feature's categories, NaN for what is missing.
   */
  marginsOf(values: Float64Array): Float64Array {
    const features = this.model.features.length;
    const out = new Float64Array(values.length / features).fill(this.model.base);
    const masks = out.length >= ROWS_WORTH_A_TABLE ? this.table() : undefined;
    if (masks) masks.addValuesTo(out, values);
    else for (let i = 0; i < out.length; i++) out[i]! += walk(this.flat, values.subarray(i * features));
    return out;
  }

  /** How each feature moved the margin of one row, given as {@link marginsOf} takes it. */
  explainValues(values: Float64Array): Explanation {
    this.shap ??= new TreeShap(this.flat, this.model);
    return this.shap.explain(values);
  }

  /** By row: the mean, probability, count or quantile that the model was fitted for. */
  predict(frame: Frame): Float64Array {
    return this.margins(frame).map(this.response);
  }

  /** How each feature moved a row's margin. Throws `RangeError` where there is no such row. */
  explain(frame: Frame, row = 0): Explanation {
    if (!(row >= 0 && row < frame.rows)) throw new RangeError(`there is no row ${row}`);
    return this.explainValues(new RowReader(this.model.features, frame).read(row));
  }

  private walkAll(frame: Frame, out: Float64Array): void {
    const reader = new RowReader(this.model.features, frame);
    for (let row = 0; row < frame.rows; row++) out[row]! += walk(this.flat, reader.read(row));
  }

  /** Made when first wanted: many predictors are asked for single rows only. */
  private table(): LeafMasks | undefined {
    if (this.masks === 'unknown') this.masks = LeafMasks.of(this.flat, this.model.features);
    return this.masks;
  }
}

/** Fewer rows are walked before a table has been filled. */
const ROWS_WORTH_A_TABLE = 64;

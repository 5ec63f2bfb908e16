import type { FeatureSchema } from '../../trees/binning/encode.js';
import type { Explanation } from '../../trees/explain/tree-shap.js';
import { TreePredictor } from '../../trees/predict/tree-predictor.js';
import { unpackTrees } from './packed-trees.js';
import type { FoldTrees } from './tree-market.js';

/** ln(price) of rows: the middle, and the range before it is widened. */
export interface LogValues {
  readonly middle: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** The trees of one fold, ready to be asked for rows as `FeatureReader` reads them. Unpacked when first asked. */
export class FoldPredictor {
  private readonly made: Partial<Record<keyof FoldTrees, TreePredictor>> = {};

  constructor(
    private readonly features: readonly FeatureSchema[],
    private readonly trees: Partial<FoldTrees>,
  ) {}

  middle(values: Float64Array): Float64Array {
    return this.predictor('middle').marginsOf(values);
  }

  all(values: Float64Array): LogValues {
    const middle = this.middle(values);
    const [below, above] = (['low', 'high'] as const).map((end) => this.predictor(end).marginsOf(values));
    return {
      middle,
      low: middle.map((each, row) => each + below![row]!),
      high: middle.map((each, row) => each + above![row]!),
    };
  }

  /** What moved the middle of one row. */
  explain(values: Float64Array): Explanation {
    return this.predictor('middle').explainValues(values);
  }

  /** Unpacks the trees, one kind at each step. */
  *warmUp(): Generator<void> {
    for (const which of ['middle', 'low', 'high'] as const) {
      this.predictor(which);
      yield;
    }
  }

  private predictor(which: keyof FoldTrees): TreePredictor {
    return (this.made[which] ??= new TreePredictor(unpackTrees(this.trees[which]!, this.features)));
  }
}

import { type ConformalRange, fitConformalRange, widen } from '../conformal/conformal-range.js';
import { FitError } from '../errors.js';
import type { Frame } from '../frame/frame.js';
import { hashOf } from '../hash.js';
import { fitTrees } from '../trees/fit-trees.js';
import type { TreeModel } from '../trees/model/tree-model.js';
import { parseTreeModel } from '../trees/model/parse-tree-model.js';
import type { TreeParameters } from '../trees/parameters.js';
import { TreePredictor } from '../trees/predict/tree-predictor.js';
import type { TrainingData } from '../trees/training-data.js';
import { takeData } from '../validation/folds.js';

/** Quantiles of what is left, with a range that holds what it says; plain JSON. */
export interface RemainingLifeModel {
  readonly low: TreeModel;
  readonly middle: TreeModel;
  readonly high: TreeModel;
  readonly range: ConformalRange;
}

/** Low, middle and high by row. */
export interface LifeQuantiles {
  readonly low: Float64Array;
  readonly middle: Float64Array;
  readonly high: Float64Array;
}

/** Rows of one vehicle resemble each other, so each tree sees few rows and few features. */
export const LIFE_TREES: Partial<TreeParameters> = {
  trees: 150,
  leaves: 16,
  learningRate: 0.05,
  columnShare: 0.3,
  rowShare: 0.5,
  minLeafRows: 20,
  l2: 5,
};

/** Share of outcomes that the range holds. */
export const LIFE_COVERAGE = 0.8;
/** One unit in so many measures how wide the range has to be. */
const CALIBRATE_ONE_IN = 5;

/**
 * Fits p10, p50 and p90 of what is left, and widens the range until it holds four of five outcomes of units that the
 * trees have not seen (conformalized quantile regression). Rows of one unit (a vehicle, an engine) stay together.
 * @param unitOf names the unit of each row
 * @throws FitError when there are too few rows or units
 */
export function fitRemainingLife(
  data: TrainingData,
  unitOf: readonly string[],
  given: Partial<TreeParameters> = {},
  onProgress: (share: number) => void = () => undefined,
): RemainingLifeModel {
  const rows = [...unitOf.keys()];
  const calibrates = (row: number) => hashOf(`${unitOf[row]}/range`) % CALIBRATE_ONE_IN === 0;
  const [kept, rest] = [rows.filter((row) => !calibrates(row)), rows.filter(calibrates)];
  if (rest.length === 0 || kept.length === 0)
    throw new FitError(`there are ${new Set(unitOf).size} units, too few`);
  const fitted = takeData(data, kept);
  const measured = takeData(data, rest);
  const [low, middle, high] = [0.1, 0.5, 0.9].map((quantile, i) => {
    const model = fitTrees(fitted, { ...LIFE_TREES, ...given, loss: { quantile } });
    onProgress((i + 1) / 3);
    return model;
  }) as [TreeModel, TreeModel, TreeModel];
  const bounds = { low: predict(low, measured.frame), high: predict(high, measured.frame) };
  return { low, middle, high, range: fitConformalRange(bounds, measured.target, LIFE_COVERAGE) };
}

const predict = (model: TreeModel, frame: Frame): Float64Array => new TreePredictor(model).predict(frame);

/** Foretells what is left; the middle always lies within the range. */
export class RemainingLifePredictor {
  private readonly trees: readonly TreePredictor[];

  /** @throws ModelFormatError for what is no such model */
  constructor(private readonly model: RemainingLifeModel) {
    this.trees = [model.low, model.middle, model.high].map((each) => new TreePredictor(parseTreeModel(each)));
  }

  predict(frame: Frame): LifeQuantiles {
    const [low, middle, high] = this.trees.map((each) => each.predict(frame)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    middle.forEach((value, row) => {
      const ends = widen(this.model.range, low[row]!, high[row]!);
      low[row] = Math.min(value, ends.low);
      high[row] = Math.max(value, ends.high);
    });
    return { low, middle, high };
  }
}

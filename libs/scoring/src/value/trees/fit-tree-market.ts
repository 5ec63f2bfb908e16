import { fitConformalRange } from '../../conformal/conformal-range.js';
import { randomFrom, sampleOf } from '../../random.js';
import type { ListingColumns } from '../../table/listing-columns.js';
import type { FeatureSchema } from '../../trees/binning/encode.js';
import { fitTrees } from '../../trees/fit-trees.js';
import type { TreeModel } from '../../trees/model/tree-model.js';
import type { TreeParameters } from '../../trees/parameters.js';
import { FeatureReader, featuresOf } from './market-features.js';
import { FoldPredictor } from './fold-predictor.js';
import { packTrees } from './packed-trees.js';
import { withFeatures } from './shared-categories.js';
import { type FoldTrees, type TreeMarket, foldOf } from './tree-market.js';

/** Listings that a market needs for trees: with fewer, the few terms of the baseline know more. */
export const LEAST_FOR_TREES = 500;
/** Share of prices that a range holds. */
export const COVERAGE = 0.8;
/** More folds leave more to learn from, and take longer: by the used cars of the UK, four gain less than a hundredth. */
const FOLDS = 3;
/** Of a larger market a sample is learnt from: by then more rows change values by less than they scatter. */
const MOST_ROWS = 100_000;
const MIDDLE: Partial<TreeParameters> = { loss: { quantile: 0.5 }, trees: 200, leaves: 31, maxDepth: 9 };
/** What is left to tell is how far prices scatter, and on which side. */
const ENDS: Partial<TreeParameters> = { trees: 50, leaves: 15, maxDepth: 9, minLeafRows: 40 };

/** Rows to fit a market on, all of them with a price. */
export interface MarketRows {
  readonly columns: ListingColumns;
  readonly rows: Uint32Array;
}

/**
 * Fits the trees of a market, fold by fold: a listing is valued by trees that have not seen it, so that its own price
 * never speaks for itself. The range is conformalised on the same left-out rows (cross-conformal, Vovk 2015).
 * `onProgress` is told the share that is done. Throws `FitError` for rows that are none.
 */
export function fitTreeMarket(
  { columns, rows: all }: MarketRows,
  onProgress: (share: number) => void = () => undefined,
): TreeMarket {
  const rows = sampled(all);
  const features = featuresOf(columns, rows);
  const target = Float64Array.from(rows, (row) => Math.log(columns.numbers.askingPrice[row]!));
  const data: MarketData = { rows, features, target, reader: new FeatureReader(columns, features) };
  const folds: FoldTrees[] = [];
  const bounds = { low: new Float64Array(rows.length), high: new Float64Array(rows.length) };
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOut = Uint8Array.from(rows, (row) => Number(foldOf(columns.hashes[row]!, FOLDS) === fold));
    const places = [...rows.keys()];
    const trees = fitFold(
      data,
      places.filter((i) => !isOut[i]),
    );
    folds.push(trees);
    bound(data, { trees, places: places.filter((i) => isOut[i]), bounds });
    onProgress((fold + 1) / FOLDS);
  }
  const range = fitConformalRange(bounds, target, COVERAGE);
  return { formatVersion: 1, n: all.length, features, folds, range };
}

interface MarketData {
  readonly rows: Uint32Array;
  readonly features: readonly FeatureSchema[];
  readonly target: Float64Array;
  readonly reader: FeatureReader;
}

function sampled(rows: Uint32Array): Uint32Array {
  if (rows.length <= MOST_ROWS) return rows;
  return Uint32Array.from(sampleOf(rows.length, MOST_ROWS, randomFrom(1)), (place) => rows[place]!);
}

/** Fits on some of the rows, given by their places. */
function fitFold({ rows, features, target, reader }: MarketData, places: readonly number[]): FoldTrees {
  const own = places.map((i) => rows[i]!);
  const frame = reader.frame(own);
  const prices = Float64Array.from(places, (i) => target[i]!);
  const middle = fitTrees({ frame, target: prices }, MIDDLE);
  const shared = packTrees(withFeatures(middle, features));
  const left = new FoldPredictor(features, { middle: shared }).middle(reader.read(own));
  const unexplained = prices.map((price, i) => price - left[i]!);
  const end = (quantile: number): TreeModel =>
    withFeatures(fitTrees({ frame, target: unexplained }, { ...ENDS, loss: { quantile } }), features);
  return { middle: shared, low: packTrees(end(0.1)), high: packTrees(end(0.9)) };
}

interface LeftOut {
  readonly trees: FoldTrees;
  readonly places: readonly number[];
  readonly bounds: { readonly low: Float64Array; readonly high: Float64Array };
}

/** Writes what the trees say of rows that they have not seen. */
function bound({ rows, features, reader }: MarketData, { trees, places, bounds }: LeftOut): void {
  const said = new FoldPredictor(features, trees).all(reader.read(places.map((i) => rows[i]!)));
  places.forEach((place, i) => {
    bounds.low[place] = said.low[i]!;
    bounds.high[place] = said.high[i]!;
  });
}

import type { ConformalRange } from '../../conformal/conformal-range.js';
import { mixOf } from '../../hash.js';
import type { FeatureSchema } from '../../trees/binning/encode.js';
import type { PackedTrees } from './packed-trees.js';

/** What values the listings of one fold; fitted on all folds but that one. */
export interface FoldTrees {
  /** The median of ln(price in minor units). */
  readonly middle: PackedTrees;
  /** Tenth and ninetieth percentile of what the median leaves unexplained. */
  readonly low: PackedTrees;
  readonly high: PackedTrees;
}

/** How ln(price) comes about in one market, as boosted trees; plain JSON. */
export interface TreeMarket {
  readonly formatVersion: 1;
  /** Listings that it was fitted on. */
  readonly n: number;
  readonly features: readonly FeatureSchema[];
  /** By fold: see {@link foldOf}. */
  readonly folds: readonly FoldTrees[];
  /** How far ranges are widened so that they hold what they say; measured fold by fold on what was left out of it. */
  readonly range: ConformalRange;
}

/** Sets folds apart from what is held out, which the same hash decides. */
const FOLD_SEED = 0xf01d;

/** The fold of a listing, by the hash of its id: the same for every version, replica and day. */
export const foldOf = (hash: number, folds: number): number => mixOf(FOLD_SEED, hash) % folds;

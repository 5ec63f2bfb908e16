import { type Bundle, bundleFeatures } from '../binning/bundles.js';
import type { BinnedRows } from '../binning/binned-rows.js';
import { type FeatureBins, binCount } from '../binning/feature-bins.js';
import { packCodes, wordsFor } from '../binning/pack-codes.js';
import type { TreeParameters } from '../parameters.js';

/**
 * Doubles that describe one leaf in {@link Ground.leaves}: sums of its rows, what its value must lie between, where its
 * rows stand in the order, and the slot of its histogram.
 */
export const LEAF = {
  gradient: 0,
  hessian: 1,
  rows: 2,
  low: 3,
  high: 4,
  from: 5,
  to: 6,
  slot: 7,
  size: 8,
} as const;

/** Doubles that describe the best split of one leaf by one feature in {@link Ground.found}: the left side's sums. */
export const FOUND = { gain: 0, bin: 1, missingLeft: 2, gradient: 3, hessian: 4, rows: 5, size: 6 } as const;

/** Words of a set of bins, a bit for each of 256. */
export const SET_WORDS = 8;

/** What splits are judged by. */
export type SplitRules = Pick<
  TreeParameters,
  | 'minLeafRows'
  | 'minLeafHessian'
  | 'minGain'
  | 'l1'
  | 'l2'
  | 'minCategoryRows'
  | 'categorySmoothing'
  | 'categoryL2'
> & { readonly bounded: boolean };

/**
 * All that growing a tree works on: numbers and arrays, plain data that can be posted to a thread and is shared
 * with it then. Threads split different leaves, which have no row, histogram or record in common; all sums are exact.
 */
export interface Ground {
  readonly rules: SplitRules;
  readonly features: number;
  /** Features that are counted as one. */
  readonly bundles: readonly Bundle[];
  /** Bundle of each feature, and its place there. */
  readonly bundleOf: Int32Array;
  readonly placeInBundle: Int32Array;
  readonly binnedRows: number;
  /** The bin of each row, one feature after the other; see `BinnedRows`. */
  readonly columns: Uint8Array;
  /** Codes of all rows; see `packCodes`. */
  readonly words: Int32Array;
  /** Where the codes of each bundle start among counters; after the last bundle, how many counters there are. */
  readonly codeStarts: Int32Array;
  /** Doubles of one bin in a histogram: gradients with rows (see `Packing`), and hessians where they are not the rows. */
  readonly stride: 1 | 2;
  /** Bins of values of each feature. */
  readonly bins: Int32Array;
  /** Where each feature's bins start in a histogram; after the last feature, the size of a histogram. */
  readonly starts: Int32Array;
  /** 1 for a category. */
  readonly categorical: Uint8Array;
  /** 1, −1 or 0. */
  readonly monotone: Int8Array;
  /** 1 for a feature that this tree may use. */
  readonly active: Uint8Array;
  /** 1 for a bundle with such a feature. */
  readonly activeBundles: Uint8Array;
  /** Splits of a tree at most, those included that are made ahead and not wanted in the end. */
  readonly splits: number;
  /** Rows of the tree, those of a leaf side by side. */
  readonly order: Int32Array;
  /** The `unit` and `step` of the present tree's packing. */
  readonly packing: Float64Array;
  /** Packed gradients and hessians by row. */
  readonly packed: Float64Array;
  readonly hessians: Float64Array;
  /** One histogram for each leaf that is not split, by slot. */
  readonly histograms: Float64Array;
  /** By leaf; see {@link LEAF}. */
  readonly leaves: Float64Array;
  /** By leaf and feature; see {@link FOUND}. */
  readonly found: Float64Array;
  /** By leaf and feature: the categories that go left. */
  readonly sets: Int32Array;
}

export interface GroundPlan {
  readonly features: readonly FeatureBins[];
  readonly binned: BinnedRows;
  readonly parameters: TreeParameters;
  readonly unitHessian: boolean;
  /** Whether other threads will work on it. */
  readonly shared: boolean;
  /** Splits made ahead at most; see `Splitters`. */
  readonly ahead: number;
}

/** Memory of typed arrays that other threads may see, or that is this thread's alone. */
class Memory {
  constructor(private readonly shared: boolean) {}

  doubles(length: number): Float64Array {
    return new Float64Array(this.take(length * 8));
  }

  words(length: number): Int32Array {
    return new Int32Array(this.take(length * 4));
  }

  bytes(length: number): Uint8Array {
    return new Uint8Array(this.take(length));
  }

  copy(bytes: Uint8Array): Uint8Array {
    const copied = this.bytes(bytes.length);
    copied.set(bytes);
    return copied;
  }

  private take(size: number): ArrayBuffer | SharedArrayBuffer {
    return this.shared ? new SharedArrayBuffer(size) : new ArrayBuffer(size);
  }
}

/** Room for growing trees of these features. */
export function layGround(plan: GroundPlan): Ground {
  const { features, binned, parameters, shared } = plan;
  const memory = new Memory(shared);
  const stride = plan.unitHessian ? 1 : 2;
  const bins = Int32Array.from(features, binCount);
  const starts = startsOf(bins, (count) => (count + 1) * stride);
  const splits = parameters.leaves - 1 + plan.ahead;
  const leaves = 1 + 2 * splits;
  return {
    rules: { ...parameters, bounded: Object.keys(parameters.monotone).length > 0 },
    features: features.length,
    ...bundled(binned, memory, stride),
    binnedRows: binned.rows,
    columns: shared ? memory.copy(binned.columns) : binned.columns,
    stride,
    bins,
    starts,
    categorical: Uint8Array.from(features, ({ kind }) => (kind === 'category' ? 1 : 0)),
    monotone: Int8Array.from(features, ({ name }) => parameters.monotone[name] ?? 0),
    active: memory.bytes(features.length).fill(1),
    splits,
    order: memory.words(binned.rows),
    packing: memory.doubles(2),
    packed: memory.doubles(binned.rows),
    hessians: memory.doubles(plan.unitHessian ? 0 : binned.rows),
    histograms: memory.doubles((splits + 1) * starts[features.length]!),
    leaves: memory.doubles(leaves * LEAF.size),
    found: memory.doubles(leaves * features.length * FOUND.size),
    sets: memory.words(leaves * features.length * SET_WORDS),
  };
}

type Bundled = Pick<
  Ground,
  'bundles' | 'bundleOf' | 'placeInBundle' | 'words' | 'codeStarts' | 'activeBundles'
>;

function bundled(binned: BinnedRows, memory: Memory, stride: number): Bundled {
  const coded = bundleFeatures(binned);
  const words = memory.words(wordsFor(coded.length, binned.rows));
  packCodes(coded, words);
  const codeStarts = startsOf(coded.map(({ size }) => size * stride));
  const features = binned.columns.length / binned.rows;
  const [bundleOf, placeInBundle] = [new Int32Array(features), new Int32Array(features)];
  coded.forEach((bundle, index) =>
    bundle.features.forEach((feature, place) => {
      bundleOf[feature] = index;
      placeInBundle[feature] = place;
    }),
  );
  return {
    bundles: coded.map(({ features, size, bins }) => ({ features, size, bins })),
    bundleOf,
    placeInBundle,
    words,
    codeStarts,
    activeBundles: memory.bytes(coded.length).fill(1),
  };
}

/** Where things of these sizes start, one after the other; at the end, where the next would. */
function startsOf(counts: ArrayLike<number>, sizeOf = (count: number): number => count): Int32Array {
  const starts = new Int32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = starts[i]! + sizeOf(counts[i]!);
  return starts;
}

import { type Bundle, bundleFeatures } from '../binning/bundles.js';
import type { BinnedRows } from '../binning/binned-rows.js';
import { type FeatureBins, binCount } from '../binning/feature-bins.js';
import { packCodes, wordsFor } from '../binning/pack-codes.js';
import type { TreeParameters } from '../parameters.js';

/** Doubles that describe one leaf in {@link Ground.leaves}: sums of its rows, and what its value must lie between. */
export const LEAF = { gradient: 0, hessian: 1, rows: 2, low: 3, high: 4, size: 5 } as const;

/** Doubles that describe the best split of one leaf by one feature in {@link Ground.found}: the left side's sums. */
export const FOUND = { gain: 0, bin: 1, missingLeft: 2, gradient: 3, hessian: 4, rows: 5, size: 6 } as const;

/**
 * What is asked of the threads at once, in {@link Ground.job}; −1 where there is none.
 * - `parent`: slot of the leaf to split. The rows whose bin of `feature` is marked in {@link Ground.lefts} go to the
 *   slot `left`, the others to `right`.
 * - `counted`: slot of the leaf to count then.
 * - `rows`: how many rows that concerns.
 * - `other`: slot that holds the sums of both, to take the counted away from.
 */
export const JOB = {
  parent: 0,
  feature: 1,
  left: 2,
  right: 3,
  counted: 4,
  other: 5,
  rows: 6,
  size: 7,
} as const;

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
 * with it then. Rows are dealt to hands, one for each thread; a hand's sums are exact, so how many there are changes
 * no digit.
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
  /** Where the codes of each bundle start among counters; after the last bundle, how many a hand has. */
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
  readonly hands: number;
  /** Where the rows of each hand start in `order`; after the last hand, the number of rows. */
  readonly handRows: Int32Array;
  /** Rows of the tree by hand, those of a leaf side by side and ascending. */
  readonly order: Int32Array;
  /** Where the rows of a leaf begin and end in the order, by slot and hand. */
  readonly spans: Int32Array;
  /** The `unit` and `step` of the present tree's packing. */
  readonly packing: Float64Array;
  /** Packed gradients and hessians by row. */
  readonly packed: Float64Array;
  readonly hessians: Float64Array;
  /** Sums by code of the leaf that is counted at present, for each hand. */
  readonly counters: Float64Array;
  /** 1 for each bin that goes left when a leaf is split. */
  readonly lefts: Uint8Array;
  /** One histogram for each leaf of a tree, by slot. */
  readonly histograms: Float64Array;
  /** By slot; see {@link LEAF}. */
  readonly leaves: Float64Array;
  /** By slot and feature; see {@link FOUND}. */
  readonly found: Float64Array;
  /** By slot and feature: the categories that go left. */
  readonly sets: Int32Array;
  readonly job: Int32Array;
}

export interface GroundPlan {
  readonly features: readonly FeatureBins[];
  readonly binned: BinnedRows;
  readonly parameters: TreeParameters;
  readonly unitHessian: boolean;
  /** Threads that rows are dealt to. */
  readonly hands: number;
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
  const { features, binned, parameters, hands } = plan;
  const memory = new Memory(hands > 1);
  const stride = plan.unitHessian ? 1 : 2;
  const bins = Int32Array.from(features, binCount);
  const starts = startsOf(bins, (count) => (count + 1) * stride);
  const { leaves } = parameters;
  return {
    rules: { ...parameters, bounded: Object.keys(parameters.monotone).length > 0 },
    features: features.length,
    ...bundled(binned, { memory, stride, hands }),
    binnedRows: binned.rows,
    columns: hands > 1 ? memory.copy(binned.columns) : binned.columns,
    stride,
    bins,
    starts,
    categorical: Uint8Array.from(features, ({ kind }) => (kind === 'category' ? 1 : 0)),
    monotone: Int8Array.from(features, ({ name }) => parameters.monotone[name] ?? 0),
    active: memory.bytes(features.length).fill(1),
    hands,
    handRows: startsOf(Int32Array.from({ length: hands }, (_, hand) => rowsOfHand(binned.rows, hands, hand))),
    order: memory.words(binned.rows),
    spans: memory.words(leaves * hands * 2),
    packing: memory.doubles(2),
    packed: memory.doubles(binned.rows),
    hessians: memory.doubles(plan.unitHessian ? 0 : binned.rows),
    lefts: memory.bytes(256),
    histograms: memory.doubles(leaves * starts[features.length]!),
    leaves: memory.doubles(leaves * LEAF.size),
    found: memory.doubles(leaves * features.length * FOUND.size),
    sets: memory.words(leaves * features.length * SET_WORDS),
    job: memory.words(JOB.size),
  };
}

type Bundled = Pick<
  Ground,
  'bundles' | 'bundleOf' | 'placeInBundle' | 'words' | 'codeStarts' | 'counters' | 'activeBundles'
>;

function bundled(
  binned: BinnedRows,
  { memory, stride, hands }: { memory: Memory; stride: number; hands: number },
): Bundled {
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
    counters: memory.doubles(hands * codeStarts[coded.length]!),
    activeBundles: memory.bytes(coded.length).fill(1),
  };
}

/** Rows that are dealt to a hand at once: neighbours resemble each other, so no hand may get all of a kind. */
const DEALT_ROWS = 64;

/** The hand that a row is dealt to. */
export const handOf = (row: number, hands: number): number => Math.floor(row / DEALT_ROWS) % hands;

function rowsOfHand(rows: number, hands: number, hand: number): number {
  const round = hands * DEALT_ROWS;
  const rest = (rows % round) - hand * DEALT_ROWS;
  return Math.floor(rows / round) * DEALT_ROWS + Math.min(DEALT_ROWS, Math.max(0, rest));
}

/** Where things of these sizes start, one after the other; at the end, where the next would. */
function startsOf(counts: ArrayLike<number>, sizeOf = (count: number): number => count): Int32Array {
  const starts = new Int32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = starts[i]! + sizeOf(counts[i]!);
  return starts;
}

import { type BinnedRows, PACK, packRows } from '../binning/binned-rows.js';
import { type FeatureBins, binCount } from '../binning/feature-bins.js';
import type { TreeParameters } from '../parameters.js';

/** Doubles that describe one leaf in {@link Ground.leaves}: sums of its rows, and what its value must lie between. */
export const LEAF = { gradient: 0, hessian: 1, rows: 2, low: 3, high: 4, size: 5 } as const;

/** Doubles that describe the best split of one leaf by one feature in {@link Ground.found}: the left side's sums. */
export const FOUND = { gain: 0, bin: 1, missingLeft: 2, gradient: 3, hessian: 4, rows: 5, size: 6 } as const;

/**
 * What is asked of the threads at once, in {@link Ground.job}: which rows of the order to count, into which slot, and
 * the slot to take them away from (−1 for none).
 */
export const JOB = { from: 0, rows: 1, counted: 2, other: 3, size: 4 } as const;

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
 * with it then. Each feature is one thread's, so how many threads there are changes no digit.
 */
export interface Ground {
  readonly rules: SplitRules;
  readonly features: number;
  /** Rows binned, and their bins side by side; see `packRows`. */
  readonly binnedRows: number;
  readonly words: Int32Array;
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
  /** Rows of the tree, those of a leaf side by side and ascending. */
  readonly order: Int32Array;
  /** The `unit` and `step` of the present tree's packing. */
  readonly packing: Float64Array;
  /** Packed gradients and hessians of the rows that are counted at present, in their order. */
  readonly packed: Float64Array;
  readonly hessians: Float64Array;
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
  readonly shared: boolean;
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

  private take(size: number): ArrayBuffer | SharedArrayBuffer {
    return this.shared ? new SharedArrayBuffer(size) : new ArrayBuffer(size);
  }
}

/** Room for growing trees of these features. */
export function layGround(plan: GroundPlan): Ground {
  const { features, binned, parameters } = plan;
  const binnedRows = binned.rows;
  const memory = new Memory(plan.shared);
  const stride = plan.unitHessian ? 1 : 2;
  const bins = Int32Array.from(features, binCount);
  const starts = startsOf(bins, stride);
  const size = starts[features.length]!;
  const { leaves } = parameters;
  const words = memory.words(packsOf(features.length) * binnedRows);
  packRows(binned, words);
  return {
    rules: { ...parameters, bounded: Object.keys(parameters.monotone).length > 0 },
    features: features.length,
    binnedRows,
    words,
    stride,
    bins,
    starts,
    categorical: Uint8Array.from(features, ({ kind }) => (kind === 'category' ? 1 : 0)),
    monotone: Int8Array.from(features, ({ name }) => parameters.monotone[name] ?? 0),
    active: memory.bytes(features.length).fill(1),
    order: memory.words(binnedRows),
    packing: memory.doubles(2),
    packed: memory.doubles(binnedRows),
    hessians: memory.doubles(plan.unitHessian ? 0 : binnedRows),
    histograms: memory.doubles(leaves * size),
    leaves: memory.doubles(leaves * LEAF.size),
    found: memory.doubles(leaves * features.length * FOUND.size),
    sets: memory.words(leaves * features.length * SET_WORDS),
    job: memory.words(JOB.size),
  };
}

function startsOf(bins: Int32Array, stride: number): Int32Array {
  const starts = new Int32Array(bins.length + 1);
  for (let i = 0; i < bins.length; i++) starts[i + 1] = starts[i]! + (bins[i]! + 1) * stride;
  return starts;
}

/** Words per row. */
export const packsOf = (features: number): number => Math.ceil(features / PACK);

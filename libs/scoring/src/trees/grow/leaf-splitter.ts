import { FOUND, type Ground, LEAF, SET_WORDS } from './ground.js';
import { countRows } from './histogram.js';
import { leafValue } from './leaf-value.js';
import { rowsIn } from './packing.js';
import { RowParter, type Span } from './row-parter.js';
import { SplitFinder } from './split-finder.js';

/** A leaf to be split; leaves by their number in {@link Ground.leaves}. */
export interface Split {
  readonly leaf: number;
  readonly feature: number;
  /** Numbers of the two parts. */
  readonly left: number;
  readonly right: number;
  /** Free slot, for the histogram of the smaller part; the larger takes over the leaf's. −1: no histogram is wanted. */
  readonly slot: number;
}

/** Counts the rows of a span by their codes; see {@link countRows}. */
export type CountRows = typeof countRows;

/** One thread's tools for leaves: any two leaves can be split at the same time, by different threads. */
export class LeafSplitter {
  private readonly counters: Float64Array;
  private readonly parter: RowParter;
  private readonly finder: SplitFinder;

  constructor(
    private readonly ground: Ground,
    private readonly count: CountRows = countRows,
  ) {
    this.counters = new Float64Array(ground.codeStarts[ground.bundles.length]!);
    this.parter = new RowParter(ground);
    this.finder = new SplitFinder(ground);
  }

  /** Makes leaf 0 of the first `rows` of the order, and finds its splits. */
  plant(rows: number): void {
    this.count(this.ground, { from: 0, to: rows }, this.counters);
    this.ground.leaves.set([...this.countedSums(), rows, -Infinity, Infinity, 0, rows, 0]);
    this.finder.find({ leaf: 0, counters: this.counters });
  }

  /** Makes the two parts, and finds their splits where a slot is given for it. */
  split(split: Split): void {
    const middle = this.partRows(split);
    this.shareOut(split, middle);
    if (split.slot < 0) return;
    const { leaves } = this.ground;
    const { left, right } = split;
    const leftIsSmall = leaves[left * LEAF.size + LEAF.rows]! <= leaves[right * LEAF.size + LEAF.rows]!;
    const [leaf, other] = leftIsSmall ? [left, right] : [right, left];
    leaves[other * LEAF.size + LEAF.slot] = leaves[split.leaf * LEAF.size + LEAF.slot]!;
    leaves[leaf * LEAF.size + LEAF.slot] = split.slot;
    this.count(this.ground, spanOf(this.ground, leaf), this.counters);
    this.finder.find({ leaf, other, counters: this.counters });
  }

  /** Gradient and hessian of all that was counted: the counters of one bundle have it. */
  private countedSums(): [number, number] {
    const { codeStarts, activeBundles, stride, packing } = this.ground;
    const { counters } = this;
    const bundle = activeBundles.indexOf(1);
    let [sum, hessian] = [0, 0];
    for (let i = codeStarts[bundle]!; i < codeStarts[bundle + 1]!; i += stride) {
      sum += counters[i]!;
      hessian += counters[i + stride - 1]!;
    }
    const [unit, step] = packing as unknown as [number, number];
    const rows = rowsIn(sum, unit);
    return [(sum - rows * unit) * step, stride === 1 ? rows : hessian];
  }

  /** Answers where the rows of the right part begin. */
  private partRows({ leaf, feature }: Split): number {
    markLefts(this.ground, { leaf, feature }, this.parter.lefts);
    return this.parter.part(feature, spanOf(this.ground, leaf));
  }

  /** Gives the two parts their sums, bounds and rows. */
  private shareOut(split: Split, middle: number): void {
    const { leaves, found } = this.ground;
    const at = foundAt(this.ground, split);
    const start = split.leaf * LEAF.size;
    const [gradient, hessian, rows, low, high, from, to] = leaves.slice(start, start + LEAF.size);
    const left = [found[at + FOUND.gradient]!, found[at + FOUND.hessian]!, found[at + FOUND.rows]!];
    const right = [gradient! - left[0]!, hessian! - left[1]!, rows! - left[2]!];
    leaves.set([...left, low!, high!, from!, middle, -1], split.left * LEAF.size);
    leaves.set([...right, low!, high!, middle, to!, -1], split.right * LEAF.size);
    this.bound(split);
  }

  /** Below a split of a monotone feature neither side may pass the middle between the two. */
  private bound({ feature, left, right }: Split): void {
    const { leaves, monotone } = this.ground;
    const direction = monotone[feature]!;
    if (direction === 0) return;
    const middle = (valueOf(this.ground, left) + valueOf(this.ground, right)) / 2;
    const [lower, upper] = direction > 0 ? [left, right] : [right, left];
    leaves[lower * LEAF.size + LEAF.high] = middle;
    leaves[upper * LEAF.size + LEAF.low] = middle;
  }
}

/** Where what was found for a leaf and a feature begins. */
export const foundAt = ({ features }: Ground, { leaf, feature }: Pick<Split, 'leaf' | 'feature'>): number =>
  (leaf * features + feature) * FOUND.size;

/** Where the rows of a leaf stand in the order. */
export function spanOf({ leaves }: Ground, leaf: number): Span {
  const at = leaf * LEAF.size;
  return { from: leaves[at + LEAF.from]!, to: leaves[at + LEAF.to]! };
}

/** The best value of a leaf by its sums, within its bounds. */
export function valueOf(ground: Ground, leaf: number): number {
  const at = leaf * LEAF.size;
  const { leaves, rules } = ground;
  return heldValue(ground, leaf, leafValue(leaves[at + LEAF.gradient]!, leaves[at + LEAF.hessian]!, rules));
}

/** A value within the bounds of a leaf. */
export function heldValue({ leaves }: Ground, leaf: number, value: number): number {
  const at = leaf * LEAF.size;
  return Math.min(leaves[at + LEAF.high]!, Math.max(leaves[at + LEAF.low]!, value));
}

/** Marks the bins that go left when the leaf is split by the feature: a byte of 1 for each. */
export function markLefts(ground: Ground, split: Pick<Split, 'leaf' | 'feature'>, lefts: Uint8Array): void {
  const { sets, found, features, bins } = ground;
  const at = foundAt(ground, split);
  const set = (split.leaf * features + split.feature) * SET_WORDS;
  const last = found[at + FOUND.bin]!;
  for (let bin = 0; bin < 256; bin++)
    lefts[bin] = last < 0 ? (sets[set + (bin >> 5)]! >>> (bin & 31)) & 1 : Number(bin <= last);
  lefts[bins[split.feature]!] = found[at + FOUND.missingLeft]!;
}

import type { BinnedRows } from '../binning/binned-rows.js';
import type { TreeParameters } from '../parameters.js';
import { FOUND, type Ground, JOB, LEAF, SET_WORDS } from './ground.js';
import { GrownTree } from './grown-tree.js';
import { leafValue } from './leaf-value.js';
import { Partition, type Span } from './partition.js';

/** Whoever does a job of the ground: one finder, or several in threads. Returns when it is done. */
export interface Finder {
  run(): void;
}

/** Derivatives by row of the data, gradients as they are added up; see `Packing`. */
export interface PackedRows {
  readonly packed: Float64Array;
  readonly hessians: Float64Array;
}

/** A leaf while the tree grows. */
export interface GrowingLeaf extends Span {
  readonly node: number;
  readonly slot: number;
  readonly depth: number;
  /** Best split; −1 and a gain of −Infinity for none. */
  feature: number;
  gain: number;
}

/** Grows trees leaf by leaf: always the leaf next whose split saves the most loss. */
export class TreeGrower {
  private readonly partition: Partition;
  private readonly left = new Uint8Array(256);
  private tree = new GrownTree(1);
  private leaves: GrowingLeaf[] = [];

  constructor(
    private readonly ground: Ground,
    private readonly finder: Finder,
    private readonly parameters: TreeParameters,
    binned: BinnedRows,
  ) {
    this.partition = new Partition(binned, ground.order);
  }

  /** Grows a tree over the first `rows` of the ground's order. Its values are not set; its leaves are answered with it. */
  grow(rows: number, all: PackedRows): { tree: GrownTree; leaves: readonly GrowingLeaf[] } {
    this.tree = new GrownTree(this.parameters.leaves);
    this.leaves = [];
    this.plant(rows, all);
    while (this.leaves.length < this.parameters.leaves) {
      const best = this.leaves.reduce((a, b) => (b.gain > a.gain ? b : a));
      if (!(best.gain > this.parameters.minGain)) break;
      this.split(best, all);
    }
    return { tree: this.tree, leaves: this.leaves };
  }

  /** The best value of a leaf by its sums, within its bounds. */
  valueOf({ slot }: GrowingLeaf): number {
    const { leaves, rules } = this.ground;
    const at = slot * LEAF.size;
    const value = leafValue(leaves[at + LEAF.gradient]!, leaves[at + LEAF.hessian]!, rules);
    return this.held(value, slot);
  }

  /** A value within the bounds of a leaf. */
  held(value: number, slot: number): number {
    const { leaves } = this.ground;
    const at = slot * LEAF.size;
    return Math.min(leaves[at + LEAF.high]!, Math.max(leaves[at + LEAF.low]!, value));
  }

  private plant(rows: number, { packed, hessians }: PackedRows): void {
    const { order, leaves, packing } = this.ground;
    const [unit, step] = packing as unknown as [number, number];
    let [sum, hessian] = [0, 0];
    for (let i = 0; i < rows; i++) sum += packed[order[i]!]!;
    if (hessians.length === 0) hessian = rows;
    else for (let i = 0; i < rows; i++) hessian += hessians[order[i]!]!;
    leaves.set([(sum - rows * unit) * step, hessian, rows, -Infinity, Infinity]);
    const root = this.leaf({ from: 0, to: rows }, 0, 0);
    this.leaves.push(root);
    this.search(root, undefined, { packed, hessians });
  }

  private leaf(span: Span, slot: number, depth: number): GrowingLeaf {
    const node = this.tree.addLeaf();
    return { from: span.from, to: span.to, node, slot, depth, feature: -1, gain: -Infinity };
  }

  private split(parent: GrowingLeaf, all: PackedRows): void {
    const { feature, node, slot, from, to, depth } = parent;
    const middle = this.divide(parent);
    // The larger part takes over the parent's histogram, the smaller is counted.
    const free = this.leaves.length;
    const leftIsSmall = middle - from <= to - middle;
    const [leftSlot, rightSlot] = leftIsSmall ? [free, slot] : [slot, free];
    this.shareOut(parent, leftSlot, rightSlot);
    const left = this.leaf({ from, to: middle }, leftSlot, depth + 1);
    const right = this.leaf({ from: middle, to }, rightSlot, depth + 1);
    this.tree.feature[node] = feature;
    this.tree.left[node] = left.node;
    this.tree.right[node] = right.node;
    this.leaves.splice(this.leaves.indexOf(parent), 1, left, right);
    if (this.leaves.length === this.parameters.leaves) return;
    if (leftIsSmall) this.search(left, right, all);
    else this.search(right, left, all);
  }

  private foundAt({ slot, feature }: GrowingLeaf): number {
    return (slot * this.ground.features + feature) * FOUND.size;
  }

  /** Parts the leaf's rows; answers where those on the right begin. */
  private divide(leaf: GrowingLeaf): number {
    const { found } = this.ground;
    const at = this.foundAt(leaf);
    this.tree.bin[leaf.node] = found[at + FOUND.bin]!;
    this.tree.missingLeft[leaf.node] = found[at + FOUND.missingLeft]!;
    this.markLeft(leaf);
    this.tree.setOf(leaf.node, this.left);
    return this.partition.part(leaf, leaf.feature, this.left);
  }

  private markLeft({ slot, feature, node }: GrowingLeaf): void {
    const { sets, features, bins } = this.ground;
    const { left } = this;
    const set = (slot * features + feature) * SET_WORDS;
    const last = this.tree.bin[node]!;
    const missing = bins[feature]!;
    for (let bin = 0; bin < 256; bin++)
      left[bin] = last < 0 ? (sets[set + (bin >> 5)]! >>> (bin & 31)) & 1 : Number(bin <= last);
    left[missing] = this.tree.missingLeft[node]!;
  }

  /** Gives the two parts their sums and bounds. */
  private shareOut(parent: GrowingLeaf, leftSlot: number, rightSlot: number): void {
    const { leaves, found } = this.ground;
    const at = this.foundAt(parent);
    const start = parent.slot * LEAF.size;
    const [gradient, hessian, rows, low, high] = leaves.slice(start, start + LEAF.size);
    const left = [found[at + FOUND.gradient]!, found[at + FOUND.hessian]!, found[at + FOUND.rows]!];
    const right = [gradient! - left[0]!, hessian! - left[1]!, rows! - left[2]!];
    leaves.set([...left, low!, high!], leftSlot * LEAF.size);
    leaves.set([...right, low!, high!], rightSlot * LEAF.size);
    this.bound(parent.feature, leftSlot, rightSlot);
  }

  /** Below a split of a monotone feature neither side may pass the middle between the two. */
  private bound(feature: number, leftSlot: number, rightSlot: number): void {
    const { leaves, monotone } = this.ground;
    const direction = monotone[feature]!;
    if (direction === 0) return;
    const middle = (this.slotValue(leftSlot) + this.slotValue(rightSlot)) / 2;
    const [lower, upper] = direction > 0 ? [leftSlot, rightSlot] : [rightSlot, leftSlot];
    leaves[lower * LEAF.size + LEAF.high] = middle;
    leaves[upper * LEAF.size + LEAF.low] = middle;
  }

  private slotValue(slot: number): number {
    return this.valueOf({ slot } as GrowingLeaf);
  }

  /** Has the threads count one leaf and look for the splits of it and of its sibling. */
  private search(counted: GrowingLeaf, other: GrowingLeaf | undefined, all: PackedRows): void {
    if (!this.mayGrow(counted) && !(other && this.mayGrow(other))) return;
    this.gather(counted, all);
    const { job } = this.ground;
    job[JOB.from] = counted.from;
    job[JOB.rows] = counted.to - counted.from;
    job[JOB.counted] = counted.slot;
    job[JOB.other] = other ? other.slot : -1;
    this.finder.run();
    this.choose(counted);
    if (other) this.choose(other);
  }

  private mayGrow({ from, to, depth }: GrowingLeaf): boolean {
    const { maxDepth, minLeafRows } = this.parameters;
    return to - from >= 2 * minLeafRows && to - from > 1 && (maxDepth === 0 || depth < maxDepth);
  }

  /** Puts the derivatives of the leaf's rows side by side, so that counting reads them in order. */
  private gather({ from, to }: Span, all: PackedRows): void {
    const { order, packed, hessians } = this.ground;
    // All rows of the data are in order already: a copy does.
    if (to - from === all.packed.length) packed.set(all.packed);
    else for (let i = from; i < to; i++) packed[i - from] = all.packed[order[i]!]!;
    if (hessians.length === 0) return;
    for (let i = from; i < to; i++) hessians[i - from] = all.hessians[order[i]!]!;
  }

  /** The feature with the greatest gain; of equals the first, whoever found it. */
  private choose(leaf: GrowingLeaf): void {
    if (!this.mayGrow(leaf)) return;
    const { found, features, active } = this.ground;
    for (let feature = 0; feature < features; feature++) {
      if (!active[feature]) continue;
      const gain = found[(leaf.slot * features + feature) * FOUND.size + FOUND.gain]!;
      if (!(gain > leaf.gain)) continue;
      leaf.gain = gain;
      leaf.feature = feature;
    }
  }
}

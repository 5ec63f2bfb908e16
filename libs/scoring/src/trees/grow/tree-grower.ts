import type { TreeParameters } from '../parameters.js';
import { FOUND, type Ground, JOB, LEAF, SET_WORDS } from './ground.js';
import { GrownTree } from './grown-tree.js';
import { leafValue } from './leaf-value.js';
import { rowsIn } from './packing.js';

/** Whoever does the jobs of a ground: this thread alone, or several. Either returns when the job is done. */
export interface Finder {
  /** Has every hand part and count its rows; see `Hand`. */
  count(): void;
  /** Has the splits of what was counted found; see `SplitFinder`. */
  search(): void;
}

/** A leaf while the tree grows. */
export interface GrowingLeaf {
  readonly node: number;
  readonly slot: number;
  readonly depth: number;
  readonly rows: number;
  /** Best split; −1 and a gain of −Infinity for none. */
  feature: number;
  gain: number;
}

/** Words of a job, by slot; see {@link JOB}. */
interface Assignment {
  readonly parent: number;
  readonly counted: number;
  readonly other: number;
  readonly rows: number;
}

/** Grows trees leaf by leaf: always the leaf next whose split saves the most loss. */
export class TreeGrower {
  private tree = new GrownTree(1);
  private leaves: GrowingLeaf[] = [];

  constructor(
    private readonly ground: Ground,
    private readonly finder: Finder,
    private readonly parameters: TreeParameters,
  ) {}

  /** Grows a tree over the rows that slot 0 has. Its values are not set; its leaves are answered with it. */
  grow(rows: number): { tree: GrownTree; leaves: readonly GrowingLeaf[] } {
    this.tree = new GrownTree(this.parameters.leaves);
    this.leaves = [];
    this.plant(rows);
    while (this.leaves.length < this.parameters.leaves) {
      const best = this.leaves.reduce((a, b) => (b.gain > a.gain ? b : a));
      if (!(best.gain > this.parameters.minGain)) break;
      this.split(best);
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

  private plant(rows: number): void {
    this.assign({ parent: -1, counted: 0, other: -1, rows });
    this.finder.count();
    this.ground.leaves.set([...this.countedSums(), rows, -Infinity, Infinity]);
    const root = this.leaf(0, 0);
    this.leaves.push(root);
    if (!this.mayGrow(root)) return;
    this.finder.search();
    this.choose(root);
  }

  /** Gradient and hessian of all that was counted: the counters of one bundle have it. */
  private countedSums(): [number, number] {
    const { counters, codeStarts, bundles, activeBundles, hands, stride, packing } = this.ground;
    const bundle = activeBundles.indexOf(1);
    let [sum, hessian] = [0, 0];
    for (let hand = 0; hand < hands; hand++) {
      const shift = hand * codeStarts[bundles.length]!;
      for (let i = codeStarts[bundle]!; i < codeStarts[bundle + 1]!; i += stride) {
        sum += counters[shift + i]!;
        hessian += counters[shift + i + stride - 1]!;
      }
    }
    const [unit, step] = packing as unknown as [number, number];
    const rows = rowsIn(sum, unit);
    return [(sum - rows * unit) * step, stride === 1 ? rows : hessian];
  }

  private leaf(slot: number, depth: number): GrowingLeaf {
    const rows = this.ground.leaves[slot * LEAF.size + LEAF.rows]!;
    return { node: this.tree.addLeaf(), slot, depth, rows, feature: -1, gain: -Infinity };
  }

  private assign({ parent, counted, other, rows }: Assignment): void {
    const { job } = this.ground;
    job[JOB.parent] = parent;
    job[JOB.counted] = counted;
    job[JOB.other] = other;
    job[JOB.rows] = rows;
  }

  private split(parent: GrowingLeaf): void {
    const { feature, node, slot, depth } = parent;
    this.describe(parent);
    // The larger part takes over the parent's histogram, the smaller is counted.
    const free = this.leaves.length;
    const lefts = this.ground.found[this.foundAt(parent) + FOUND.rows]!;
    const leftIsSmall = lefts * 2 <= parent.rows;
    const [leftSlot, rightSlot] = leftIsSmall ? [free, slot] : [slot, free];
    this.shareOut(parent, leftSlot, rightSlot);
    const left = this.leaf(leftSlot, depth + 1);
    const right = this.leaf(rightSlot, depth + 1);
    this.tree.feature[node] = feature;
    this.tree.left[node] = left.node;
    this.tree.right[node] = right.node;
    this.leaves.splice(this.leaves.indexOf(parent), 1, left, right);
    this.divide(parent, { left, right });
  }

  private foundAt({ slot, feature }: GrowingLeaf): number {
    return (slot * this.ground.features + feature) * FOUND.size;
  }

  /** Writes down how the leaf is split, in the tree and for the hands. */
  private describe(leaf: GrowingLeaf): void {
    const { found, job, lefts } = this.ground;
    const at = this.foundAt(leaf);
    this.tree.bin[leaf.node] = found[at + FOUND.bin]!;
    this.tree.missingLeft[leaf.node] = found[at + FOUND.missingLeft]!;
    this.markLeft(leaf);
    this.tree.setOf(leaf.node, lefts);
    job[JOB.feature] = leaf.feature;
  }

  /** Has the rows parted; while more leaves are wanted, also counted, and the splits of both parts found. */
  private divide(
    { slot, rows }: GrowingLeaf,
    { left, right }: { left: GrowingLeaf; right: GrowingLeaf },
  ): void {
    const { job } = this.ground;
    const [counted, other] = left.slot === slot ? [right, left] : [left, right];
    const isLast =
      this.leaves.length === this.parameters.leaves || !(this.mayGrow(counted) || this.mayGrow(other));
    job[JOB.left] = left.slot;
    job[JOB.right] = right.slot;
    this.assign({ parent: slot, counted: isLast ? -1 : counted.slot, other: other.slot, rows });
    this.finder.count();
    if (isLast) return;
    this.finder.search();
    this.choose(counted);
    this.choose(other);
  }

  private markLeft({ slot, feature, node }: GrowingLeaf): void {
    const { sets, features, bins, lefts } = this.ground;
    const set = (slot * features + feature) * SET_WORDS;
    const last = this.tree.bin[node]!;
    const missing = bins[feature]!;
    for (let bin = 0; bin < 256; bin++)
      lefts[bin] = last < 0 ? (sets[set + (bin >> 5)]! >>> (bin & 31)) & 1 : Number(bin <= last);
    lefts[missing] = this.tree.missingLeft[node]!;
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

  private mayGrow({ rows, depth }: GrowingLeaf): boolean {
    const { maxDepth, minLeafRows } = this.parameters;
    return rows >= 2 * minLeafRows && rows > 1 && (maxDepth === 0 || depth < maxDepth);
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

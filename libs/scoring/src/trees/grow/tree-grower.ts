import type { TreeParameters } from '../parameters.js';
import { FOUND, type Ground, LEAF } from './ground.js';
import { GrownTree } from './grown-tree.js';
import { type Split, foundAt, markLefts } from './leaf-splitter.js';
import type { Splitters } from './splitters.js';

/** A leaf while the tree grows. */
export interface GrowingLeaf {
  readonly node: number;
  /** Its number in `Ground.leaves`. */
  readonly leaf: number;
  readonly depth: number;
  readonly rows: number;
  /** Best feature to split it by, and what that gains; −1 and −Infinity for none. */
  readonly feature: number;
  readonly gain: number;
  /** How it is split, from when that is offered: its rows may be parted since. */
  split?: Split;
}

/**
 * Grows trees leaf by leaf: always the leaf next whose split saves the most loss. The leaves behind it will most likely
 * be split as well, so threads that are free split those ahead. What is not wanted in the end is left out, so that the
 * tree is the same however many there are.
 */
export class TreeGrower {
  private tree = new GrownTree(1);
  /** Leaves, those of the greatest gain first. */
  private leaves: GrowingLeaf[] = [];
  private splits = 0;
  private readonly lefts = new Uint8Array(256);

  constructor(
    private readonly ground: Ground,
    private readonly splitters: Splitters,
    private readonly parameters: TreeParameters,
  ) {}

  /** Grows a tree over the first `rows` of the order. Its values are not set; its leaves are answered with it. */
  grow(rows: number): { tree: GrownTree; leaves: readonly GrowingLeaf[] } {
    this.tree = new GrownTree(this.parameters.leaves);
    this.leaves = [];
    this.splits = 0;
    this.splitters.plant(rows);
    this.add(0, 0);
    while (this.offerNext()) this.splitFirst();
    this.splitters.clear();
    return { tree: this.tree, leaves: this.leaves };
  }

  /** Offers the best split and some behind it; answers whether there is one. */
  private offerNext(): boolean {
    const left = this.parameters.leaves - this.leaves.length;
    for (let i = 0; i < Math.min(left, 1 + this.splitters.ahead, this.leaves.length); i++) {
      const leaf = this.leaves[i]!;
      if (!(leaf.gain > this.parameters.minGain)) return i > 0;
      if (leaf.split) continue;
      if (i > 0 && this.offered() > this.splitters.ahead) break;
      leaf.split = this.planSplit(leaf, left === 1);
      this.splitters.offer(leaf.split);
    }
    return left > 0;
  }

  /** Splits of leaves that have been offered and are not part of the tree. */
  private offered(): number {
    return this.splits - (this.leaves.length - 1);
  }

  private planSplit(growing: GrowingLeaf, isLast: boolean): Split {
    const { leaf, feature, rows, depth } = growing;
    const number = ++this.splits;
    const lefts = this.ground.found[foundAt(this.ground, growing) + FOUND.rows]!;
    const most = Math.max(lefts, rows - lefts);
    const slot = isLast || !this.mayGrow(most, depth + 1) ? -1 : number;
    return { leaf, feature, left: 2 * number - 1, right: 2 * number, slot };
  }

  private splitFirst(): void {
    const parent = this.leaves.shift()!;
    this.splitters.finish(parent.split!);
    this.describe(parent);
    const { left, right } = parent.split!;
    this.tree.left[parent.node] = this.add(left, parent.depth + 1);
    this.tree.right[parent.node] = this.add(right, parent.depth + 1);
  }

  /** Writes down in the tree how a leaf is split. */
  private describe({ node, leaf, feature }: GrowingLeaf): void {
    const { found } = this.ground;
    const at = foundAt(this.ground, { leaf, feature });
    this.tree.feature[node] = feature;
    this.tree.bin[node] = found[at + FOUND.bin]!;
    this.tree.missingLeft[node] = found[at + FOUND.missingLeft]!;
    markLefts(this.ground, { leaf, feature }, this.lefts);
    this.tree.setOf(node, this.lefts);
  }

  /** A new leaf, behind those of no less gain; answers its node. */
  private add(leaf: number, depth: number): number {
    const rows = this.ground.leaves[leaf * LEAF.size + LEAF.rows]!;
    const hasSlot = this.ground.leaves[leaf * LEAF.size + LEAF.slot]! >= 0;
    const best = hasSlot && this.mayGrow(rows, depth) ? this.bestOf(leaf) : none;
    const node = this.tree.addLeaf();
    let place = this.leaves.length;
    while (place > 0 && this.leaves[place - 1]!.gain < best.gain) place--;
    this.leaves.splice(place, 0, { node, leaf, depth, rows, ...best });
    return node;
  }

  private mayGrow(rows: number, depth: number): boolean {
    const { maxDepth, minLeafRows } = this.parameters;
    return rows >= 2 * minLeafRows && rows > 1 && (maxDepth === 0 || depth < maxDepth);
  }

  /** The feature with the greatest gain; of equals the first. */
  private bestOf(leaf: number): typeof none {
    const { found, features, active } = this.ground;
    let best = none;
    for (let feature = 0; feature < features; feature++) {
      if (!active[feature]) continue;
      const gain = found[foundAt(this.ground, { leaf, feature }) + FOUND.gain]!;
      if (gain > best.gain) best = { feature, gain };
    }
    return best;
  }
}

const none = { feature: -1, gain: -Infinity };

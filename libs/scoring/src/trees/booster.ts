import { FitError } from '../errors.js';
import { randomFrom, sampleOf } from '../random.js';
import { quantileOf } from '../statistics.js';
import { type BinnedRows, binRows } from './binning/binned-rows.js';
import { type FeatureBins, chooseBins } from './binning/feature-bins.js';
import { type Ground, type GroundPlan, layGround } from './grow/ground.js';
import type { GrownTree } from './grow/grown-tree.js';
import { heldValue, spanOf, valueOf } from './grow/leaf-splitter.js';
import { pack, packingFor } from './grow/packing.js';
import type { Splitters } from './grow/splitters.js';
import { type GrowingLeaf, TreeGrower } from './grow/tree-grower.js';
import type { Derivatives, LossFunction } from './losses/loss-function.js';
import type { TreeParameters } from './parameters.js';
import type { CheckedData } from './training-data.js';

/** Whether other threads will help, and how far ahead. */
type Threads = Pick<GroundPlan, 'shared' | 'ahead'>;

/** Grows one tree after the other on the same rows, each on what those before it left unexplained. */
export class Booster {
  readonly features: readonly FeatureBins[];
  readonly ground: Ground;
  readonly base: number;
  private readonly scores: Float64Array;
  private readonly binned: BinnedRows;
  private readonly derivatives: Derivatives;
  /** A tree that sees all rows starts with this order. */
  private readonly everyRow: Int32Array;
  private readonly random: () => number;
  private grower: TreeGrower | undefined;
  private rows: number;

  constructor(
    private readonly data: CheckedData,
    private readonly loss: LossFunction,
    private readonly parameters: TreeParameters,
    threads: Threads,
  ) {
    const { frame, target, weights } = data;
    const unitHessian = loss.constantHessian && !weights;
    this.features = frame.columns.map((column) => chooseBins(column, parameters.bins));
    checkMonotone(this.features, parameters);
    this.binned = binRows(frame, this.features);
    const { features, binned } = this;
    this.ground = layGround({ features, binned, parameters, unitHessian, ...threads });
    this.base = loss.base(target, weights);
    this.scores = new Float64Array(frame.rows).fill(this.base);
    this.derivatives = {
      gradients: new Float64Array(frame.rows),
      hessians: this.ground.hessians,
    };
    this.everyRow = new Int32Array(frame.rows).map((_, row) => row);
    this.random = randomFrom(parameters.seed);
    this.rows = frame.rows;
  }

  /** From now on these split the leaves. */
  use(splitters: Splitters): void {
    this.grower = new TreeGrower(this.ground, splitters, this.parameters);
  }

  /** One more tree. */
  boost(): GrownTree {
    if (!this.grower) throw new Error('the booster has nobody who splits');
    this.derive();
    this.draw();
    const { tree, leaves } = this.grower.grow(this.rows);
    for (const leaf of leaves) {
      tree.value[leaf.node] = this.valueOf(leaf) * this.parameters.learningRate;
      tree.cover[leaf.node] = this.coverOf(leaf);
    }
    tree.sumCovers();
    this.addToScores(tree, leaves);
    return tree;
  }

  /** Loss of the rows that the trees are grown on. */
  trainingLoss(): number {
    return this.loss.mean({ ...this.data, scores: this.scores });
  }

  private derive(): void {
    this.loss.derive({ ...this.data, scores: this.scores }, this.derivatives);
    const packing = packingFor(this.derivatives);
    this.ground.packing.set([packing.unit, packing.step]);
    pack(this.derivatives, packing, this.ground.packed);
  }

  /** Chooses the rows and the features of the next tree. */
  private draw(): void {
    const { active, activeBundles, features, bundleOf } = this.ground;
    const { rowShare, columnShare } = this.parameters;
    const all = this.data.frame.rows;
    this.rows = Math.max(1, Math.round(all * rowShare));
    this.ground.order.set(this.rows < all ? sampleOf(all, this.rows, this.random) : this.everyRow);
    if (columnShare === 1) return;
    active.fill(0);
    activeBundles.fill(0);
    const drawn = sampleOf(features, Math.max(1, Math.round(features * columnShare)), this.random);
    for (const feature of drawn) active[feature] = activeBundles[bundleOf[feature]!] = 1;
  }

  /** The leaf's rows, ascending. */
  private rowsOf({ leaf, split }: GrowingLeaf): Int32Array {
    const { from, to } = spanOf(this.ground, leaf);
    const rows = this.ground.order.subarray(from, to);
    // Whether it was split in vain may decide no digit of what is made of them.
    return split ? rows.slice().sort() : rows;
  }

  private valueOf(leaf: GrowingLeaf): number {
    const share = this.loss.leafQuantile;
    if (share === undefined) return valueOf(this.ground, leaf.leaf);
    const { target, weights } = this.data;
    const rows = this.rowsOf(leaf);
    const residuals = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++) residuals[i] = target[rows[i]!]! - this.scores[rows[i]!]!;
    const theirs = weights && Float64Array.from(rows, (row) => weights[row]!);
    return heldValue(this.ground, leaf.leaf, quantileOf(residuals, share, theirs));
  }

  private coverOf(leaf: GrowingLeaf): number {
    const { weights } = this.data;
    if (!weights) return leaf.rows;
    let cover = 0;
    for (const row of this.rowsOf(leaf)) cover += weights[row]!;
    return cover;
  }

  /** Where all rows were drawn, the leaves already tell which row is where. */
  private addToScores(tree: GrownTree, leaves: readonly GrowingLeaf[]): void {
    const { order } = this.ground;
    const { scores } = this;
    if (this.rows < scores.length) return tree.addTo(scores, this.binned);
    for (const { leaf, node } of leaves) {
      const value = tree.value[node]!;
      const { from, to } = spanOf(this.ground, leaf);
      for (let i = from; i < to; i++) scores[order[i]!]! += value;
    }
  }
}

function checkMonotone(features: readonly FeatureBins[], { monotone }: TreeParameters): void {
  for (const name of Object.keys(monotone)) {
    const feature = features.find((each) => each.name === name);
    if (feature?.kind !== 'number')
      throw new FitError(`"${name}" is no number feature, it cannot be monotone`);
  }
}

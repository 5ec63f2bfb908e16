import { FitError } from '../errors.js';
import { randomFrom, sampleOf } from '../random.js';
import { quantileOf } from '../statistics.js';
import { type BinnedRows, binRows } from './binning/binned-rows.js';
import { type FeatureBins, chooseBins } from './binning/feature-bins.js';
import { type Ground, layGround } from './grow/ground.js';
import type { GrownTree } from './grow/grown-tree.js';
import { pack, packingFor } from './grow/packing.js';
import { type Finder, type GrowingLeaf, TreeGrower } from './grow/tree-grower.js';
import type { Derivatives, LossFunction } from './losses/loss-function.js';
import { weightOf } from './losses/loss-function.js';
import type { TreeParameters } from './parameters.js';
import type { CheckedData } from './training-data.js';

/** Grows one tree after the other on the same rows, each on what those before it left unexplained. */
export class Booster {
  readonly features: readonly FeatureBins[];
  readonly ground: Ground;
  readonly base: number;
  private readonly scores: Float64Array;
  private readonly binned: BinnedRows;
  private readonly derivatives: Derivatives;
  private readonly packed: Float64Array;
  /** 0, 1, 2 …: a tree that sees all rows starts with them in this order. */
  private readonly everyRow: Int32Array;
  private readonly random: () => number;
  private grower: TreeGrower | undefined;
  private rows: number;

  constructor(
    private readonly data: CheckedData,
    private readonly loss: LossFunction,
    private readonly parameters: TreeParameters,
    shared: boolean,
  ) {
    const { frame, target, weights } = data;
    const unitHessian = loss.constantHessian && !weights;
    this.features = frame.columns.map((column) => chooseBins(column, parameters.bins));
    checkMonotone(this.features, parameters);
    this.binned = binRows(frame, this.features);
    const { features, binned } = this;
    this.ground = layGround({ features, binned, parameters, unitHessian, shared });
    this.base = loss.base(target, weights);
    this.scores = new Float64Array(frame.rows).fill(this.base);
    this.derivatives = {
      gradients: new Float64Array(frame.rows),
      hessians: new Float64Array(unitHessian ? 0 : frame.rows),
    };
    this.packed = new Float64Array(frame.rows);
    this.everyRow = new Int32Array(frame.rows).map((_, row) => row);
    this.random = randomFrom(parameters.seed);
    this.rows = frame.rows;
  }

  /** From now on this finder finds the splits. */
  use(finder: Finder): void {
    this.grower = new TreeGrower(this.ground, finder, this.parameters, this.binned);
  }

  /** One more tree. */
  boost(): GrownTree {
    if (!this.grower) throw new Error('the booster has no finder');
    this.derive();
    this.draw();
    const { hessians } = this.derivatives;
    const { tree, leaves } = this.grower.grow(this.rows, { packed: this.packed, hessians });
    for (const leaf of leaves) {
      tree.value[leaf.node] = this.valueOf(leaf, this.grower) * this.parameters.learningRate;
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
    const { gradients } = this.derivatives;
    this.loss.derive({ ...this.data, scores: this.scores }, this.derivatives);
    const packing = packingFor(gradients, gradients.length);
    this.ground.packing.set([packing.unit, packing.step]);
    pack(this.derivatives, packing, this.packed);
  }

  /** Chooses the rows and the features of the next tree. */
  private draw(): void {
    const { order, active, features } = this.ground;
    const { rowShare, columnShare } = this.parameters;
    const all = this.data.frame.rows;
    this.rows = Math.max(1, Math.round(all * rowShare));
    if (this.rows < all) order.set(sampleOf(all, this.rows, this.random));
    else order.set(this.everyRow);
    if (columnShare === 1) return;
    active.fill(0);
    const drawn = sampleOf(features, Math.max(1, Math.round(features * columnShare)), this.random);
    for (const feature of drawn) active[feature] = 1;
  }

  private valueOf(leaf: GrowingLeaf, grower: TreeGrower): number {
    const share = this.loss.leafQuantile;
    if (share === undefined) return grower.valueOf(leaf);
    const { target, weights } = this.data;
    const rows = this.ground.order.subarray(leaf.from, leaf.to);
    const residuals = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++) residuals[i] = target[rows[i]!]! - this.scores[rows[i]!]!;
    const theirs = weights && Float64Array.from(rows, (row) => weights[row]!);
    return grower.held(quantileOf(residuals, share, theirs), leaf.slot);
  }

  private coverOf({ from, to }: GrowingLeaf): number {
    const { weights } = this.data;
    if (!weights) return to - from;
    let cover = 0;
    for (let i = from; i < to; i++) cover += weightOf(weights, this.ground.order[i]!);
    return cover;
  }

  /** Where all rows were drawn, the leaves already tell which row is where. */
  private addToScores(tree: GrownTree, leaves: readonly GrowingLeaf[]): void {
    const { order } = this.ground;
    const { scores } = this;
    if (this.rows < scores.length) return tree.addTo(scores, this.binned);
    for (const { from, to, node } of leaves) {
      const value = tree.value[node]!;
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

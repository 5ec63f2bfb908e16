import type { TreeModel } from '../model/tree-model.js';
import { type FlatTrees, goesLeft } from '../predict/flat-trees.js';

/** What a prediction is made of: `base` and all contributions add up to `margin`. */
export interface Explanation {
  /** The mean margin of the training rows. */
  readonly base: number;
  readonly margin: number;
  /** By feature of the model. */
  readonly contributions: Float64Array;
}

/**
 * The features met on the way to a node, each once (place 0 is a stand-in for none): the share of rows that would come
 * by without knowing the feature (`zero`), whether this row does (`one`), and the weight of subsets by their size.
 */
interface Path {
  readonly feature: Int32Array;
  readonly zero: Float64Array;
  readonly one: Float64Array;
  readonly weight: Float64Array;
}

const emptyPath = (size: number): Path => ({
  feature: new Int32Array(size),
  zero: new Float64Array(size),
  one: new Float64Array(size),
  weight: new Float64Array(size),
});

/** One step of the path: the feature and its two shares. */
interface Step {
  readonly feature: number;
  readonly zero: number;
  readonly one: number;
}

/**
 * Exact Shapley values of trees, with what is unknown averaged along the tree's own paths (Lundberg et al. 2020,
 * algorithm 2). The time grows with leaves × depth².
 */
export class TreeShap {
  private readonly base: number;
  /** A path for each depth. */
  private readonly paths: readonly Path[];
  private values: Float64Array = new Float64Array();
  private out: Float64Array = new Float64Array();

  constructor(
    private readonly flat: FlatTrees,
    private readonly model: TreeModel,
  ) {
    this.base = model.base;
    let depth = 0;
    for (let tree = 0; tree < flat.roots.length - 1; tree++) {
      this.base += meanBelow(flat, flat.roots[tree]!);
      depth = Math.max(depth, depthBelow(flat, flat.roots[tree]!));
    }
    this.paths = Array.from({ length: depth + 2 }, (_, level) => emptyPath(level + 3));
  }

  /** Explains a row, given by feature as `RowReader` reads it. */
  explain(values: Float64Array): Explanation {
    this.values = values;
    this.out = new Float64Array(this.model.features.length);
    const { roots } = this.flat;
    for (let tree = 0; tree < roots.length - 1; tree++)
      this.visit(roots[tree]!, { level: 0, length: 0 }, { feature: -1, zero: 1, one: 1 });
    const contributions = this.out;
    return {
      base: this.base,
      contributions,
      margin: contributions.reduce((sum, each) => sum + each, this.base),
    };
  }

  /** `level` is the depth of the node, `length` that of the path before it, which stands at the level above. */
  private visit(node: number, { level, length }: { level: number; length: number }, step: Step): void {
    const path = this.pathAt(level, length);
    extend(path, length, step);
    const feature = this.flat.feature[node]!;
    if (feature < 0) return this.credit(path, length, this.flat.value[node]!);
    const { left, right, cover } = this.flat;
    const toLeft = goesLeft(this.flat, node, this.values[feature]!);
    const known = find(path, length, feature);
    const before = known < 0 ? { zero: 1, one: 1 } : { zero: path.zero[known]!, one: path.one[known]! };
    if (known >= 0) unwind(path, length, known);
    const next = { level: level + 1, length: known < 0 ? length + 1 : length };
    for (const [child, taken] of [
      [left[node]!, toLeft],
      [right[node]!, !toLeft],
    ] as const) {
      const share = cover[child]! / cover[node]!;
      this.visit(child, next, { feature, zero: before.zero * share, one: taken ? before.one : 0 });
    }
  }

  /** The path of a level, filled with what the level above found. */
  private pathAt(level: number, length: number): Path {
    const path = this.paths[level]!;
    const parent = this.paths[level - 1];
    if (!parent) return path;
    for (const name of ['feature', 'zero', 'one', 'weight'] as const)
      for (let i = 0; i < length; i++) path[name][i] = parent[name][i]!;
    return path;
  }

  private credit(path: Path, length: number, value: number): void {
    for (let i = 1; i <= length; i++) {
      const weight = weightWithout(path, length, i);
      this.out[path.feature[i]!]! += weight * (path.one[i]! - path.zero[i]!) * value;
    }
  }
}

function find({ feature }: Path, length: number, wanted: number): number {
  for (let i = 1; i <= length; i++) if (feature[i] === wanted) return i;
  return -1;
}

/** Lengthens the path by a step: its place is `length`. */
function extend({ feature, zero, one, weight }: Path, length: number, step: Step): void {
  feature[length] = step.feature;
  zero[length] = step.zero;
  one[length] = step.one;
  weight[length] = length === 0 ? 1 : 0;
  for (let i = length - 1; i >= 0; i--) {
    weight[i + 1]! += (step.one * weight[i]! * (i + 1)) / (length + 1);
    weight[i] = (step.zero * weight[i]! * (length - i)) / (length + 1);
  }
}

/** Takes a step out of the path, as if it had never been made. */
function unwind({ feature, zero, one, weight }: Path, length: number, place: number): void {
  const [zeroShare, oneShare] = [zero[place]!, one[place]!];
  let next = weight[length]!;
  for (let i = length - 1; i >= 0; i--) {
    if (oneShare === 0) {
      weight[i] = (weight[i]! * (length + 1)) / (zeroShare * (length - i));
      continue;
    }
    const present = weight[i]!;
    weight[i] = (next * (length + 1)) / ((i + 1) * oneShare);
    next = present - (weight[i]! * zeroShare * (length - i)) / (length + 1);
  }
  for (let i = place; i < length; i++) {
    feature[i] = feature[i + 1]!;
    zero[i] = zero[i + 1]!;
    one[i] = one[i + 1]!;
  }
}

/** Sum of the weights that the path would have without one of its steps. */
function weightWithout({ zero, one, weight }: Path, length: number, place: number): number {
  const [zeroShare, oneShare] = [zero[place]!, one[place]!];
  let sum = 0;
  let next = weight[length]!;
  for (let i = length - 1; i >= 0; i--) {
    if (oneShare === 0) {
      sum += (weight[i]! * (length + 1)) / (zeroShare * (length - i));
      continue;
    }
    const present = (next * (length + 1)) / ((i + 1) * oneShare);
    sum += present;
    next = weight[i]! - (present * zeroShare * (length - i)) / (length + 1);
  }
  return sum;
}

function meanBelow(flat: FlatTrees, node: number): number {
  if (flat.feature[node]! < 0) return flat.value[node]!;
  const [left, right] = [flat.left[node]!, flat.right[node]!];
  const sum = meanBelow(flat, left) * flat.cover[left]! + meanBelow(flat, right) * flat.cover[right]!;
  return sum / flat.cover[node]!;
}

function depthBelow(flat: FlatTrees, node: number): number {
  if (flat.feature[node]! < 0) return 0;
  return 1 + Math.max(depthBelow(flat, flat.left[node]!), depthBelow(flat, flat.right[node]!));
}

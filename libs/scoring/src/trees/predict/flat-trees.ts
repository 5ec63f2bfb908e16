import type { TreeModel, TreeNodes } from '../model/tree-model.js';

/** All trees of a model in one set of arrays; nodes of a tree side by side, children by their place in the arrays. */
export interface FlatTrees {
  /** Node of each tree's root; after the last tree, the number of nodes. */
  readonly roots: Int32Array;
  /** −1 for a leaf. */
  readonly feature: Int32Array;
  readonly threshold: Float64Array;
  readonly missingLeft: Uint8Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly value: Float64Array;
  readonly cover: Float64Array;
  /** Where a node's set of categories begins in `words`; −1 for a node that splits a number. */
  readonly set: Int32Array;
  /** Categories that go left, a bit for each. */
  readonly words: Int32Array;
}

/** Words of a set of so many categories. */
const wordsOf = (categories: number): number => Math.ceil(categories / 32);

/** The trees of a model for the loops that walk them. */
export function flatten(model: TreeModel): FlatTrees {
  const sizes = model.trees.map((tree) => tree.feature.length);
  const roots = new Int32Array(sizes.length + 1);
  sizes.forEach((size, tree) => (roots[tree + 1] = roots[tree]! + size));
  const nodes = roots[sizes.length]!;
  const flat = {
    roots,
    feature: new Int32Array(nodes),
    threshold: new Float64Array(nodes),
    missingLeft: new Uint8Array(nodes),
    left: new Int32Array(nodes),
    right: new Int32Array(nodes),
    value: new Float64Array(nodes),
    cover: new Float64Array(nodes),
    ...setsOf(model, roots, nodes),
  };
  model.trees.forEach((tree, index) => place(tree, roots[index]!, flat));
  return flat;
}

function place(tree: TreeNodes, root: number, flat: FlatTrees): void {
  for (const name of ['feature', 'threshold', 'missingLeft', 'value', 'cover'] as const)
    flat[name].set(tree[name], root);
  for (const name of ['left', 'right'] as const)
    flat[name].set(
      tree[name].map((child) => child + root),
      root,
    );
}

function setsOf(model: TreeModel, roots: Int32Array, nodes: number): Pick<FlatTrees, 'set' | 'words'> {
  const set = new Int32Array(nodes).fill(-1);
  const words: number[] = [];
  model.trees.forEach(({ feature, categories = {} }, tree) => {
    for (const [node, lefts] of Object.entries(categories)) {
      const count = model.features[feature[Number(node)]!]!.categories!.length;
      const start = words.length;
      set[roots[tree]! + Number(node)] = start;
      for (let i = 0; i < wordsOf(count); i++) words.push(0);
      for (const category of lefts) words[start + (category >> 5)]! |= 1 << (category & 31);
    }
  });
  return { set, words: Int32Array.from(words) };
}

/** Whether a value goes left at a node: a number, the place of a category, or NaN for what is missing. */
export function goesLeft(flat: FlatTrees, node: number, value: number): boolean {
  if (value !== value) return flat.missingLeft[node] === 1;
  const set = flat.set[node]!;
  if (set < 0) return value <= flat.threshold[node]!;
  return ((flat.words[set + (value >> 5)]! >>> (value & 31)) & 1) === 1;
}

/** Sum of all trees' values for one row, given by feature. */
export function walk(flat: FlatTrees, values: Float64Array): number {
  const { roots, feature, left, right, value } = flat;
  let sum = 0;
  for (let tree = 0; tree < roots.length - 1; tree++) {
    let node = roots[tree]!;
    for (let tested = feature[node]!; tested >= 0; tested = feature[node]!)
      node = goesLeft(flat, node, values[tested]!) ? left[node]! : right[node]!;
    sum += value[node]!;
  }
  return sum;
}

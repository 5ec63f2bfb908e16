import type { FeatureBins } from '../binning/feature-bins.js';
import { SET_WORDS } from '../grow/ground.js';
import type { GrownTree } from '../grow/grown-tree.js';
import type { TreeNodes } from './tree-model.js';

/** A tree over bins as a tree over values. */
export function toNodes(tree: GrownTree, features: readonly FeatureBins[]): TreeNodes {
  const categories: Record<string, number[]> = {};
  const threshold = tree.feature.map((feature, node) => {
    const bins = features[feature];
    if (bins?.kind === 'number') return bins.cuts[tree.bin[node]!] ?? Number.MAX_VALUE;
    if (bins) categories[node] = leftCategories(tree.sets, node, bins.categories.length);
    return 0;
  });
  const { feature, missingLeft, left, right, value, cover } = tree;
  const nodes = { feature, threshold, missingLeft, left, right, value, cover };
  return Object.keys(categories).length > 0 ? { ...nodes, categories } : nodes;
}

function leftCategories(sets: Int32Array, node: number, count: number): number[] {
  const lefts: number[] = [];
  for (let bin = 0; bin < count; bin++)
    if (((sets[node * SET_WORDS + (bin >> 5)]! >>> (bin & 31)) & 1) === 1) lefts.push(bin);
  return lefts;
}

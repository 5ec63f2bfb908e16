import type { FeatureSchema } from '../../trees/binning/encode.js';
import type { TreeModel, TreeNodes } from '../../trees/model/tree-model.js';

/**
 * The same trees over features that several models share, so that a row is encoded once for all of them. A category that
 * the trees never saw goes the way of what is missing, as it did before.
 */
export function withFeatures(model: TreeModel, features: readonly FeatureSchema[]): TreeModel {
  const places = model.features.map((own, feature) => placesIn(own, features[feature]!));
  return { ...model, features, trees: model.trees.map((tree) => translated(tree, places)) };
}

interface Places {
  /** Of each of the model's own categories. */
  readonly known: readonly number[];
  /** Of those that it never saw. */
  readonly unseen: readonly number[];
}

function placesIn({ categories: own = [] }: FeatureSchema, { categories = [] }: FeatureSchema): Places {
  const place = new Map(categories.map((category, index) => [category, index]));
  const seen = new Set(own);
  return {
    known: own.map((category) => place.get(category)!),
    unseen: [...categories.keys()].filter((index) => !seen.has(categories[index]!)),
  };
}

function translated(tree: TreeNodes, places: readonly Places[]): TreeNodes {
  if (!tree.categories) return tree;
  const categories = Object.entries(tree.categories).map(([node, lefts]) => {
    const { known, unseen } = places[tree.feature[Number(node)]!]!;
    const left = lefts.map((own) => known[own]!);
    return [node, tree.missingLeft[Number(node)] ? [...left, ...unseen] : left];
  });
  return { ...tree, categories: Object.fromEntries(categories) as Record<string, number[]> };
}

import type { FeatureSchema } from '../binning/encode.js';
import type { Loss } from '../parameters.js';

/**
 * One tree; node 0 is the root, children come after their parents. A number goes left when it does not exceed the
 * threshold, a category when it is among the node's, and what is missing (or a category that the model never saw)
 * where `missingLeft` says.
 */
export interface TreeNodes {
  /** Place of the feature among the model's; −1 for a leaf. */
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly missingLeft: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Of a leaf: what it adds to the margin. */
  readonly value: readonly number[];
  /** Weight of the training rows that came by. */
  readonly cover: readonly number[];
  /** By node that splits a category: places of the feature's categories that go left. */
  readonly categories?: Readonly<Record<string, readonly number[]>>;
}

/** Boosted trees; plain JSON. */
export interface TreeModel {
  readonly format: 'rover.trees';
  readonly formatVersion: 1;
  /** Decides how a margin becomes a prediction. */
  readonly loss: Loss;
  readonly features: readonly FeatureSchema[];
  /** Margin before the first tree. */
  readonly base: number;
  readonly trees: readonly TreeNodes[];
}

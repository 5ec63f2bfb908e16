import { ModelFormatError } from '../../errors.js';
import type { FeatureSchema } from '../binning/encode.js';
import type { TreeModel, TreeNodes } from './tree-model.js';

type Json = Record<string, unknown>;

function demand(condition: boolean, objection: string): asserts condition {
  if (!condition) throw new ModelFormatError(objection);
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');
const isNumbers = (value: unknown, length: number): value is number[] =>
  Array.isArray(value) && value.length === length && value.every(Number.isFinite);

/**
 * A model as it was stored, after `JSON.parse`. Throws {@link ModelFormatError} that says where it departs from the
 * format: what passes can be predicted with, whoever wrote it.
 */
export function parseTreeModel(value: unknown): TreeModel {
  demand(isObject(value), 'the model is no object');
  demand(value['format'] === 'rover.trees', `the format is ${String(value['format'])}, not rover.trees`);
  const version = value['formatVersion'];
  demand(version === 1, `format version ${String(version)} is not known, only 1`);
  demand(isLoss(value['loss']), 'the loss is not known');
  demand(Number.isFinite(value['base']), 'the base is no number');
  demand(Array.isArray(value['features']), 'there are no features');
  demand(Array.isArray(value['trees']), 'there are no trees');
  const features = value['features'].map(checkFeature);
  const names = new Set(features.map(({ name }) => name));
  demand(names.size === features.length, 'two features share a name');
  value['trees'].forEach((tree, index) => checkTree(tree, features, `tree ${index}`));
  return value as unknown as TreeModel;
}

function isLoss(loss: unknown): boolean {
  if (isObject(loss)) return Number(loss['quantile']) > 0 && Number(loss['quantile']) < 1;
  return loss === 'squared' || loss === 'logistic' || loss === 'poisson';
}

function checkFeature(feature: unknown, index: number): FeatureSchema {
  demand(isObject(feature) && typeof feature['name'] === 'string', `feature ${index} has no name`);
  const { name, kind, categories } = feature;
  demand(kind === 'number' || kind === 'category', `feature "${name}" is neither a number nor a category`);
  demand(kind === 'number' || isTexts(categories), `feature "${name}" has no categories`);
  return feature as unknown as FeatureSchema;
}

function checkTree(tree: unknown, features: readonly FeatureSchema[], where: string): void {
  demand(isObject(tree) && Array.isArray(tree['feature']), `${where} has no nodes`);
  const nodes = tree['feature'].length;
  demand(nodes > 0, `${where} has no nodes`);
  for (const name of ['feature', 'threshold', 'missingLeft', 'left', 'right', 'value', 'cover'])
    demand(isNumbers(tree[name], nodes), `${where}: "${name}" is not a list of ${nodes} numbers`);
  const whole = tree as unknown as TreeNodes;
  const parents = new Uint8Array(nodes);
  for (let node = 0; node < nodes; node++)
    if (whole.feature[node] !== -1) checkSplit(whole, node, { features, parents, where });
}

interface Surroundings {
  readonly features: readonly FeatureSchema[];
  /** How many parents each node has. */
  readonly parents: Uint8Array;
  readonly where: string;
}

function checkSplit(tree: TreeNodes, node: number, { features, parents, where }: Surroundings): void {
  const feature = features[tree.feature[node]!];
  demand(feature !== undefined, `${where}, node ${node}: there is no feature ${tree.feature[node]}`);
  for (const child of [tree.left[node]!, tree.right[node]!]) {
    const isBelow = Number.isInteger(child) && child > node && child < parents.length;
    demand(isBelow && parents[child] === 0, `${where}, node ${node}: ${child} cannot be its child`);
    parents[child] = 1;
  }
  if (feature.kind !== 'category') return;
  const lefts = tree.categories?.[node];
  const count = feature.categories!.length;
  const known = (place: number) => Number.isInteger(place) && place >= 0 && place < count;
  demand(
    Array.isArray(lefts) && lefts.every(known),
    `${where}, node ${node}: its categories are not among those of "${feature.name}"`,
  );
}

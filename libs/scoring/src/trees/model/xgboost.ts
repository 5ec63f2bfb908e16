import { ModelFormatError } from '../../errors.js';
import type { FeatureSchema } from '../binning/encode.js';
import { logit } from '../losses/logistic.js';
import type { Loss } from '../parameters.js';
import type { TreeModel, TreeNodes } from './tree-model.js';

/** A node as xgboost dumps it (`dump_model`, JSON, with statistics). */
export interface XgboostNode {
  readonly nodeid: number;
  readonly split?: string;
  readonly split_condition?: number;
  readonly yes?: number;
  readonly no?: number;
  readonly missing?: number;
  readonly leaf?: number;
  readonly cover?: number;
  readonly children?: readonly XgboostNode[];
}

/** A dump of xgboost with what the dump itself does not tell. */
export interface XgboostModel {
  readonly base_score: number;
  readonly objective: string;
  readonly trees: readonly XgboostNode[];
}

const losses: Record<string, { loss: Loss; margin: (score: number) => number }> = {
  'reg:squarederror': { loss: 'squared', margin: (score) => score },
  'binary:logistic': { loss: 'logistic', margin: logit },
  'count:poisson': { loss: 'poisson', margin: Math.log },
};

/**
 * Reads a dump of xgboost. Features are named as in the dump (`f0` …), or take the given names in that order; all are
 * numbers. Predictions agree to the rounding of xgboost's own single-precision sums. Throws {@link ModelFormatError}
 * for objectives, splits or nodes that it does not know.
 */
export function importXgboost(source: XgboostModel, names?: readonly string[]): TreeModel {
  const objective = losses[source.objective];
  if (!objective) throw new ModelFormatError(`the objective "${source.objective}" is not known`);
  if (!Array.isArray(source.trees)) throw new ModelFormatError('there are no trees');
  const features = names ?? numberedFeatures(source.trees);
  const places = new Map(features.flatMap((name, i) => [[name, i] as const, [`f${i}`, i] as const]));
  return {
    format: 'rover.trees',
    formatVersion: 1,
    loss: objective.loss,
    features: features.map((name): FeatureSchema => ({ name, kind: 'number' })),
    base: objective.margin(source.base_score),
    trees: source.trees.map((root) => treeOf(root, places)),
  };
}

function numberedFeatures(trees: readonly XgboostNode[]): string[] {
  let last = -1;
  const visit = ({ split, children = [] }: XgboostNode) => {
    if (split !== undefined) last = Math.max(last, /^f\d+$/.test(split) ? Number(split.slice(1)) : -1);
    children.forEach(visit);
  };
  trees.forEach(visit);
  return Array.from({ length: last + 1 }, (_, i) => `f${i}`);
}

interface Columns {
  readonly feature: number[];
  readonly threshold: number[];
  readonly missingLeft: number[];
  readonly left: number[];
  readonly right: number[];
  readonly value: number[];
  readonly cover: number[];
}

function treeOf(root: XgboostNode, places: ReadonlyMap<string, number>): TreeNodes {
  const columns: Columns = {
    feature: [],
    threshold: [],
    missingLeft: [],
    left: [],
    right: [],
    value: [],
    cover: [],
  };
  append(columns, root, places);
  return columns;
}

/** Writes a node and all below it; answers its place. */
function append(columns: Columns, node: XgboostNode, places: ReadonlyMap<string, number>): number {
  const place = columns.feature.push(-1) - 1;
  columns.threshold[place] = columns.missingLeft[place] = columns.left[place] = columns.right[place] = 0;
  columns.value[place] = node.leaf ?? 0;
  columns.cover[place] = node.cover ?? 0;
  if (node.leaf !== undefined) return place;
  const child = (id: number | undefined) => node.children?.find(({ nodeid }) => nodeid === id);
  const [yes, no, feature] = [child(node.yes), child(node.no), places.get(node.split ?? '')];
  if (!yes || !no || feature === undefined || typeof node.split_condition !== 'number')
    throw new ModelFormatError(`node ${node.nodeid} is neither a leaf nor a split of a known number`);
  columns.feature[place] = feature;
  columns.threshold[place] = lastBelow(Math.fround(node.split_condition));
  columns.missingLeft[place] = node.missing === node.yes ? 1 : 0;
  columns.left[place] = append(columns, yes, places);
  columns.right[place] = append(columns, no, places);
  return place;
}

/**
 * xgboost rounds a value to single precision and goes left if it is below the threshold. That is the case up to some
 * double, near the middle between the threshold and the single below it, which is found here: ours go left up to it.
 */
function lastBelow(threshold: number): number {
  const below = nextSingle(threshold);
  const middle = below + (threshold - below) / 2;
  return Math.fround(middle) < threshold ? middle : nextDouble(middle);
}

/** The single, or the double, just below. */
function nextSingle(value: number): number {
  if (value === 0) return -(2 ** -149);
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, value);
  view.setInt32(0, view.getInt32(0) + (value > 0 ? -1 : 1));
  return view.getFloat32(0);
}

function nextDouble(value: number): number {
  if (value === 0) return -Number.MIN_VALUE;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  view.setBigInt64(0, view.getBigInt64(0) + (value > 0 ? -1n : 1n));
  return view.getFloat64(0);
}

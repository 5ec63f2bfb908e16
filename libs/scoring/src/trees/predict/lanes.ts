import type { Column, Frame } from '../../frame/frame.js';
import { type FeatureSchema, columnsFor, lowerBound, translate } from '../binning/encode.js';
import type { FlatTrees } from './flat-trees.js';

/** Features with few bins are joined until they have this many together: fewer lanes, fewer loads for each row. */
const JOINED_BINS = 1_500;

/** How a feature's values become bins. */
export interface TestedBins {
  readonly feature: number;
  /** Thresholds that some tree tests, ascending; empty for a category. */
  readonly cuts: Float64Array;
  /** A value for each bin; the last is NaN, for what is missing. */
  readonly samples: readonly number[];
}

/** Features whose bins are one number: the first counts once, each further one times the bins of those before it. */
export interface Lane {
  readonly parts: readonly TestedBins[];
  readonly bins: number;
}

/** The features that trees test, in as few lanes as their bins allow. */
export function lanesOf(flat: FlatTrees, features: readonly FeatureSchema[]): Lane[] {
  const used = features
    .map((feature, index) => testedBins(flat, feature, index))
    .filter(({ feature }) => flat.feature.includes(feature));
  const lanes = used.map((part): Lane => ({ parts: [part], bins: part.samples.length }));
  for (;;) {
    lanes.sort((a, b) => a.bins - b.bins);
    const [a, b] = lanes;
    if (!a || !b || a.bins * b.bins > JOINED_BINS) return lanes;
    lanes.splice(0, 2, { parts: [...a.parts, ...b.parts], bins: a.bins * b.bins });
  }
}

function testedBins(flat: FlatTrees, { kind, categories = [] }: FeatureSchema, feature: number): TestedBins {
  const none = new Float64Array();
  if (kind === 'category') return { feature, cuts: none, samples: [...categories.keys(), Number.NaN] };
  const cuts = flat.threshold.filter((_, node) => flat.feature[node] === feature).sort();
  const distinct = cuts.filter((cut, i) => i === 0 || cut !== cuts[i - 1]);
  return { feature, cuts: distinct, samples: [...distinct, Infinity, Number.NaN] };
}

/** The value of one part that a bin of its lane stands for. */
export function sampleOf(lane: Lane, bin: number, part: TestedBins): number {
  let rest = bin;
  for (const each of lane.parts) {
    if (each === part) return each.samples[rest % each.samples.length]!;
    rest = Math.floor(rest / each.samples.length);
  }
  throw new RangeError('the part is not of this lane');
}

/** The bin of each row in each lane, by row; `width` lanes to a row, the others 0. Lane i counts from `starts[i]`. */
export function encodeRows(
  frame: Frame,
  features: readonly FeatureSchema[],
  { lanes, starts, width }: { lanes: readonly Lane[]; starts: Int32Array; width: number },
): Int32Array {
  const out = new Int32Array(frame.rows * width);
  const columns = columnsFor(features, frame);
  lanes.forEach(({ parts }, lane) => {
    for (let at = lane; at < out.length; at += width) out[at] = starts[lane]!;
    let times = 1;
    for (const part of parts) {
      const bins = binsOf(columns[part.feature]!, part, features[part.feature]!);
      for (let row = 0, at = lane; row < frame.rows; row++, at += width) out[at]! += times * bins[row]!;
      times *= part.samples.length;
    }
  });
  return out;
}

/** The same for rows as `TreePredictor.marginsOf` takes them: by row, then by feature of the model. */
export function encodeValues(
  values: Float64Array,
  features: readonly FeatureSchema[],
  { lanes, starts, width }: { lanes: readonly Lane[]; starts: Int32Array; width: number },
): Int32Array {
  const count = features.length;
  const out = new Int32Array((values.length / count) * width);
  lanes.forEach(({ parts }, lane) => {
    for (let at = lane; at < out.length; at += width) out[at] = starts[lane]!;
    let times = 1;
    for (const { feature, cuts, samples } of parts) {
      const isNumber = features[feature]!.kind === 'number';
      for (let at = lane, from = feature; at < out.length; at += width, from += count) {
        const value = values[from]!;
        const bin = value !== value ? samples.length - 1 : isNumber ? lowerBound(cuts, value) : value;
        out[at]! += times * bin;
      }
      times *= samples.length;
    }
  });
  return out;
}

function binsOf(
  column: Column,
  { cuts, samples }: TestedBins,
  { categories = [] }: FeatureSchema,
): Int32Array {
  const missing = samples.length - 1;
  if (column.kind === 'category') {
    const known = translate(column, categories);
    const codes = column.codes;
    const bins = new Int32Array(codes.length);
    for (let row = 0; row < bins.length; row++) {
      const place = codes[row]! < 0 ? -1 : known[codes[row]!]!;
      bins[row] = place < 0 ? missing : place;
    }
    return bins;
  }
  const { values } = column;
  const bins = new Int32Array(values.length);
  for (let row = 0; row < bins.length; row++)
    bins[row] = Number.isFinite(values[row]!) ? lowerBound(cuts, values[row]!) : missing;
  return bins;
}

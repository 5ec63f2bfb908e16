import { type CategoryColumn, type Column, type Frame, type NumberColumn } from '../frame/frame.js';
import { type FeatureSchema, columnsFor, translate } from '../trees/binning/encode.js';

/** How a feature becomes terms of a linear model; plain JSON. */
export type LinearFeature =
  | {
      readonly name: string;
      readonly kind: 'number';
      /** Of the training rows; what is missing takes the mean. */
      readonly mean: number;
      readonly deviation: number;
    }
  | { readonly name: string; readonly kind: 'category'; readonly categories: readonly string[] };

/** Rows as terms: few of them are not 0, so each row lists its own. */
export interface Design {
  readonly rows: number;
  /** Terms in all, without the intercept. */
  readonly width: number;
  /** Terms of a row, one for each feature: place (−1 for none) and value. */
  readonly perRow: number;
  readonly places: Int32Array;
  readonly values: Float64Array;
}

/** Rows of a category below which it gets no term of its own. */
const MIN_CATEGORY_ROWS = 5;

/** Learns from training rows how features become terms. */
export function linearFeatures(frame: Frame): LinearFeature[] {
  return frame.columns.map((column) => (column.kind === 'number' ? scaled(column) : levelled(column)));
}

function scaled({ name, values }: NumberColumn): LinearFeature {
  const known = values.filter(Number.isFinite);
  const mean = known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : 0;
  const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, known.length);
  return { name, kind: 'number', mean, deviation: Math.sqrt(variance) || 1 };
}

function levelled({ name, codes, labels }: CategoryColumn): LinearFeature {
  const counts = new Int32Array(labels.length);
  for (const code of codes) if (code >= 0) counts[code]!++;
  const categories = labels.filter((_, code) => counts[code]! >= MIN_CATEGORY_ROWS).sort();
  return { name, kind: 'category', categories };
}

const termsOf = (feature: LinearFeature): number =>
  feature.kind === 'number' ? 2 : feature.categories.length;

/** Terms in all: two for a number (its value, and whether it is missing), one for each category. */
export const widthOf = (features: readonly LinearFeature[]): number =>
  features.reduce((sum, feature) => sum + termsOf(feature), 0);

/** The rows of a frame as terms. A category that was rare or never seen adds none. */
export function designOf(features: readonly LinearFeature[], frame: Frame): Design {
  const perRow = features.length;
  const places = new Int32Array(frame.rows * perRow).fill(-1);
  const values = new Float64Array(frame.rows * perRow);
  let first = 0;
  columnsFor(features as readonly FeatureSchema[], frame).forEach((column, i) => {
    const termOf = termReader(features[i]!, column);
    for (let row = 0; row < frame.rows; row++) {
      const [place, value] = termOf(row);
      places[row * perRow + i] = place < 0 ? -1 : first + place;
      values[row * perRow + i] = value;
    }
    first += termsOf(features[i]!);
  });
  return { rows: frame.rows, width: first, perRow, places, values };
}

/** For each row the place of the feature's one term that is not 0, and its value. */
function termReader(feature: LinearFeature, column: Column): (row: number) => readonly [number, number] {
  if (feature.kind === 'category' && column.kind === 'category') {
    const known = translate(column, feature.categories);
    return (row) => [known[column.codes[row]!] ?? -1, 1];
  }
  if (feature.kind === 'number' && column.kind === 'number')
    return (row) => {
      const value = column.values[row]!;
      return Number.isFinite(value) ? [0, (value - feature.mean) / feature.deviation] : [1, 1];
    };
  throw new TypeError(`"${feature.name}" and its column are not of one kind`);
}

/** Intercept and terms of a row times the weights (the intercept's first). */
export function marginOf(
  { perRow, places, values }: Design,
  weights: ArrayLike<number>,
  row: number,
): number {
  let sum = weights[0]!;
  for (let i = row * perRow; i < (row + 1) * perRow; i++)
    if (places[i]! >= 0) sum += weights[places[i]! + 1]! * values[i]!;
  return sum;
}

import type { Column, Frame } from '../frame/frame.js';
import { quantileOf } from '../statistics.js';

/** How one feature was spread when the model was fitted: shares of its bins, which add up to 1; plain JSON. */
export type FeatureProfile =
  | {
      readonly name: string;
      readonly kind: 'number';
      /** Upper ends of all bins but the last; values beyond the last cut, and then missing ones, have bins of their own. */
      readonly cuts: readonly number[];
      readonly shares: readonly number[];
    }
  | {
      readonly name: string;
      readonly kind: 'category';
      /** The most frequent texts; then a bin for all others, and one for what is missing. */
      readonly categories: readonly string[];
      readonly shares: readonly number[];
    };

/** Deciles of a number. */
const NUMBER_BINS = 10;
/** Texts that are told apart. */
const CATEGORIES = 12;

/** How the features of training rows are spread: what later inputs are compared with. */
export const profileOf = (frame: Frame): FeatureProfile[] =>
  frame.columns.map((column) => {
    const bins = column.kind === 'number' ? numberBins(column) : categoryBins(column);
    const counts = countInto(bins, column, frame.rows);
    return { ...bins, shares: counts.map((count) => count / Math.max(1, frame.rows)) };
  });

type Bins =
  | { readonly name: string; readonly kind: 'number'; readonly cuts: readonly number[] }
  | { readonly name: string; readonly kind: 'category'; readonly categories: readonly string[] };

function numberBins({ name, values }: Extract<Column, { kind: 'number' }>): Bins {
  const known = values.filter(Number.isFinite);
  const shares = Array.from({ length: NUMBER_BINS - 1 }, (_, i) => (i + 1) / NUMBER_BINS);
  const cuts = shares.map((share) => quantileOf(known, share)).filter(Number.isFinite);
  return { name, kind: 'number', cuts: [...new Set(cuts)] };
}

function categoryBins({ name, codes, labels }: Extract<Column, { kind: 'category' }>): Bins {
  const counts = new Int32Array(labels.length);
  for (const code of codes) if (code >= 0) counts[code]!++;
  const byCount = [...labels.keys()].sort((a, b) => counts[b]! - counts[a]! || a - b);
  return { name, kind: 'category', categories: byCount.slice(0, CATEGORIES).map((code) => labels[code]!) };
}

/** Rows of a column by bin, in the order of the profile's shares. Of a column of another kind all rows are missing. */
export function countInto(bins: Bins, column: Column | undefined, rows: number): number[] {
  const places = bins.kind === 'number' ? bins.cuts.length + 2 : bins.categories.length + 2;
  const counts = new Array<number>(places).fill(0);
  const placeOf = placing(bins, column);
  for (let row = 0; row < rows; row++) counts[placeOf(row)]!++;
  return counts;
}

function placing(bins: Bins, column: Column | undefined): (row: number) => number {
  if (bins.kind === 'number' && column?.kind === 'number') {
    const missing = bins.cuts.length + 1;
    return (row) => {
      const value = column.values[row]!;
      if (!Number.isFinite(value)) return missing;
      const place = bins.cuts.findIndex((cut) => value <= cut);
      return place < 0 ? bins.cuts.length : place;
    };
  }
  if (bins.kind === 'category' && column?.kind === 'category') {
    const other = bins.categories.length;
    const known = column.labels.map((label) => bins.categories.indexOf(label));
    return (row) => {
      const code = column.codes[row]!;
      if (code < 0) return other + 1;
      return known[code]! < 0 ? other : known[code]!;
    };
  }
  const missing = (bins.kind === 'number' ? bins.cuts : bins.categories).length + 1;
  return () => missing;
}

/** Rows of a frame by feature and bin. */
export function countsOf(profile: readonly FeatureProfile[], frame: Frame): Map<string, number[]> {
  const columns = new Map(frame.columns.map((column) => [column.name, column]));
  return new Map(profile.map((bins) => [bins.name, countInto(bins, columns.get(bins.name), frame.rows)]));
}

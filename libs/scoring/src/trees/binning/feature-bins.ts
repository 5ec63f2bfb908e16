import type { CategoryColumn, Column, NumberColumn } from '../../frame/frame.js';

/** How a number becomes a bin: the first whose cut it does not exceed, else the last. `cuts.length + 1` bins. */
export interface NumberBins {
  readonly kind: 'number';
  readonly name: string;
  /** Ascending. */
  readonly cuts: Float64Array;
}

/** How a text becomes a bin: its place in `categories`. What is not among them is binned as missing. */
export interface CategoryBins {
  readonly kind: 'category';
  readonly name: string;
  readonly categories: readonly string[];
}

/** How a feature becomes bins. Missing values have the bin after the last. */
export type FeatureBins = NumberBins | CategoryBins;

/** Bins of values; the bin of missing values has this number. */
export const binCount = (feature: FeatureBins): number =>
  feature.kind === 'number' ? feature.cuts.length + 1 : feature.categories.length;

/** Chooses the bins of a column by the values that it has, at most `limit`. */
export function chooseBins(column: Column, limit: number): FeatureBins {
  return column.kind === 'number' ? chooseCuts(column, limit) : chooseCategories(column, limit);
}

/** A bin to each value while there are few; else bins of about as many rows each. */
function chooseCuts({ name, values }: NumberColumn, limit: number): NumberBins {
  const sorted = finite(values).sort();
  const { distinct, counts } = distinctOf(sorted);
  const few = distinct.length <= limit;
  const ends = few ? distinct.map((_, i) => i).subarray(0, -1) : evenEnds(counts, limit);
  return { kind: 'number', name, cuts: Float64Array.from(ends, (end) => between(distinct, end)) };
}

/** Written out: `filter` takes three times as long as the sort. */
function finite(values: Float64Array): Float64Array {
  const kept = new Float64Array(values.length);
  let size = 0;
  for (let i = 0; i < values.length; i++) if (Number.isFinite(values[i]!)) kept[size++] = values[i]!;
  return kept.subarray(0, size);
}

function distinctOf(sorted: Float64Array): { distinct: Float64Array; counts: Int32Array } {
  const distinct = new Float64Array(sorted.length);
  const counts = new Int32Array(sorted.length);
  let size = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i]! !== sorted[i - 1]!) distinct[size++] = sorted[i]!;
    counts[size - 1]!++;
  }
  return { distinct: distinct.subarray(0, size), counts: counts.subarray(0, size) };
}

/** The last distinct value of each bin but the last. What is left is shared out anew after every bin. */
function evenEnds(counts: Int32Array, limit: number): number[] {
  const ends: number[] = [];
  let left = counts.reduce((sum, count) => sum + count, 0);
  let inBin = 0;
  for (let i = 0; i < counts.length - 1 && ends.length < limit - 1; i++) {
    inBin += counts[i]!;
    const wanted = left / (limit - ends.length);
    // A value that many rows have ends the bin before it, so that it stands alone.
    if (inBin < wanted && inBin + counts[i + 1]! / 2 <= wanted) continue;
    ends.push(i);
    left -= inBin;
    inBin = 0;
  }
  return ends;
}

/** A cut between a value and the next: half-way, where doubles have room. */
function between(distinct: Float64Array, index: number): number {
  const low = distinct[index]!;
  const middle = low + (distinct[index + 1]! - low) / 2;
  return middle >= low && middle < distinct[index + 1]! ? middle : low;
}

/** The most frequent categories; ties by text, so that the order of rows does not matter. */
function chooseCategories({ name, codes, labels }: CategoryColumn, limit: number): CategoryBins {
  const counts = new Int32Array(labels.length);
  for (let row = 0; row < codes.length; row++) if (codes[row]! >= 0) counts[codes[row]!]!++;
  const kept = [...counts.keys()].filter((code) => counts[code]! > 0);
  kept.sort((a, b) => counts[b]! - counts[a]! || (labels[a]! < labels[b]! ? -1 : 1));
  return { kind: 'category', name, categories: kept.slice(0, limit).map((code) => labels[code]!) };
}

import { type CategoryColumn, type Column, type Frame } from '../../frame/frame.js';
import { FitError } from '../../errors.js';

/** What a model expects of a column: its name and kind, and the texts that it knows. */
export interface FeatureSchema {
  readonly name: string;
  readonly kind: 'number' | 'category';
  /** Of a category. */
  readonly categories?: readonly string[];
}

/** The frame's columns in the order of the features. Throws {@link FitError} for one that is absent or of another kind. */
export function columnsFor(features: readonly FeatureSchema[], frame: Frame): Column[] {
  const byName = new Map(frame.columns.map((column) => [column.name, column]));
  return features.map(({ name, kind }) => {
    const column = byName.get(name);
    if (!column) throw new FitError(`the column "${name}" is absent`);
    if (column.kind !== kind) throw new FitError(`the column "${name}" is a ${column.kind}, not a ${kind}`);
    return column;
  });
}

/** For each label of the column its place among `categories`, or −1. */
export function translate(column: CategoryColumn, categories: readonly string[]): Int32Array {
  const places = new Map(categories.map((category, place) => [category, place]));
  return Int32Array.from(column.labels, (label) => places.get(label) ?? -1);
}

/**
 * How many of the ascending `cuts` lie below the value: its bin. Adds where others branch: which half a value is in
 * cannot be foretold, and a wrong guess costs more than the addition.
 */
export function lowerBound(cuts: Float64Array, value: number): number {
  let low = 0;
  let left = cuts.length;
  for (; left > 1; left -= left >> 1) {
    const half = left >> 1;
    low += half * Number(cuts[low + half - 1]! < value);
  }
  return left === 0 ? 0 : low + Number(cuts[low]! < value);
}

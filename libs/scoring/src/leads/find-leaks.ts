import type { Column, Frame } from '../frame/frame.js';
import { classificationQuality } from '../metrics/classification.js';
import { quantileOf } from '../statistics.js';

/** A single feature that tells outcomes apart this well (AUC) has seen them: what is honest stays below .85. */
export const LEAK_AUC = 0.9;
/** Bins that a number is parted into. */
const BINS = 20;
/** Rows' worth of the mean rate that each bin starts with: a bin of one row knows nothing. */
const PRIOR_ROWS = 20;

export interface SuspectedLeak {
  readonly feature: string;
  /** How well it tells the outcomes apart all by itself. */
  readonly auc: number;
}

/**
 * Features that foretell the outcome too well by themselves, best first: fields that are filled in once it is known.
 * Each is parted into bins, missing values among them, and every other row is ranked by the rates of the rest: being
 * filled in at all is a leak as well, and a text of its own for each row is none.
 */
export const findLeaks = (frame: Frame, target: ArrayLike<number>, threshold = LEAK_AUC): SuspectedLeak[] =>
  frame.columns
    .map((column) => ({ feature: column.name, auc: singleAuc(column, target) }))
    .filter(({ auc }) => auc >= threshold)
    .sort((a, b) => b.auc - a.auc);

/** How well one column tells 1s from 0s: the AUC of rates by bin, measured on rows that the rates do not know. */
export function singleAuc(column: Column, target: ArrayLike<number>): number {
  const bins = binsOf(column);
  const count = bins.reduce((most, bin) => Math.max(most, bin), 0) + 1;
  const mean = Array.from(target).reduce((sum, value) => sum + value, 0) / target.length;
  const [rows, ones] = [new Float64Array(2 * count), new Float64Array(2 * count)];
  bins.forEach((bin, row) => {
    const place = (row % 2) * count + bin;
    rows[place]!++;
    ones[place]! += target[row]!;
  });
  const scores = Float64Array.from(bins, (bin, row) => {
    const other = ((row + 1) % 2) * count + bin;
    return (ones[other]! + PRIOR_ROWS * mean) / (rows[other]! + PRIOR_ROWS);
  });
  return classificationQuality(target, scores).auc;
}

function binsOf(column: Column): Int32Array {
  if (column.kind === 'category') return column.codes.map((code) => code + 1);
  const known = column.values.filter(Number.isFinite);
  const cuts = Array.from({ length: BINS - 1 }, (_, i) => quantileOf(known, (i + 1) / BINS));
  return Int32Array.from(column.values, (value) =>
    Number.isFinite(value) ? 1 + cuts.filter((cut) => value > cut).length : 0,
  );
}

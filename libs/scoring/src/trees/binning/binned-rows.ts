import type { Column, Frame } from '../../frame/frame.js';
import { columnsFor, lowerBound, translate } from './encode.js';
import { type FeatureBins, binCount } from './feature-bins.js';

/** Features whose bins share one 32-bit word per row: one load from memory tells all of them. */
export const PACK = 4;

/** Rows as bins. */
export interface BinnedRows {
  readonly rows: number;
  /** The bin of each row, one feature after the other. */
  readonly columns: Uint8Array;
}

/** Bins of all rows. */
export function binRows(frame: Frame, features: readonly FeatureBins[]): BinnedRows {
  const { rows } = frame;
  const columns = new Uint8Array(features.length * rows);
  columnsFor(features, frame).forEach((column, feature) =>
    binColumn(column, features[feature]!, columns.subarray(feature * rows, (feature + 1) * rows)),
  );
  return { rows, columns };
}

/**
 * The same with four features side by side, for loops that look at all features of a row: word `pack × rows + row`
 * holds the features `4 × pack` and following, the first in the lowest byte.
 */
export function packRows({ rows, columns }: BinnedRows, words: Int32Array): void {
  const features = columns.length / rows;
  for (let feature = 0; feature < features; feature++) {
    const base = Math.floor(feature / PACK) * rows;
    const shift = (feature % PACK) * 8;
    const bins = columns.subarray(feature * rows, (feature + 1) * rows);
    for (let row = 0; row < rows; row++) words[base + row]! |= bins[row]! << shift;
  }
}

function binColumn(column: Column, feature: FeatureBins, out: Uint8Array): void {
  const missing = binCount(feature);
  if (column.kind === 'category' && feature.kind === 'category') {
    const places = translate(column, feature.categories);
    for (let row = 0; row < column.codes.length; row++) {
      const place = column.codes[row]! < 0 ? -1 : places[column.codes[row]!]!;
      out[row] = place < 0 ? missing : place;
    }
  } else if (column.kind === 'number' && feature.kind === 'number') {
    const { values } = column;
    for (let row = 0; row < values.length; row++)
      out[row] = Number.isFinite(values[row]!) ? lowerBound(feature.cuts, values[row]!) : missing;
  }
}

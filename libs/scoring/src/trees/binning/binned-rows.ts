import type { Column, Frame } from '../../frame/frame.js';
import { columnsFor, lowerBound, translate } from './encode.js';
import { type FeatureBins, binCount } from './feature-bins.js';

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

import type { Frame } from '../../frame/frame.js';
import { type FeatureSchema, columnsFor, translate } from '../binning/encode.js';

/** Reads rows of a frame as a model sees them. */
export class RowReader {
  private readonly columns: readonly ((row: number) => number)[];
  private readonly values: Float64Array;

  /** Throws `FitError` when a feature's column is absent or of another kind. */
  constructor(features: readonly FeatureSchema[], frame: Frame) {
    this.values = new Float64Array(features.length);
    this.columns = columnsFor(features, frame).map((column, i) => {
      if (column.kind === 'number') {
        const { values } = column;
        return (row) => (Number.isFinite(values[row]!) ? values[row]! : Number.NaN);
      }
      const places = Float64Array.from(translate(column, features[i]!.categories ?? []), unknownAsMissing);
      return (row) => places[column.codes[row]!] ?? Number.NaN;
    });
  }

  /** Values of a row by feature: numbers, places of categories, NaN for what is missing. The array is used again. */
  read(row: number): Float64Array {
    for (let i = 0; i < this.columns.length; i++) this.values[i] = this.columns[i]!(row);
    return this.values;
  }
}

const unknownAsMissing = (place: number): number => (place < 0 ? Number.NaN : place);

import type { ValueColumns } from '../value/valuer.js';
import type { ListingColumns } from './listing-columns.js';
import type { ValuedRows } from './valued-rows.js';

/** Market values that were worked out for a copy of rows. */
export interface FoundValues {
  readonly rows: Uint32Array;
  /** What {@link stampOf} said of each of them when they were copied. */
  readonly stamps: Float64Array;
  /** By place in `rows`. */
  readonly values: ValueColumns;
}

/** Tells whether a row is what it was: its listing and version. */
export const stampOf = ({ hashes, numbers }: ListingColumns, row: number): number =>
  hashes[row]! + numbers.version[row]! * 2 ** 32;

/** A table as far as values are put into it. */
export interface ValuedTable {
  readonly columns: ListingColumns;
  readonly rows: number;
  holds(row: number): boolean;
  scoreRows(from: number, to: number): void;
}

/** A step takes about a millisecond: so many rows are copied, or fewer valued. */
const WORK_AT_ONCE = 500;
const VALUING_WORK = 50;

/**
 * Puts values into a table, some rows at each step, so that others have their turn in between. What has changed since the
 * rows were copied, be it between two steps, or was not among them, is valued by the table itself.
 */
export function* takeValues(
  table: ValuedTable,
  own: ValuedRows,
  { rows, stamps, values }: FoundValues,
): Generator<void> {
  const end = table.rows;
  const places = new Int32Array(end).fill(-1);
  for (let place = 0; place < rows.length; place++) places[rows[place]!] = place;
  yield;
  const isAsItWas = (row: number, place: number) =>
    place >= 0 && stamps[place] === stampOf(table.columns, row);
  for (let from = 0, row = 0; from < end; from = row) {
    for (let work = 0; row < end && work < WORK_AT_ONCE; row++) {
      if (!table.holds(row)) continue;
      const place = places[row]!;
      const isKnown = isAsItWas(row, place);
      if (!isKnown) own.value(row);
      else
        own.put(row, {
          value: values.value[place]!,
          low: values.low[place]!,
          high: values.high[place]!,
        });
      work += isKnown ? 1 : VALUING_WORK;
    }
    table.scoreRows(from, row);
    yield;
  }
}

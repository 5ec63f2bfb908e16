import { FitError } from '../errors.js';

/** A feature that is a number. What is not finite (NaN, ±Infinity) is missing. */
export interface NumberColumn {
  readonly kind: 'number';
  readonly name: string;
  readonly values: Float64Array;
}

/** A feature that is one of several texts, by code: `labels[codes[row]]`. A code of −1 is missing. */
export interface CategoryColumn {
  readonly kind: 'category';
  readonly name: string;
  readonly codes: Int32Array;
  readonly labels: readonly string[];
}

export type Column = NumberColumn | CategoryColumn;

/** Features of rows, by column; all columns are equally long and have names of their own. */
export interface Frame {
  readonly rows: number;
  readonly columns: readonly Column[];
}

/** A column of numbers; null and undefined are missing. */
export function numberColumn(name: string, values: Iterable<number | null | undefined>): NumberColumn {
  return { kind: 'number', name, values: Float64Array.from(values, (value) => value ?? Number.NaN) };
}

/** A column of texts; null and undefined are missing, an empty text is a text like any other. */
export function categoryColumn(name: string, texts: Iterable<string | null | undefined>): CategoryColumn {
  const known = new Map<string, number>();
  const codes = Int32Array.from(texts, (text) => {
    if (text === null || text === undefined) return -1;
    const code = known.get(text) ?? known.size;
    known.set(text, code);
    return code;
  });
  return { kind: 'category', name, codes, labels: [...known.keys()] };
}

/** Entries of a column: numbers, or codes of texts. */
export const entriesOf = (column: Column): Float64Array | Int32Array =>
  column.kind === 'number' ? column.values : column.codes;

/** Columns as a frame. Throws {@link FitError} when their lengths differ or two share a name. */
export function frameOf(columns: readonly Column[]): Frame {
  const rows = columns[0] ? entriesOf(columns[0]).length : 0;
  const names = new Set<string>();
  for (const column of columns) {
    const length = entriesOf(column).length;
    if (length !== rows) throw new FitError(`column "${column.name}" has ${length} rows, not ${rows}`);
    if (names.has(column.name)) throw new FitError(`two columns are named "${column.name}"`);
    names.add(column.name);
  }
  return { rows, columns };
}

/** Some rows of a frame, in the order given; a row may be taken more than once. */
export function takeRows(frame: Frame, rows: ArrayLike<number>): Frame {
  const columns = frame.columns.map((column) =>
    column.kind === 'number'
      ? { ...column, values: takeValues(column.values, rows) }
      : { ...column, codes: Int32Array.from(rows, (row) => column.codes[row]!) },
  );
  return { rows: rows.length, columns };
}

/** Some of the values, in the order given. */
export function takeValues(values: ArrayLike<number>, rows: ArrayLike<number>): Float64Array {
  return Float64Array.from(rows, (row) => values[row]!);
}

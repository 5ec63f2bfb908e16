import { treeNumbers, treeTexts } from '../value/trees/market-features.js';
import { type CodedField, ListingColumns, type NumberField } from './listing-columns.js';

/** What a market value may depend on, and the price that it is fitted to. */
const codedFields: readonly CodedField[] = ['market', ...treeTexts];
const numberFields: readonly NumberField[] = [...treeNumbers, 'askingPrice', 'createdAt', 'updatedAt'];

/** Rows of listings as another thread takes them: typed arrays, and each text once. */
export interface PackedColumns {
  readonly rows: number;
  readonly hashes: Uint32Array;
  readonly codes: Readonly<Record<string, Uint32Array>>;
  /** By field: the texts of codes 1, 2 … */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly numbers: Readonly<Record<string, Float64Array>>;
}

const pick = <T extends Uint32Array | Float64Array>(values: T, rows: Uint32Array): T => {
  const out = new (values.constructor as new (length: number) => T)(rows.length);
  for (let i = 0; i < rows.length; i++) out[i] = values[rows[i]!]!;
  return out;
};

/** Copies what a market value depends on, of these rows in this order. */
export function packColumns(columns: ListingColumns, rows: Uint32Array): PackedColumns {
  const codes: Record<string, Uint32Array> = {};
  const texts: Record<string, string[]> = {};
  for (const field of codedFields) {
    const { codes: own, dictionary } = columns.coded[field];
    codes[field] = pick(own, rows);
    texts[field] = Array.from({ length: dictionary.size - 1 }, (_, i) => dictionary.decode(i + 1)!);
  }
  const numbers = Object.fromEntries(
    numberFields.map((field) => [field, pick(columns.numbers[field], rows)]),
  );
  return { rows: rows.length, hashes: pick(columns.hashes, rows), codes, texts, numbers };
}

/** The rows again, from 0 on; ids and what no value depends on are not among it. */
export function unpackColumns(packed: PackedColumns): ListingColumns {
  const columns = new ListingColumns(packed.rows);
  columns.hashes.set(packed.hashes);
  for (const field of codedFields) {
    columns.coded[field].codes.set(packed.codes[field]!);
    for (const text of packed.texts[field]!) columns.coded[field].dictionary.encode(text);
  }
  for (const field of numberFields) columns.numbers[field].set(packed.numbers[field]!);
  return columns;
}

/** The buffers of packed columns, to be handed over to another thread. */
export const buffersOf = ({ hashes, codes, numbers }: PackedColumns): ArrayBuffer[] =>
  [hashes, ...Object.values(codes), ...Object.values(numbers)].map(({ buffer }) => buffer as ArrayBuffer);

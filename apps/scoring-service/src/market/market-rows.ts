import type { DealTable } from '@rover/scoring';

/** Rows that a training looks at at most; of a larger stock a sample, which the listings' ids decide. */
export const MOST_TRAINED = 200_000;

/** Rows of the stock with a price: all of them, or about as many as a training looks at. */
export function pricedRows(table: DealTable): Uint32Array {
  const { askingPrice } = table.columns.numbers;
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row++) if (table.holds(row) && askingPrice[row]! > 0) rows.push(row);
  const oneIn = Math.ceil(rows.length / MOST_TRAINED);
  // Divided, because the remainder already says what is held out.
  const isKept = (row: number) => Math.floor(table.columns.hashes[row]! / 1_000) % oneIn === 0;
  return Uint32Array.from(oneIn > 1 ? rows.filter(isKept) : rows);
}

/** All rows that hold a listing, in portions. */
export function* heldRows(table: DealTable, portion: number): Generator<Uint32Array> {
  let rows: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    if (table.holds(row)) rows.push(row);
    if (rows.length < portion) continue;
    yield Uint32Array.from(rows);
    rows = [];
  }
  if (rows.length > 0) yield Uint32Array.from(rows);
}

/** How many of the rows are on each market. */
export function sizesOf(table: DealTable, rows: Uint32Array): Map<string, number> {
  const { codes, dictionary } = table.columns.coded.market;
  const sizes = new Map<string, number>();
  for (const row of rows) {
    const market = dictionary.decode(codes[row]!) ?? '';
    sizes.set(market, (sizes.get(market) ?? 0) + 1);
  }
  return sizes;
}

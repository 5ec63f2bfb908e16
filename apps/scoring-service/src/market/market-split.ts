import { isHeldOut } from '@rover/scoring';
import type { DealTable, Samples } from '@rover/scoring';
import type { DataWindow } from '../models/trainer.js';

/**
 * Listings that a market needs before a tenth of them is held out: with fewer, what is held out could not tell two
 * models apart, and would be missed in the fit.
 */
export const LEAST_TO_HOLD_OUT = 300;

/** Models are judged on at most so many rows: enough to see half a percent, and milliseconds to value. */
const MOST_JUDGED = 2_000;

/** How much of one market was fitted on and kept out. */
export interface MarketShare {
  readonly rows: number;
  readonly heldOut: number;
}

/** The stock, parted for a training. */
export interface MarketSplit {
  /** What to fit on. */
  readonly train: Samples;
  readonly trainRows: readonly number[];
  /** What to judge on; never fitted on. */
  readonly judged: readonly number[];
  /** By currency, markets that are too small for a model included. */
  readonly markets: Readonly<Record<string, MarketShare>>;
  readonly window: DataWindow;
}

/** Parts the stock by the listings' ids: see `isHeldOut`. */
export function splitMarket(table: DealTable): MarketSplit {
  const { columns } = table;
  const { codes, dictionary } = columns.coded.currency;
  const priced = rowsWithPrice(table);
  const sizes = new Uint32Array(dictionary.size);
  for (const row of priced) sizes[codes[row]!]!++;
  const heldOut = priced.filter(
    (row) => sizes[codes[row]!]! >= LEAST_TO_HOLD_OUT && isHeldOut(columns.ids[row]!),
  );
  const isKept = new Uint8Array(table.rows);
  for (const row of heldOut) isKept[row] = 1;
  const trainRows = priced.filter((row) => !isKept[row]);
  return {
    train: { columns, rows: table.rows, holds: (row) => table.holds(row) && !isKept[row] },
    trainRows,
    judged: everyNth(heldOut, MOST_JUDGED),
    markets: sharesOf(table, priced, isKept),
    window: windowOf(table, trainRows),
  };
}

function rowsWithPrice(table: DealTable): number[] {
  const { askingPrice } = table.columns.numbers;
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row++) if (table.holds(row) && askingPrice[row]! > 0) rows.push(row);
  return rows;
}

function sharesOf(
  { columns }: DealTable,
  rows: readonly number[],
  isKept: Uint8Array,
): Record<string, MarketShare> {
  const { codes, dictionary } = columns.coded.currency;
  const shares = Array.from({ length: dictionary.size }, () => ({ rows: 0, heldOut: 0 }));
  for (const row of rows) {
    const share = shares[codes[row]!]!;
    share.rows++;
    if (isKept[row]) share.heldOut++;
  }
  return Object.fromEntries(
    shares.flatMap((share, code) => (share.rows > 0 ? [[dictionary.decode(code) ?? '', share]] : [])),
  );
}

function windowOf({ columns }: DealTable, rows: readonly number[]): DataWindow {
  const { createdAt, updatedAt } = columns.numbers;
  let [from, to] = [Infinity, -Infinity];
  for (const row of rows) {
    from = Math.min(from, createdAt[row] || updatedAt[row]!);
    to = Math.max(to, updatedAt[row]!);
  }
  return { ...(from <= to && { from, to }), rows: rows.length };
}

function everyNth(rows: readonly number[], most: number): number[] {
  const step = Math.max(1, Math.ceil(rows.length / most));
  return rows.filter((_, i) => i % step === 0);
}

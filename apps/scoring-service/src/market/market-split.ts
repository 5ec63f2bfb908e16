import { isHeldOutHash } from '@rover/scoring';
import type { ListingColumns, ModelRows } from '@rover/scoring';
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
export interface MarketSplit extends ModelRows {
  /** Rows of `heldOut` that models are judged on. */
  readonly judged: Uint32Array;
  /** By market, those that are too small for a model included. */
  readonly markets: Readonly<Record<string, MarketShare>>;
  readonly window: DataWindow;
}

/** Parts rows with a price by the listings' ids: see `isHeldOut`. */
export function splitMarket(columns: ListingColumns, rows: Uint32Array): MarketSplit {
  const { codes, dictionary } = columns.coded.market;
  const sizes = new Uint32Array(dictionary.size);
  for (const row of rows) sizes[codes[row]!]!++;
  const isOut = (row: number) =>
    sizes[codes[row]!]! >= LEAST_TO_HOLD_OUT && isHeldOutHash(columns.hashes[row]!);
  const train = rows.filter((row) => !isOut(row));
  const heldOut = rows.filter(isOut);
  return {
    columns,
    train,
    heldOut,
    judged: everyNth(heldOut, MOST_JUDGED),
    markets: sharesOf(columns, rows, isOut),
    window: windowOf(columns, train),
  };
}

function sharesOf(
  columns: ListingColumns,
  rows: Uint32Array,
  isOut: (row: number) => boolean,
): Record<string, MarketShare> {
  const { codes, dictionary } = columns.coded.market;
  const shares = Array.from({ length: dictionary.size }, () => ({ rows: 0, heldOut: 0 }));
  for (const row of rows) {
    const share = shares[codes[row]!]!;
    share.rows++;
    if (isOut(row)) share.heldOut++;
  }
  return Object.fromEntries(
    shares.flatMap((share, code) => (share.rows > 0 ? [[dictionary.decode(code) ?? '', share]] : [])),
  );
}

function windowOf({ numbers: { createdAt, updatedAt } }: ListingColumns, rows: Uint32Array): DataWindow {
  let [from, to] = [Infinity, -Infinity];
  for (const row of rows) {
    from = Math.min(from, createdAt[row] || updatedAt[row]!);
    to = Math.max(to, updatedAt[row]!);
  }
  return { ...(from <= to && { from, to }), rows: rows.length };
}

function everyNth(rows: Uint32Array, most: number): Uint32Array {
  const step = Math.max(1, Math.ceil(rows.length / most));
  return rows.filter((_, i) => i % step === 0);
}

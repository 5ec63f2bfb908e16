import type { Condition, ListingFacts } from '../listing.js';
import type { ListingColumns } from '../table/listing-columns.js';
import { TopK } from '../table/top-k.js';
import { ComparableDistance } from './distance.js';

/** How many comparables are shown unless somebody asks for another number. */
export const DEFAULT_COMPARABLES = 10;

/** A listing near to another one. Amounts are minor units of the currency of both; the odometer is in metres. */
export interface Comparable {
  id: string;
  /** In years of age: see {@link DISTANCE}. */
  distance: number;
  askingPrice: number;
  modelYear: number;
  odometer?: number;
  condition?: Condition;
  trim?: string;
  /** Asking price per kilometre driven, minor units; absent where the odometer is unknown or zero. */
  pricePerKm?: number;
}

/** The nearest listings, and what all of the group together ask. */
export interface Comparables {
  /** Nearest first. */
  nearest: Comparable[];
  /** All other listings of the make and model in the currency. */
  count: number;
  /** Median asking price of the nearest, whole minor units; undefined without any. */
  medianPrice?: number;
}

const METRES_PER_KM = 1000;

/**
 * The `limit` listings nearest to one among `rows` (those of its make, model and currency), never itself: one pass, a
 * bounded heap. Ties go by id.
 */
export function findComparables(
  columns: ListingColumns,
  rows: Iterable<number>,
  { facts, limit = DEFAULT_COMPARABLES }: { facts: ListingFacts; limit?: number },
): Comparables {
  const distance = new ComparableDistance(columns, facts);
  const kept = new TopK(limit, columns.ids);
  let count = 0;
  for (const row of rows) {
    if (columns.ids[row] === facts.id) continue;
    count += 1;
    kept.offer(row, -distance.to(row));
  }
  const nearest = kept.sorted().map((row) => comparableAt(columns, row, distance.to(row)));
  return { nearest, count, medianPrice: medianOf(nearest.map(({ askingPrice }) => askingPrice)) };
}

function comparableAt(columns: ListingColumns, row: number, distance: number): Comparable {
  const { id, askingPrice, modelYear, odometer, condition, trim } = columns.read(row);
  return {
    id,
    distance: Math.round(distance * 1000) / 1000,
    askingPrice,
    modelYear,
    ...(odometer !== undefined && { odometer }),
    ...(condition !== undefined && { condition }),
    ...(trim !== undefined && { trim }),
    ...(odometer && { pricePerKm: Math.round(askingPrice / (odometer / METRES_PER_KM)) }),
  };
}

function medianOf(numbers: readonly number[]): number | undefined {
  if (numbers.length === 0) return undefined;
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : Math.round((sorted[middle - 1]! + sorted[middle]!) / 2);
}

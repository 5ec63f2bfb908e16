import type { Sale } from './sales-log.js';

const DAY_MS = 86_400_000;

/** What is taken for granted about how fast vehicles sell. Days, unless it says otherwise. */
export const TURNOVER = {
  /** Sales that market days supply counts. */
  supplyWindow: 45,
  /** Sales and days on offer that tell how long a sale takes. */
  sellingWindow: 180,
  /** Days to sell of a vehicle that nothing is known of: the usual turn of a used car. */
  priorDays: 45,
  /** How many sales the prior weighs as much as. */
  priorSales: 5,
  /** No estimate leaves these bounds: beyond them lies an auction, or a feed that tells of no sales. */
  leastDays: 1,
  mostDays: 365,
} as const;

/** How fast vehicles of one make and model sell. */
export interface Turnover {
  /** In stock now. */
  stock: number;
  /** Sold within the supply window. */
  recentSales: number;
  /** Days that the stock lasts at the pace of the supply window, one decimal; undefined without a sale in it. */
  marketDaysSupply?: number;
  /** From arrival to sale, whole days. */
  expectedDaysToSell: number;
  /** Sold within the selling window: what the expectation rests on, beside the prior. */
  observedSales: number;
  /** `prior` when no sale was seen, so that it is not known whether anybody tells of sales. */
  basis: 'sales' | 'prior';
}

/** What is seen of one make and model. Times are epoch milliseconds; an arrival that is not known is NaN. */
export interface Observed {
  /** When each unit in stock arrived. */
  readonly arrivals: Iterable<number>;
  readonly sales: Iterable<Sale>;
}

/** The turnover of a group at `now`. */
export function turnoverOf({ arrivals, sales }: Observed, now: number): Turnover {
  const from = now - TURNOVER.sellingWindow * DAY_MS;
  let stock = 0;
  let daysOnOffer = 0;
  for (const arrivedAt of arrivals) {
    stock += 1;
    daysOnOffer += daysBetween(Math.max(arrivedAt, from), now);
  }
  let [observedSales, recentSales] = [0, 0];
  for (const { arrivedAt, soldAt } of sales) {
    if (soldAt < from) continue;
    observedSales += 1;
    if (soldAt >= now - TURNOVER.supplyWindow * DAY_MS) recentSales += 1;
    daysOnOffer += daysBetween(Math.max(arrivedAt, from), Math.min(soldAt, now));
  }
  return {
    stock,
    recentSales,
    marketDaysSupply: marketDaysSupply(stock, recentSales),
    expectedDaysToSell: expectedDaysToSell(observedSales, daysOnOffer),
    observedSales,
    basis: observedSales > 0 ? 'sales' : 'prior',
  };
}

/** Stock ÷ sales per day over the supply window, days with one decimal; undefined when nothing was sold in it. */
export function marketDaysSupply(stock: number, recentSales: number): number | undefined {
  if (recentSales === 0) return undefined;
  return Math.round((stock / (recentSales / TURNOVER.supplyWindow)) * 10) / 10;
}

/**
 * Days from arrival to sale, whole, when `sales` were seen in `daysOnOffer` (the days that all units together stood on
 * offer, the unsold ones included: these have not sold *yet*, and leaving them out would count the quick ones alone).
 *
 * The maximum likelihood of an exponential time to sale under right censoring is days on offer per sale (Kalbfleisch and
 * Prentice, The Statistical Analysis of Failure Time Data). A gamma prior adds `priorSales` at `priorDays` each, so that
 * one lucky sale is no forecast. Time before the window began or before a unit was first seen counts for nothing, which
 * the exponential allows. Without any sale the prior stands alone: a market whose sales nobody reports looks unsellable.
 */
export function expectedDaysToSell(sales: number, daysOnOffer: number): number {
  const { priorDays, priorSales, leastDays, mostDays } = TURNOVER;
  if (sales === 0) return priorDays;
  const days = (daysOnOffer + priorSales * priorDays) / (sales + priorSales);
  return Math.round(Math.min(mostDays, Math.max(leastDays, days)));
}

/**
 * Whole days since a listing came onto the market; 0 where a clock was ahead, undefined when nobody knows.
 * Times are epoch milliseconds.
 */
export function daysInInventory(arrivedAt: number | undefined, now: number): number | undefined {
  return arrivedAt === undefined ? undefined : Math.floor(daysBetween(arrivedAt, now));
}

/** 0 where clocks differ or an end is not known. */
function daysBetween(from: number, to: number): number {
  return Math.max(0, (to - from) / DAY_MS) || 0;
}

import type { RankedDeal } from '../deal/deal.js';
import type { DealKey } from '../deal/order.js';

/** What became of a listing that was put into the table. */
export type UpsertOutcome = 'inserted' | 'updated' | 'removed' | 'stale';

/** A page of the ranking. */
export interface DealPage {
  deals: RankedDeal[];
  /** Listings that meet the criteria and have a score, on this page or not. */
  total: number;
  /** Listings that meet the criteria and could not be valued. */
  unscored: number;
  /** Give it as `after` to get the next page; absent when this page holds the rest. */
  next?: DealKey;
}

/** How many listings stand where. */
export interface TableCounts {
  size: number;
  scored: number;
  unscored: number;
  /** In the table, but not in stock (reserved). */
  offMarket: number;
}

import { MIN_MARKET_SIZE } from '@rover/scoring';

/** A model is fitted anew when this share of what it was fitted on has changed. */
const CHANGED_SHARE = 0.25;

/** Below this many changes a new model would tell nothing new. */
const LEAST_CHANGES = 50;

/** What decides whether a market's model is out of date. */
export interface MarketAge {
  /** Listings that came or changed since the last fit. */
  readonly changes: number;
  /** Listings that the model was fitted on; absent when there is none. */
  readonly trainedOn?: number;
}

/**
 * Whether to fit. A growing market is fitted a logarithmic number of times, so that all fits together cost a few times
 * the last one.
 */
export function isFitDue({ changes, trainedOn }: MarketAge): boolean {
  if (trainedOn === undefined) return changes >= MIN_MARKET_SIZE;
  return changes >= Math.max(LEAST_CHANGES, trainedOn * CHANGED_SHARE);
}

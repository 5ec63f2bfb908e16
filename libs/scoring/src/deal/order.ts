import type { RankedDeal } from './deal.js';

/** What decides the place of a deal: scores as they are shown. */
export interface DealKey {
  overall: number;
  confidence: number;
  roi: number;
  id: string;
}

export function dealKeyOf({ listing, scores, confidence }: RankedDeal): DealKey {
  return { overall: scores.overall, confidence, roi: scores.roi, id: listing.id };
}

/**
 * Overall, confidence and roi as one number that orders as they do, larger is better.
 * Takes whole hundredths and tenths; at most 1.1e9, so exact.
 */
export function orderKey(overall: number, confidence: number, roi: number): number {
  return (overall * 11 + confidence) * 10_001 + roi;
}

/** The overall score in an order key. */
export function overallOf(key: number): number {
  return Math.floor(key / (11 * 10_001));
}

/** The order key of scores as they are shown (two decimals, one for confidence). */
export function keyOf({ overall, confidence, roi }: Omit<DealKey, 'id'>): number {
  return orderKey(Math.round(overall * 100), Math.round(confidence * 10), Math.round(roi * 100));
}

/**
 * Best first: overall, then confidence, then roi, then id in code unit order. Total: only a deal itself compares
 * as 0. For `Array.prototype.sort`.
 */
export function compareDeals(a: DealKey, b: DealKey): number {
  const difference = keyOf(b) - keyOf(a);
  if (difference !== 0) return difference;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

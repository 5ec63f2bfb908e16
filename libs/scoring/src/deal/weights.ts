import type { DealPreferences } from '../listing.js';

/** The five scores that make up `overall`. */
export type ScoreName = 'arbitrage' | 'roi' | 'risk' | 'preference' | 'market';

/** Share of each score in `overall`, in whole percent; they add up to 100. */
export type DealWeights = Readonly<Record<ScoreName, number>>;

/** The weights of the product. */
export const DEFAULT_WEIGHTS: DealWeights = { arbitrage: 30, roi: 25, risk: 20, preference: 15, market: 10 };

/**
 * The weights when return comes first: ten points move from arbitrage to roi.
 * They come from arbitrage because both are read off the same margin, arbitrage in bands; so the weight of
 * the margin as a whole, and of everything else, stays what it was, while a better return counts within a band.
 */
export const ROI_WEIGHTS: DealWeights = { ...DEFAULT_WEIGHTS, arbitrage: 20, roi: 35 };

/** The weights that these preferences ask for. */
export function weightsFor(preferences: DealPreferences): DealWeights {
  return preferences.prioritizeRoi ? ROI_WEIGHTS : DEFAULT_WEIGHTS;
}

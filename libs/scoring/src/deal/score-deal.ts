import { marketKeyOf } from '../market-key.js';
import type { DealPreferences, ListingFacts, MarketValue } from '../listing.js';
import type { Deal, DealReason, DealScores, UnscoredDeal } from './deal.js';
import {
  ageOf,
  agreementTenths,
  arbitrageScore,
  conditionPenalty,
  confidenceTenths,
  evidenceTenths,
  freshnessTenths,
  marginOf,
  marketScore,
  overallScore,
  riskScore,
  roiScore,
  weigh,
} from './formulas.js';
import { preferenceScore } from './preference.js';
import { notPriced, notValued, reasonsFor } from './reasons.js';
import { type DealWeights, type ScoreName, weightsFor } from './weights.js';

/** What a listing is measured against; `demand` (0–1) stands in for the listing's own when given. */
export type Market = MarketValue & { demand?: number };

/** Says why there is no value. */
export interface Abstention {
  abstained: DealReason;
}

type Parts = Record<ScoreName, number>;

function unscored(reason: DealReason): UnscoredDeal {
  return { scores: null, confidence: null, marketValue: null, profit: null, margin: null, reasons: [reason] };
}

function partsOf(listing: ListingFacts, market: Market, preferences: DealPreferences, now: number): Parts {
  const margin = marginOf(market.value, listing.askingPrice);
  const age = ageOf(listing.modelYear, new Date(now).getUTCFullYear());
  const risk = riskScore(age, listing.odometer, conditionPenalty(listing.condition));
  return {
    arbitrage: arbitrageScore(margin),
    roi: roiScore(margin),
    risk,
    preference: preferenceScore(listing, risk, preferences),
    market: marketScore(market.demand ?? listing.demand),
  };
}

function shown(parts: Parts, weights: DealWeights): DealScores {
  return {
    overall: overallScore(weigh(weights, parts)) / 100,
    arbitrage: parts.arbitrage / 100,
    roi: parts.roi / 100,
    risk: parts.risk / 100,
    preference: parts.preference / 100,
    market: parts.market / 100,
  };
}

function confidenceOf(listing: ListingFacts, parts: Parts, now: number): number {
  const evidence = evidenceTenths(listing.images, listing.metadata);
  const freshness = freshnessTenths(listing.updatedAt, now);
  return confidenceTenths(evidence, agreementTenths(parts), freshness) / 10;
}

/**
 * Judges one listing: the reference that the table of columns agrees with to the digit.
 * Every score is rounded to two decimals first and `overall` is the weighted sum of the rounded ones, so that
 * a reader can recompute it from what is shown. `now` is epoch milliseconds; ages are counted in UTC years.
 * Never throws on a listing that cannot be judged (no market, a price not above zero): says why instead.
 */
export function scoreDeal(
  listing: ListingFacts,
  market: Market | Abstention | undefined,
  preferences: DealPreferences,
  now: number,
): Deal {
  if (!(listing.askingPrice > 0)) return unscored(notPriced);
  if (market && 'abstained' in market) return unscored(market.abstained);
  if (!market || !(market.value > 0)) return unscored(notValued(marketKeyOf(listing)));
  const margin = marginOf(market.value, listing.askingPrice);
  const parts = partsOf(listing, market, preferences, now);
  const scores = shown(parts, weightsFor(preferences));
  return {
    scores,
    confidence: confidenceOf(listing, parts, now),
    marketValue: { value: market.value, low: market.low, high: market.high },
    profit: market.value - listing.askingPrice,
    margin: Math.round(margin * 10_000) / 10_000,
    reasons: reasonsFor(margin, scores),
  };
}

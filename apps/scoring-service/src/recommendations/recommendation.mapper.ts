import type { Listing, RecommendationBrief, Recommendation as WireRecommendation } from '@rover/contracts';
import type { Recommendation, RecommendationPartResult } from '@rover/scoring';

/** Four decimals tell all that there is to tell. */
export const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

export const toRecommendation = (
  listing: Listing,
  { rank, score, confidence, parts }: Recommendation,
): WireRecommendation => ({
  listing,
  rank,
  score: rounded(score),
  confidence: rounded(confidence),
  reasons: parts.map(toReason),
});

/** What stands first among the reasons speaks for all of them. */
export const toBrief = (
  listing: Listing,
  { rank, score, confidence, parts: [first] }: Recommendation,
): RecommendationBrief => {
  const { id, make, model, modelYear, bodyClass, sellerId, odometer, askingPrice, currency, version } =
    listing;
  return {
    listing: { id, make, model, modelYear, bodyClass, sellerId, odometer, askingPrice, currency, version },
    rank,
    score: rounded(score),
    confidence: rounded(confidence),
    ...(first && {
      reason: { part: first.part, ...first.reason, confidence: rounded(first.confidence) },
    }),
  };
};

const toReason = ({ part, reason, score, contribution, confidence }: RecommendationPartResult) => ({
  part,
  ...reason,
  score: rounded(score),
  contribution: rounded(contribution),
  confidence: rounded(confidence),
});

export const roundedAll = (values: Readonly<Record<string, number | undefined>>): Record<string, number> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, rounded(value ?? 0)]));

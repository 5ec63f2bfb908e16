import type { DealPreferences, ListingFacts } from '@rover/scoring';

/** A listing with what decides its place; whole hundredths and tenths, so that both sides compare to the digit. */
export interface ScoredObject {
  id: string;
  overall: number;
  confidence: number;
  roi: number;
}

/** What the deal formulas need to be asked for. */
export interface Wanted {
  preferences: DealPreferences;
  limit: number;
  now: number;
}

const points = (score: number): number => Math.round(score * 100);

function arbitrage(margin: number): number {
  const bands = [0.3, 0.2, 0.15, 0.1, 0.05, 0];
  const scores = [100, 85, 70, 55, 40, 25];
  return scores[bands.findIndex((band) => margin >= band)] ?? 0;
}

function risk({ modelYear, odometer = 0, condition }: ListingFacts, year: number): number {
  const age = Math.max(0, year - modelYear);
  const miles = odometer / 1609.344 / Math.max(1, age);
  let score = 100;
  if (age > 15) score -= 30;
  else if (age > 10) score -= 20;
  else if (age > 5) score -= 10;
  if (miles > 20_000) score -= 25;
  else if (miles > 15_000) score -= 15;
  else if (miles > 12_000) score -= 5;
  if (condition === 'poor') score -= 40;
  else if (condition === 'fair') score -= 20;
  else if (condition === 'good') score -= 5;
  return Math.max(0, score);
}

function preference(listing: ListingFacts, safety: number, wanted: DealPreferences): number {
  const { preferredMakes = [], preferredDealTypes = [], budgetRange, riskTolerance } = wanted;
  if (!preferredMakes.length && !preferredDealTypes.length && !budgetRange && !riskTolerance) return 50;
  let score = preferredMakes.includes(listing.make) ? 40 : 0;
  if (budgetRange) {
    const { min = 0, max = Infinity } = budgetRange;
    const inside = listing.askingPrice >= min && listing.askingPrice <= max;
    score += inside ? 30 : Math.max(0, 30 - (30 * Math.abs(listing.askingPrice - max)) / max);
  }
  if (listing.dealType && preferredDealTypes.includes(listing.dealType)) score += 20;
  if (riskTolerance === 'conservative') score += safety > 80 ? 10 : 0;
  else if (riskTolerance === 'moderate') score += safety > 60 ? 10 : 5;
  else if (riskTolerance === 'aggressive') score += 10;
  return Math.min(100, score);
}

function confidence(listing: ListingFacts, scores: number[], now: number): number {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length;
  let tenths = 5;
  if (listing.images > 3) tenths += 1;
  if (listing.metadata > 5) tenths += 1;
  if (variance < 200 * 10_000) tenths += 2;
  else if (variance < 400 * 10_000) tenths += 1;
  if (now - listing.updatedAt < 86_400_000) tenths += 1;
  return Math.min(10, tenths);
}

function score(listing: ListingFacts, value: number, { preferences, now }: Wanted): ScoredObject {
  const margin = (value - listing.askingPrice) / listing.askingPrice;
  const safety = risk(listing, new Date(now).getUTCFullYear());
  const roi = points(Math.min(100, Math.max(0, (100 * margin) / 0.5)));
  const market = points(listing.demand === undefined ? 50 : 100 * listing.demand);
  const scores = [
    points(arbitrage(margin)),
    roi,
    points(safety),
    points(preference(listing, safety, preferences)),
    market,
  ];
  const [a, b, c, d, e] = scores as [number, number, number, number, number];
  const overall = Math.floor((30 * a + 25 * b + 20 * c + 15 * d + 10 * e + 50) / 100);
  return { id: listing.id, overall, confidence: confidence(listing, scores, now), roi };
}

/** The deal formulas as one writes them first: an object per vehicle, a sort of all of them. */
export function rankObjects(
  listings: readonly ListingFacts[],
  values: Float64Array,
  wanted: Wanted,
): ScoredObject[] {
  const scored = listings.map((listing, i) => score(listing, values[i]!, wanted));
  scored.sort(
    (x, y) => y.overall - x.overall || y.confidence - x.confidence || y.roi - x.roi || (x.id < y.id ? -1 : 1),
  );
  return scored.slice(0, wanted.limit);
}

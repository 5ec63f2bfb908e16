/**
 * The deal formulas, one scalar function each. Both the reference on objects and the table of columns are
 * built of them, so that they cannot drift apart.
 *
 * A score is a whole number of hundredths (0–10,000 for 0–100): two decimals is all that is ever shown, sums
 * of weighted scores stay exact integers, and equal deals compare equal on every machine.
 */
import type { BudgetRange, Condition, RiskTolerance } from '../listing.js';
import type { DealWeights } from './weights.js';

export const METRES_PER_MILE = 1609.344;
export const FULL_SCORE = 10_000;
/** Preference of somebody who stated none. */
export const NO_PREFERENCE = 5_000;
/** Points for a preferred make, and for a preferred deal type. */
export const MAKE_POINTS = 40;
export const DEAL_TYPE_POINTS = 20;
/** Demand that nobody knows. */
const UNKNOWN_MARKET = 5_000;
const DAY_MS = 86_400_000;

/** (value − price) / price: what the buyer gains per unit of money paid. */
export function marginOf(value: number, price: number): number {
  return (value - price) / price;
}

/** Arbitrage by bands of the margin. */
export function arbitrageScore(margin: number): number {
  if (margin >= 0.3) return 10_000;
  if (margin >= 0.2) return 8_500;
  if (margin >= 0.15) return 7_000;
  if (margin >= 0.1) return 5_500;
  if (margin >= 0.05) return 4_000;
  return margin >= 0 ? 2_500 : 0;
}

/** Return: 100 at a margin of one half, 0 where there is none. */
export function roiScore(margin: number): number {
  return Math.round(Math.min(1, Math.max(0, margin / 0.5)) * FULL_SCORE);
}

/** Points (not hundredths) that a condition costs. */
export function conditionPenalty(condition: Condition | undefined): number {
  if (condition === 'poor') return 40;
  if (condition === 'fair') return 20;
  return condition === 'good' ? 5 : 0;
}

function agePenalty(age: number): number {
  if (age > 15) return 30;
  if (age > 10) return 20;
  return age > 5 ? 10 : 0;
}

/** A first year counts as whole, or a car of this year would divide by zero. */
function mileagePenalty(age: number, odometer: number | undefined): number {
  const milesPerYear = (odometer ?? 0) / METRES_PER_MILE / Math.max(1, age);
  if (milesPerYear > 20_000) return 25;
  if (milesPerYear > 15_000) return 15;
  return milesPerYear > 12_000 ? 5 : 0;
}

/** Years between a model year and the year of `now`; a model year still to come is 0. */
export function ageOf(modelYear: number, nowYear: number): number {
  return Math.max(0, nowYear - modelYear);
}

/** Safety, higher is safer. `odometer` in metres (NaN or absent: nothing speaks against it), penalty in points. */
export function riskScore(age: number, odometer: number | undefined, penalty: number): number {
  return Math.max(0, 100 - agePenalty(age) - mileagePenalty(age, odometer) - penalty) * 100;
}

/** What {@link riskScore} takes off a full score, in points (not hundredths); for explanations. */
export interface RiskPenalties {
  age: number;
  mileage: number;
  condition: number;
}

/** The parts of a risk score: 100 less their sum, and not below 0. `age` in years, `odometer` in metres. */
export function riskPenalties(
  age: number,
  odometer: number | undefined,
  condition: Condition | undefined,
): RiskPenalties {
  return {
    age: agePenalty(age),
    mileage: mileagePenalty(age, odometer),
    condition: conditionPenalty(condition),
  };
}

/** Points (not hundredths) for a price against a budget: 30 inside, fading to 0 at twice the upper bound. */
export function budgetPoints(price: number, { min = 0, max = Infinity }: BudgetRange): number {
  if (price >= min && price <= max) return 30;
  // Without an upper bound there is nothing to measure the distance by.
  if (max === Infinity || max <= 0) return 0;
  return Math.max(0, 30 - (30 * Math.abs(price - max)) / max);
}

/** Points (not hundredths) for a risk score against what somebody bears. */
export function tolerancePoints(risk: number, tolerance: RiskTolerance): number {
  if (tolerance === 'aggressive') return 10;
  if (tolerance === 'conservative') return risk > 8_000 ? 10 : 0;
  return risk > 6_000 ? 10 : 5;
}

/** Demand (0–1) as a score; 50 when unknown (NaN or absent). */
export function marketScore(demand: number | undefined): number {
  if (demand === undefined || Number.isNaN(demand)) return UNKNOWN_MARKET;
  return Math.round(Math.min(1, Math.max(0, demand)) * FULL_SCORE);
}

/** Weighted scores as an exact integer of percent × hundredths. */
export function weigh(weights: DealWeights, scores: Record<keyof DealWeights, number>): number {
  return (
    weights.arbitrage * scores.arbitrage +
    weights.roi * scores.roi +
    weights.risk * scores.risk +
    weights.preference * scores.preference +
    weights.market * scores.market
  );
}

/** `overall` in hundredths, rounded half up, of what {@link weigh} answered. */
export function overallScore(weighed: number): number {
  return Math.floor((weighed + 50) / 100);
}

/** The least {@link weigh} answer that gives this `overall`. */
export function leastWeighed(overall: number): number {
  return overall * 100 - 50;
}

/** What pictures and data add to confidence, in tenths. */
export function evidenceTenths(images: number, metadata: number): number {
  return (images > 3 ? 1 : 0) + (metadata > 5 ? 1 : 0);
}

/** 25 × the population variance, in squared hundredths: exact, as it needs no division. */
function spread(a: number, b: number, c: number, d: number, e: number): number {
  const sum = a + b + c + d + e;
  return 5 * (a * a + b * b + c * c + d * d + e * e) - sum * sum;
}

/** What the agreement of the five scores adds to confidence, in tenths. */
export function agreementTenths(scores: Record<keyof DealWeights, number>): number {
  const value = spread(scores.arbitrage, scores.roi, scores.risk, scores.preference, scores.market);
  if (value < 200 * 250_000) return 2;
  return value < 400 * 250_000 ? 1 : 0;
}

/** What young data adds to confidence, in tenths. A clock ahead of ours counts as young. */
export function freshnessTenths(updatedAt: number, now: number): number {
  return now - updatedAt < DAY_MS ? 1 : 0;
}

/** Confidence in tenths, 5–10. */
export function confidenceTenths(evidence: number, agreement: number, freshness: number): number {
  return Math.min(10, 5 + evidence + agreement + freshness);
}

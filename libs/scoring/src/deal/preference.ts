import type { DealPreferences, ListingFacts } from '../listing.js';
import { fold } from '../text.js';
import {
  DEAL_TYPE_POINTS,
  FULL_SCORE,
  MAKE_POINTS,
  NO_PREFERENCE,
  budgetPoints,
  tolerancePoints,
} from './formulas.js';

/** Whether anything was said that a listing can be measured by. */
export function statesPreference(preferences: DealPreferences): boolean {
  const { preferredMakes, preferredDealTypes, budgetRange, riskTolerance } = preferences;
  return Boolean(preferredMakes?.length || preferredDealTypes?.length || budgetRange || riskTolerance);
}

function includes(wanted: readonly string[] | undefined, text: string | undefined): boolean {
  if (!wanted || text === undefined) return false;
  return wanted.some((one) => fold(one) === fold(text));
}

/** How well a listing meets the preferences, in hundredths; 50 when none were given. `risk` is its risk score. */
export function preferenceScore(listing: ListingFacts, risk: number, preferences: DealPreferences): number {
  if (!statesPreference(preferences)) return NO_PREFERENCE;
  const { preferredMakes, preferredDealTypes, budgetRange, riskTolerance } = preferences;
  const points =
    (includes(preferredMakes, listing.make) ? MAKE_POINTS : 0) +
    (budgetRange ? budgetPoints(listing.askingPrice, budgetRange) : 0) +
    (includes(preferredDealTypes, listing.dealType) ? DEAL_TYPE_POINTS : 0) +
    (riskTolerance ? tolerancePoints(risk, riskTolerance) : 0);
  return Math.min(FULL_SCORE, Math.round(points * 100));
}

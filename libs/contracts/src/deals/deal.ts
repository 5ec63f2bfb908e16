import { z } from 'zod';
import { country, minorUnits, minorUnitsDelta } from '../common/primitives.js';
import { conditions, listing } from '../listings/listing.js';

const score = z.number().min(0).max(100);

/** Each 0–100, two decimals; for `risk`, higher is safer. */
export const dealScores = z.strictObject({
  overall: score,
  arbitrage: score,
  roi: score,
  risk: score,
  preference: score,
  market: score,
});

export type DealScores = z.infer<typeof dealScores>;

/** Why a deal stands where it stands: a stable code, and a sentence for people. */
export const dealReason = z.strictObject({ code: z.string(), text: z.string() }).meta({ id: 'DealReason' });

/** One listing judged against the market. Amounts are minor units of `listing.currency`. */
export const deal = z
  .strictObject({
    listing,
    scores: dealScores,
    confidence: z.number().min(0).max(1),
    marketValue: minorUnits,
    marketValueRange: z.strictObject({ low: minorUnits, high: minorUnits }),
    profit: minorUnitsDelta,
    margin: z.number().meta({ description: '(market value − price) / price' }),
    reasons: z.array(dealReason),
    rank: z.int().min(1),
  })
  .meta({ id: 'Deal' });
export type Deal = z.infer<typeof deal>;

export const riskTolerances = ['conservative', 'moderate', 'aggressive'] as const;

export const dealCriteria = {
  make: z.string().max(60).optional(),
  model: z.string().max(80).optional(),
  minPrice: minorUnits.optional(),
  maxPrice: minorUnits.optional(),
  minYear: z.int().optional(),
  maxYear: z.int().optional(),
  maxOdometer: z.number().min(0).optional().meta({ description: 'Metres' }),
  bodyClass: z.string().max(60).optional(),
  fuelType: z.string().max(40).optional(),
  sellerId: z.string().max(120).optional(),
  currency: listing.shape.currency.optional(),
  country: country.optional(),
};

const budgetRange = z.strictObject({ min: minorUnits.optional(), max: minorUnits.optional() });

export const dealPreferences = z.strictObject({
  preferredMakes: z.array(z.string().max(60)).max(50).optional(),
  riskTolerance: z.enum(riskTolerances).optional(),
  budgetRange: budgetRange.optional(),
  prioritizeRoi: z.boolean().optional(),
  preferredDealTypes: z.array(z.string().max(40)).max(50).optional(),
});
export type DealPreferences = z.infer<typeof dealPreferences>;

/** A vehicle as a caller gives it to be scored: `marketValue` and `demand` are estimated when absent. */
export const scorable = listing
  .omit({ id: true, status: true, version: true, createdAt: true, updatedAt: true })
  .extend({
    id: listing.shape.id.optional(),
    marketValue: minorUnits.min(1).optional(),
    condition: z.enum(conditions).optional(),
  })
  .meta({ id: 'ScorableVehicle' });

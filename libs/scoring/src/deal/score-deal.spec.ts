import fc from 'fast-check';
import { NOW, aListingOf, someListings, somePreferences } from '../testing/arbitraries.js';
import { scoreDeal } from './score-deal.js';
import { DEFAULT_WEIGHTS, ROI_WEIGHTS, weightsFor } from './weights.js';

const market = { value: 1_250_000, low: 1_100_000, high: 1_400_000 };

const abstention = { abstained: { code: 'comparablesFew', text: 'Too few' } };

describe('scoreDeal', () => {
  it('judges a listing as one would by hand', () => {
    const listing = aListingOf({
      demand: 0.9,
      images: 5,
      metadata: 8,
      condition: 'good',
      updatedAt: NOW - 1000,
    });
    const preferences = { preferredMakes: ['ford'], budgetRange: { min: 0, max: 1_200_000 } };
    // Margin .25: band 85, roi 50. Two years, 6,214 miles a year, good: risk 95. Ford 40 + budget 30: 70. Demand: 90.
    // .30·85 + .25·50 + .20·95 + .15·70 + .10·90 = 76.5. Variance of (85, 50, 95, 70, 90) is 266: +.1; others +.3.
    expect(scoreDeal(listing, market, preferences, NOW)).toEqual({
      scores: { overall: 76.5, arbitrage: 85, roi: 50, risk: 95, preference: 70, market: 90 },
      confidence: 0.9,
      marketValue: market,
      profit: 250_000,
      margin: 0.25,
      reasons: [
        { code: 'roiExcellent', text: 'Excellent ROI of 25 %' },
        expect.objectContaining({ code: 'riskLow' }),
        expect.objectContaining({ code: 'marketDemand' }),
        expect.objectContaining({ code: 'arbitrageStrong' }),
      ],
    });
  });

  it('prefers the demand of the market to that of the listing', () => {
    const scores = scoreDeal(aListingOf({ demand: 0.1 }), { ...market, demand: 0.7 }, {}, NOW).scores;
    expect(scores?.market).toBe(70);
  });

  it.each([
    [1_200_000, 'roiGood'],
    [1_200_001, 'roiExcellent'],
    [1_100_001, 'roiGood'],
    [1_100_000, undefined],
  ])('names the return at a value of %i: %s', (value, code) => {
    const { reasons } = scoreDeal(aListingOf(), { ...market, value }, {}, NOW);
    expect(reasons.find((reason) => reason.code.startsWith('roi'))?.code).toBe(code);
  });

  it('warns of a risk, and tells a match', () => {
    const old = aListingOf({ modelYear: 2005, condition: 'poor', dealType: 'Trade' });
    const preferences = {
      preferredMakes: ['FORD '],
      preferredDealTypes: ['trade'],
      budgetRange: { max: 2_000_000 },
      riskTolerance: 'aggressive' as const,
    };
    const deal = scoreDeal(old, { ...market, value: 900_000 }, preferences, NOW);
    expect(deal.reasons.map(({ code }) => code)).toEqual(['riskHigher', 'preferenceMatch']);
    expect(deal.scores).toMatchObject({ risk: 30, preference: 100, arbitrage: 0, roi: 0 });
    expect(deal.profit).toBe(-100_000);
  });

  it.each([
    ['no market value', aListingOf(), undefined, 'marketTooSmall'],
    ['a value of nothing', aListingOf(), { value: 0, low: 0, high: 0 }, 'marketTooSmall'],
    ['an abstention', aListingOf(), abstention, 'comparablesFew'],
    ['no price', aListingOf({ askingPrice: 0 }), market, 'priceMissing'],
    ['a negative price', aListingOf({ askingPrice: -5 }), market, 'priceMissing'],
    ['a price that is no number', aListingOf({ askingPrice: Number.NaN }), market, 'priceMissing'],
  ])('says why it cannot score a listing with %s', (_, listing, value, code) => {
    const deal = scoreDeal(listing, value, {}, NOW);
    expect(deal).toMatchObject({ scores: null, confidence: null, reasons: [{ code }] });
  });

  it('takes nothing stated for no preference: 50', () => {
    for (const nothing of [{}, { preferredMakes: [], preferredDealTypes: [] }, { prioritizeRoi: true }])
      expect(scoreDeal(aListingOf(), market, nothing, NOW).scores?.preference).toBe(50);
  });

  it('adds up to overall from what it shows, keeps to its ranges and shows two decimals', () => {
    fc.assert(
      fc.property(
        someListings({ minLength: 1, maxLength: 1 }),
        somePreferences,
        fc.integer({ min: 1, max: 4e6 }),
        ([listing], preferences, value) => {
          const deal = scoreDeal(listing!, { value, low: value, high: value }, preferences, NOW);
          const scores = deal.scores!;
          const weights = weightsFor(preferences);
          const sum = Object.entries(weights).reduce(
            (total, [name, weight]) => total + weight * scores[name as keyof typeof weights],
            0,
          );
          expect(Math.abs(scores.overall - sum / 100)).toBeLessThan(0.005 + 1e-9);
          expect(deal.confidence).toBeGreaterThanOrEqual(0.5);
          expect(deal.confidence).toBeLessThanOrEqual(1);
          for (const score of Object.values(scores)) {
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(100);
            expect(Math.round(score * 100) / 100).toBe(score);
          }
        },
      ),
    );
  });
});

describe('weights', () => {
  it('are those of the product, or shift from arbitrage to roi, and add up to the whole', () => {
    expect(weightsFor({})).toEqual({ arbitrage: 30, roi: 25, risk: 20, preference: 15, market: 10 });
    expect(weightsFor({ prioritizeRoi: true })).toEqual({
      arbitrage: 20,
      roi: 35,
      risk: 20,
      preference: 15,
      market: 10,
    });
    for (const weights of [DEFAULT_WEIGHTS, ROI_WEIGHTS])
      expect(Object.values(weights).reduce((sum, weight) => sum + weight)).toBe(100);
  });
});

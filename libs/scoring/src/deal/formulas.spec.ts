import fc from 'fast-check';
import {
  METRES_PER_MILE,
  agreementTenths,
  arbitrageScore,
  budgetPoints,
  conditionPenalty,
  confidenceTenths,
  evidenceTenths,
  freshnessTenths,
  leastWeighed,
  marginOf,
  marketScore,
  overallScore,
  riskPenalties,
  riskScore,
  roiScore,
  tolerancePoints,
} from './formulas.js';
import { NOW } from '../testing/arbitraries.js';

const milesPerYear = (miles: number, age: number) => miles * METRES_PER_MILE * Math.max(1, age);

describe('arbitrage', () => {
  it.each([
    [13_000, 100],
    [12_999, 85],
    [12_000, 85],
    [11_999, 70],
    [11_500, 70],
    [11_499, 55],
    [11_000, 55],
    [10_999, 40],
    [10_500, 40],
    [10_499, 25],
    [10_000, 25],
    [9_999, 0],
  ])('scores a value of %i at a price of 10000 with %i', (value, score) => {
    expect(arbitrageScore(marginOf(value, 10_000))).toBe(score * 100);
  });

  it('meets its bands exactly, whatever the amounts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), (n) => {
        expect(arbitrageScore(marginOf(n * 13, n * 10))).toBe(10_000);
        expect(arbitrageScore(marginOf(n * 12, n * 10))).toBe(8_500);
        expect(arbitrageScore(marginOf(n * 23, n * 20))).toBe(7_000);
        expect(arbitrageScore(marginOf(n * 11, n * 10))).toBe(5_500);
        expect(arbitrageScore(marginOf(n * 21, n * 20))).toBe(4_000);
      }),
    );
  });
});

describe('roi', () => {
  it.each([
    [-0.4, 0],
    [0, 0],
    [0.1, 20],
    [0.123456, 24.69],
    [0.5, 100],
    [7, 100],
  ])('scores a margin of %d with %d', (margin, score) => {
    expect(roiScore(margin)).toBe(Math.round(score * 100));
  });
});

describe('risk', () => {
  it.each([
    [5, 100],
    [6, 90],
    [10, 90],
    [11, 80],
    [15, 80],
    [16, 70],
  ])('takes off for an age of %i years: %i', (age, score) => {
    expect(riskScore(age, 0, 0)).toBe(score * 100);
  });

  it.each([
    [12_000, 100],
    [12_001, 95],
    [15_000, 95],
    [15_001, 85],
    [20_000, 85],
    [20_001, 75],
  ])('takes off for %i miles a year: %i', (miles, score) => {
    expect(riskScore(2, milesPerYear(miles, 2), 0)).toBe(score * 100);
  });

  it('counts the first year as a whole one', () => {
    expect(riskScore(0, milesPerYear(12_001, 0), 0)).toBe(9_500);
  });

  it('holds nothing against a car whose odometer or condition nobody told', () => {
    expect(riskScore(2, undefined, conditionPenalty(undefined))).toBe(10_000);
    expect(riskScore(2, Number.NaN, 0)).toBe(10_000);
  });

  it('is a full score less the penalties that explain it', () => {
    const someCondition = fc.constantFrom('excellent', 'good', 'fair', 'poor', undefined);
    const someOdometer = fc.option(fc.integer({ min: 0, max: 5e8 }), { nil: undefined });
    fc.assert(
      fc.property(fc.nat(40), someOdometer, someCondition, (age, odometer, condition) => {
        const parts = riskPenalties(age, odometer, condition);
        const left = 100 - parts.age - parts.mileage - parts.condition;
        expect(riskScore(age, odometer, parts.condition)).toBe(Math.max(0, left) * 100);
      }),
    );
  });

  it('ends at zero', () => {
    const penalties = (['excellent', 'good', 'fair', 'poor'] as const).map(conditionPenalty);
    expect(penalties).toEqual([0, 5, 20, 40]);
    expect(riskScore(30, milesPerYear(30_000, 30), 40)).toBe(500);
    expect(riskScore(30, milesPerYear(30_000, 30), 50)).toBe(0);
  });
});

describe('preference', () => {
  it.each([
    [{ min: 100, max: 200 }, 100, 30],
    [{ min: 100, max: 200 }, 200, 30],
    [{ min: 100, max: 200 }, 250, 22.5],
    [{ min: 100, max: 200 }, 400, 0],
    [{ min: 100, max: 200 }, 4_000, 0],
    [{ min: 100, max: 200 }, 50, 7.5],
    [{ max: 200 }, 1, 30],
    [{ min: 100 }, 1_000_000, 30],
    [{ min: 100 }, 99, 0],
    [{ max: 0 }, 5, 0],
    [{}, 5, 30],
  ])('gives for the budget %j at a price of %i: %d', (budget, price, points) => {
    expect(budgetPoints(price, budget)).toBeCloseTo(points, 10);
  });

  it.each([
    ['conservative', 8_001, 10],
    ['conservative', 8_000, 0],
    ['moderate', 6_001, 10],
    ['moderate', 6_000, 5],
    ['aggressive', 0, 10],
  ] as const)('gives somebody %s for a risk of %i hundredths: %i', (tolerance, risk, points) => {
    expect(tolerancePoints(risk, tolerance)).toBe(points);
  });
});

describe('market', () => {
  it('is the demand in percent, and 50 where nobody knows it', () => {
    expect([0, 0.123, 1, 7, -1].map(marketScore)).toEqual([0, 1_230, 10_000, 10_000, 0]);
    expect(marketScore(undefined)).toBe(5_000);
    expect(marketScore(Number.NaN)).toBe(5_000);
  });
});

describe('overall', () => {
  it('rounds half up, exactly', () => {
    expect([0, 49, 50, 149, 150].map(overallScore)).toEqual([0, 0, 1, 1, 2]);
  });

  it('is reached by the least weighted sum and by nothing below it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (overall) => {
        expect(overallScore(leastWeighed(overall))).toBe(overall);
        expect(overallScore(leastWeighed(overall) - 1)).toBe(overall - 1);
      }),
    );
  });
});

describe('confidence', () => {
  const scoresOf = (arbitrage: number, rest: number) => ({
    arbitrage,
    roi: rest,
    risk: rest,
    preference: rest,
    market: rest,
  });

  it('grows with pictures and data', () => {
    expect([evidenceTenths(3, 5), evidenceTenths(4, 5), evidenceTenths(3, 6), evidenceTenths(4, 6)]).toEqual([
      0, 1, 1, 2,
    ]);
  });

  it('grows with the agreement of the scores: one that differs by d has a variance of 4d²/25', () => {
    expect(agreementTenths(scoresOf(5_000, 5_000))).toBe(2);
    expect(agreementTenths(scoresOf(3_535, 0))).toBe(2); // variance 199.94
    expect(agreementTenths(scoresOf(3_536, 0))).toBe(1); // variance 200.05
    expect(agreementTenths(scoresOf(4_999, 0))).toBe(1); // variance 399.84
    expect(agreementTenths(scoresOf(5_000, 0))).toBe(0); // variance 400
  });

  it('grows with data younger than a day, and takes a clock ahead for young', () => {
    const day = 86_400_000;
    expect([NOW, NOW - day + 1, NOW - day, NOW + day].map((at) => freshnessTenths(at, NOW))).toEqual([
      1, 1, 0, 1,
    ]);
  });

  it('starts at a half and ends at one', () => {
    expect([confidenceTenths(0, 0, 0), confidenceTenths(2, 2, 1)]).toEqual([5, 10]);
  });
});

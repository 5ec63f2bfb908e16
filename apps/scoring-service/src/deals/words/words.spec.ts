import type { UnexplainedDeal } from './explained-deal.js';
import { explainedMeasures } from './measures.js';
import { money } from './money.js';
import { explainedScores } from './scores.js';
import { summaryOf } from './summary.js';

const now = Date.UTC(2026, 10, 22, 12);

const aDeal = (given: Partial<UnexplainedDeal> = {}): UnexplainedDeal => ({
  listing: {
    id: 'lst_1',
    make: 'Ford',
    model: 'Focus',
    modelYear: 2020,
    odometer: 144_840_960,
    condition: 'fair',
    askingPrice: 900_000,
    currency: 'GBP',
    images: 0,
    metadata: 0,
    status: 'inStock',
    version: 1,
    createdAt: '2026-11-10T12:00:00.000Z',
    updatedAt: '2026-11-20T12:00:00.000Z',
  },
  scores: { overall: 52.5, arbitrage: 55, roi: 22.22, risk: 65, preference: 50, market: 50 },
  confidence: 0.7,
  marketValue: 1_000_000,
  marketValueRange: { low: 900_000, high: 1_100_000 },
  profit: 100_000,
  margin: 0.1111,
  reasons: [],
  rank: 3,
  priceToMarket: 90,
  costs: { transport: 0, recon: 63_000, fees: 18_000, holding: 27_000, total: 108_000, holdingDays: 30 },
  netProfit: -8_000,
  daysInInventory: 12,
  marketDaysSupply: 75,
  expectedDaysToSell: 30,
  turnover: { stock: 10, recentSales: 6, observedSales: 20, basis: 'sales' },
  demand: { value: null, basis: 'unknown', units: 10, views: 0, saves: 0, sales: 6 },
  expiresAt: '2026-11-29T12:00:00.000Z',
  comparables: { count: 12, medianPrice: 980_000, nearest: [] },
  ...given,
});

describe('the summary of a deal', () => {
  it('tells price, profit, place, time, neighbours and how long it holds', () => {
    expect(summaryOf(aDeal(), now)).toEqual([
      'This 2020 Ford Focus is offered for GBP 9,000.00, 90 % of its market value of GBP 10,000.00.',
      'A profit of GBP 1,000.00 before costs; with expected costs of GBP 1,080.00 it is a net loss of GBP 80.00.',
      'It scores 52.5 of 100 (place 3 on the market), with a confidence of 0.7 of 1.',
      'It has been on the market for 12 days; such a vehicle is expected to sell in 30 days (by 20 sales).',
      '12 other Ford Focus on offer; the nearest 0 ask GBP 9,800.00 in the middle.',
      'Rely on this until 2026-11-29 12:00 UTC.',
    ]);
  });

  it('does not make up what is not known', () => {
    const turnover = { stock: 1, recentSales: 0, observedSales: 0, basis: 'prior' as const };
    const [, , place, time, neighbours] = summaryOf(
      aDeal({
        rank: null,
        turnover,
        daysInInventory: 1,
        comparables: { count: 0, medianPrice: null, nearest: [] },
      }),
      now,
    );
    expect(place).toContain('not ranked, since it is not in stock');
    expect(time).toContain(
      'for 1 day; such a vehicle is expected to sell in 30 days (as is usual, since no sale',
    );
    expect(neighbours).toBe('No other Ford Focus is on offer: its value rests on the rest of the market.');
  });

  it('sends people to the facts when the judgement has expired', () => {
    expect(summaryOf(aDeal({ expiresAt: '2026-11-22T12:00:00.000Z' }), now).at(-1)).toBe(
      'Check the facts first: they were last stated on 2026-11-20.',
    );
  });
});

describe('the scores of a deal in words', () => {
  it('name what was taken off for risk', () => {
    const risk = explainedScores(aDeal(), now).find(({ name }) => name === 'risk');
    expect(risk).toEqual({
      name: 'risk',
      label: 'Safety',
      params: { age: 10, mileage: 5, condition: 20, distancePerYear: 24_140_160 },
      score: 65,
      weight: 0.2,
      points: 13,
      text: 'Higher is safer: 100 less 10 for 6 years, less 5 for 15,000 miles a year, less 20 for fair condition.',
    });
  });

  it('tell what demand was learnt from, or who says so', () => {
    const textOf = (demand: UnexplainedDeal['demand']) =>
      explainedScores(aDeal({ demand }), now).find(({ name }) => name === 'market')?.text;
    const { demand } = aDeal();
    expect(textOf(demand)).toBe('Nobody knows the demand for such vehicles yet: 50 is neutral.');
    expect(textOf({ ...demand, basis: 'market', value: 0.61, views: 99.6, saves: 4 })).toBe(
      '100 recent views, 4 saves and 6 sales of this make and model for 10 in stock: 50 is as sought after as the market, 80 four times as much.',
    );
    expect(textOf({ ...demand, basis: 'listing', value: 0.61 })).toContain('source of the listing');
  });

  it('tell a price above the market value', () => {
    const texts = explainedScores(aDeal({ margin: -0.05 }), now).map(({ text }) => text);
    expect(texts[0]).toContain('The market value is 5 % below the price.');
    expect(texts[1]).toBe('No return: the price is not below the market value.');
  });
});

describe('the measures of a deal in words', () => {
  const textOf = (deal: UnexplainedDeal, wanted: string) =>
    explainedMeasures(deal).find(({ name }) => name === wanted)?.text;

  it('tell what each figure is made of', () => {
    expect(textOf(aDeal(), 'costs')).toBe(
      'Transport GBP 0.00, reconditioning GBP 630.00, fees GBP 180.00, holding for 30 days GBP 270.00.',
    );
    expect(textOf(aDeal(), 'marketDaysSupply')).toBe(
      'So long 10 in stock last at the pace of 6 sold in 45 days.',
    );
  });

  it('say when a figure cannot be told', () => {
    expect(textOf(aDeal({ marketDaysSupply: null }), 'marketDaysSupply')).toBe(
      'Cannot be told: no such vehicle was sold in the last 45 days.',
    );
  });
});

describe('money', () => {
  it.each([
    [1_234_567, 'GBP', 'GBP 12,345.67'],
    [1_234_567, 'JPY', 'JPY 1,234,567'],
    [1_234_567, 'KWD', 'KWD 1,234.567'],
    [-50, 'EUR', '-EUR 0.50'],
  ])('reads %i minor units of %s as people do', (minorUnits, currency, text) => {
    expect(money(minorUnits, currency)).toBe(text);
  });
});

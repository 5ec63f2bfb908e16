import { sumsOf } from './sums.js';

const cost = (year: number, currency: string, parts: number, labour: number) => ({
  year,
  currency,
  records: 1,
  parts,
  labour,
  other: 5,
  total: parts + labour + 5,
  warrantyClaims: 0,
});

describe('what the workshop costs a fleet', () => {
  it('is summed by year and currency, the latest year first', () => {
    expect(
      sumsOf([
        cost(2025, 'EUR', 10, 20),
        cost(2026, 'GBP', 1, 2),
        cost(2026, 'EUR', 3, 4),
        cost(2026, 'EUR', 30, 40),
      ]),
    ).toEqual([
      { year: 2026, currency: 'EUR', records: 2, parts: 33, labour: 44, other: 10, total: 87 },
      { year: 2026, currency: 'GBP', records: 1, parts: 1, labour: 2, other: 5, total: 8 },
      { year: 2025, currency: 'EUR', records: 1, parts: 10, labour: 20, other: 5, total: 35 },
    ]);
  });
});

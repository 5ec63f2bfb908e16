import type { ListingFacts } from '../listing.js';
import { samplesOf } from '../value/fit-log-linear.js';
import { MedianBaseline } from './median-baseline.js';
import { priceErrors } from './price-errors.js';

const listing = (make: string, model: string, askingPrice: number, currency = 'GBP'): ListingFacts => ({
  id: `${make}-${model}-${askingPrice}`,
  make,
  model,
  modelYear: 2020,
  askingPrice,
  currency,
  images: 0,
  metadata: 0,
  status: 'inStock',
  version: 1,
  updatedAt: 0,
});

describe('the baseline of market values', () => {
  const { columns } = samplesOf([
    listing('Ford', 'Fiesta', 100),
    listing('ford', 'FIESTA', 300),
    listing('FORD', 'fiesta', 800),
    listing('Ford', 'Focus', 500),
    listing('Kia', 'Rio', 900),
    listing('Ford', 'Fiesta', 7),
    listing('Ford', 'Puma', 7),
    listing('Skoda', 'Fabia', 7),
    listing('Ford', 'Fiesta', 7, 'EUR'),
  ]);
  const baseline = new MedianBaseline(columns, [0, 1, 2, 3, 4], [5, 6, 7, 8]);

  it('is the median of make and model, whatever the case', () => expect(baseline.valueAt(5)).toBe(300));
  it('is that of the make for a model it has not seen', () => expect(baseline.valueAt(6)).toBe(300));
  it('is that of the currency for a make it has not seen', () => expect(baseline.valueAt(7)).toBe(500));
  it('is nothing in a currency it has not seen', () => expect(baseline.valueAt(8)).toBeUndefined());
});

describe('errors of prices', () => {
  it('are told as shares of the price and of its logarithm', () => {
    const { rows, meanAbsoluteLogError, medianAbsolutePercentageError } = priceErrors(
      [50, 200, 110],
      [100, 100, 100],
    );
    expect(rows).toBe(3);
    expect(meanAbsoluteLogError).toBeCloseTo((2 * Math.LN2 + Math.log(1.1)) / 3, 12);
    expect(medianAbsolutePercentageError).toBeCloseTo(0.5, 12);
  });

  it('are none of no rows', () => expect(priceErrors([], []).medianAbsolutePercentageError).toBeNaN());
});

import type { ListingFacts } from '../listing.js';
import { randomFrom } from '../random.js';
import { NOW, aListingOf } from '../testing/arbitraries.js';
import { fitLogLinear } from '../value/fit-log-linear.js';
import { LogLinearValuer } from '../value/log-linear-valuer.js';
import { backTest, type BackTestOptions } from './back-test.js';

const DAY = 86_400_000;
const since = NOW - 30 * DAY;
const options: BackTestOptions = {
  since,
  fit: (samples) => new LogLinearValuer(fitLogLinear(samples, { asOf: since })),
  tops: [20, 100],
};

/** A market whose worth follows from year and distance; `cheap` of the later sales were offered a fifth below it. */
function market({ level = 1, cheap = 0.2 } = {}): ListingFacts[] {
  const random = randomFrom(7);
  return Array.from({ length: 1_200 }, (_, i) => {
    const later = i % 3 === 0;
    const modelYear = 2012 + Math.floor(random() * 12);
    const odometer = Math.round(random() * 150_000_000);
    const worth =
      500_000 * 1.1 ** (modelYear - 2012) * Math.exp(-odometer / 400_000_000) * (later ? level : 1);
    const discount = later && random() < cheap ? 0.8 : 1;
    return aListingOf({
      id: `lst_${i}`,
      modelYear,
      odometer,
      askingPrice: Math.round(worth * discount * (0.97 + 0.06 * random())),
      status: 'sold',
      createdAt: NOW - 90 * DAY,
      updatedAt: later ? NOW - 10 * DAY : NOW - 60 * DAY,
    });
  });
}

describe('a back-test', () => {
  it('finds that the best of the ranking were good deals, and chance would not have found them', () => {
    const result = backTest(market(), options);
    expect(result).toMatchObject({ learntFrom: 800, sales: 400, judged: 400 });
    expect(result.baseRate).toBeGreaterThan(0.1);
    expect(result.baseRate).toBeLessThan(0.3);
    expect(result.tops[0]).toMatchObject({ k: 20, deals: 20 });
    expect(result.tops[0]!.precision).toBeGreaterThan(0.8);
    expect(result.tops[0]!.predictedMargin).toBeGreaterThan(0.2);
    // In hindsight the cheap fifth is part of the market.
    expect(result.tops[0]!.realisedMargin).toBeGreaterThan(0.14);
  });

  it('shows a promise that was not kept: the market fell after all had been learnt', () => {
    const { predictedMargin, realisedMargin } = backTest(market({ level: 0.7 }), options);
    expect(predictedMargin).toBeGreaterThan(0.35);
    expect(Math.abs(realisedMargin)).toBeLessThan(0.1);
  });

  it('learns nothing from what was sold later: its prices move no prediction', () => {
    const listings = market();
    const predicted = backTest(listings, options).predictedMargin;
    const dearer = listings.map((listing) =>
      listing.updatedAt < since ? listing : { ...listing, colour: 'told later', metadata: 9 },
    );
    expect(backTest(dearer, options).predictedMargin).toBe(predicted);
    const fitted: number[] = [];
    const fit: BackTestOptions['fit'] = (samples) => {
      fitted.push(samples.rows);
      return options.fit(samples);
    };
    backTest(listings, { ...options, fit });
    expect(fitted[0]).toBe(800);
    expect(fitted.slice(1).reduce((sum, rows) => sum + rows, 0)).toBe(4 * 400);
  });

  it('answers for a market without sales that there is nothing to say', () => {
    expect(backTest([], options)).toMatchObject({ sales: 0, judged: 0, tops: [{ deals: 0 }, { deals: 0 }] });
    expect(backTest([], options).baseRate).toBeNaN();
  });
});

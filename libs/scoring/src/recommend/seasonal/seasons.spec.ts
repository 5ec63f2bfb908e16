import fc from 'fast-check';
import { Seasons, seasonMonth, seasonalConfidence } from './seasons.js';

const month = (index: number, year = 2026) => Date.UTC(year, index, 15, 12);
const JANUARY = 0;
const JULY = 6;
const someSales = fc.array(
  fc.record({
    bodyClass: fc.constantFrom('convertible', 'sedan', 'suv', undefined),
    driveType: fc.constantFrom('AWD', 'FWD', undefined),
    at: fc.integer({ min: 0, max: 47 }),
  }),
  { maxLength: 60 },
);

describe('seasons', () => {
  it('believes in open cars in summer and all-wheel drive in winter before it has seen a sale', () => {
    const seasons = new Seasons();
    const open = { bodyClass: 'Convertible/Cabriolet' };
    const driven = { driveType: '4WD/4-Wheel Drive/4x4' };
    expect(seasons.of(open, month(JULY), 'north').multiplier).toBeGreaterThan(1.1);
    expect(seasons.of(open, month(JANUARY), 'north').multiplier).toBeLessThan(0.9);
    expect(seasons.of(driven, month(JANUARY), 'north').multiplier).toBeGreaterThan(1.1);
    expect(seasons.of(driven, month(JULY), 'north').multiplier).toBeLessThan(0.9);
    expect(seasons.of({ bodyClass: 'Sedan/Saloon' }, month(JULY), 'north')).toEqual({
      multiplier: 1,
      learned: 0,
    });
    expect(seasons.of({}, month(JULY), 'north').multiplier).toBe(1);
  });

  it('is turned by six months in the south, whatever it has learned', () => {
    fc.assert(
      fc.property(someSales, fc.nat(11), (sales, index) => {
        const seasons = new Seasons();
        sales.forEach((sale, i) => seasons.recordSale(sale, month(sale.at), i % 3 === 0 ? 'south' : 'north'));
        const vehicle = { bodyClass: 'convertible', driveType: 'AWD' };
        expect(seasons.of(vehicle, month(index), 'south')).toEqual(
          seasons.of(vehicle, month(index + 6), 'north'),
        );
      }),
    );
    expect(seasonMonth(month(JANUARY), 'south')).toBe(JULY);
  });

  it('moves from belief to what was sold', () => {
    const seasons = new Seasons();
    // A market that buys its open cars in January: against the belief.
    for (let index = 0; index < 12; index++) {
      seasons.recordSale(
        { bodyClass: 'convertible' },
        month(index),
        'north',
        index === JANUARY ? 2_000 : 100,
      );
      seasons.recordSale({ bodyClass: 'sedan' }, month(index), 'north', 1_000);
    }
    const learned = seasons.of({ bodyClass: 'convertible' }, month(JANUARY), 'north');
    const expected = (3_100 * 3_000) / 15_100;
    expect(learned.multiplier).toBeCloseTo((2_000 + 20 * 0.75) / (expected + 20), 9);
    expect(seasonalConfidence(learned)).toBeGreaterThan(0.95);
    expect(seasonalConfidence(seasons.of({ bodyClass: 'van' }, month(JANUARY), 'north'))).toBe(0.3);
  });

  it('lies between the belief and the rate of sales', () => {
    fc.assert(
      fc.property(fc.nat(11), fc.nat(500), fc.integer({ min: 1, max: 500 }), (index, here, elsewhere) => {
        const seasons = new Seasons();
        const prior = seasons.factor('bodyClass', 'roadster', index).multiplier;
        seasons.recordSale({ bodyClass: 'roadster' }, month(index), 'north', here);
        seasons.recordSale({ bodyClass: 'roadster' }, month(index + 1), 'north', elsewhere);
        seasons.recordSale({ bodyClass: 'van' }, month(index), 'north', 40);
        const rate = here / (((here + elsewhere) * (here + 40)) / (here + elsewhere + 40));
        const { multiplier } = seasons.factor('bodyClass', 'roadster', index);
        expect(multiplier).toBeGreaterThanOrEqual(Math.min(prior, rate) - 1e-9);
        expect(multiplier).toBeLessThanOrEqual(Math.max(prior, rate) + 1e-9);
      }),
    );
  });

  it('counts no more values than it may, and no time that is none', () => {
    const seasons = new Seasons({ maxValues: 2 });
    for (let i = 0; i < 50; i++) seasons.recordSale({ bodyClass: `body ${i}` }, month(i % 12), 'north');
    expect(seasons.factor('bodyClass', 'body 1', 1).learned).toBeGreaterThan(0);
    expect(seasons.factor('bodyClass', 'body 2', 2).learned).toBe(0);
    seasons.recordSale({ bodyClass: 'body 0' }, Number.NaN, 'north');
    expect(seasons.factor('bodyClass', 'body 0', 0).multiplier).toBeGreaterThan(1);
  });
});

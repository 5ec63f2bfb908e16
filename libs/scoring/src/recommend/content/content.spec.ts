import fc from 'fast-check';
import { type ComparedVehicle, contentScore, likeness, sharedTraits } from './content.js';

const codes = { bodyClass: 1, sellerId: 1, fuelType: 1, currency: 1, make: 1, driveType: 0, transmission: 0 };
const a: ComparedVehicle = {
  codes,
  logPrice: Math.log(1_000_000),
  modelYear: 2020,
  odometer: Number.NaN,
  displacementL: 2,
};
const like = (changed: Partial<typeof codes>, rest: Partial<ComparedVehicle> = {}): ComparedVehicle => ({
  ...a,
  ...rest,
  codes: { ...codes, ...changed },
});
const priced = (price: number) => ({ logPrice: Math.log(price) });
const someVehicle = fc.record({
  codes: fc.record({
    bodyClass: fc.nat(2),
    sellerId: fc.nat(2),
    fuelType: fc.nat(2),
    currency: fc.integer({ min: 1, max: 2 }),
    make: fc.nat(2),
    driveType: fc.nat(2),
    transmission: fc.nat(2),
  }),
  logPrice: fc.double({ min: 13, max: 14, noNaN: true }),
  modelYear: fc.integer({ min: 1990, max: 2027 }),
  odometer: fc.constantFrom(Number.NaN, 0, 400_000_000),
  displacementL: fc.constantFrom(Number.NaN, 1, 6),
});

describe('content', () => {
  it('adds .4 for the body, .3 for the seller, .2 for the price, .1 for the powertrain', () => {
    expect(contentScore(a, a)).toBeCloseTo(1, 12);
    expect(contentScore(a, like({ bodyClass: 2 }))).toBeCloseTo(0.6, 12);
    expect(contentScore(a, like({ sellerId: 2 }))).toBeCloseTo(0.7, 12);
    expect(contentScore(a, like({ fuelType: 2 }))).toBeCloseTo(0.9, 12);
    expect(contentScore(a, like({}, priced(1_250_000)))).toBeCloseTo(0.8, 12);
    expect(sharedTraits(a, like({ sellerId: 2 }))).toEqual(['bodyClass', 'price', 'fuelType']);
  });

  it('knows no candidate more than 30 % off, in another currency, or without a price', () => {
    expect(contentScore(a, like({}, priced(1_290_000)))).toBeGreaterThan(0);
    expect(contentScore(a, like({}, priced(710_000)))).toBeGreaterThan(0);
    expect(contentScore(a, like({}, priced(1_310_000)))).toBe(0);
    expect(contentScore(a, like({}, priced(690_000)))).toBe(0);
    expect(contentScore(a, like({ currency: 2 }))).toBe(0);
    expect(contentScore(a, like({}, { logPrice: Number.NaN }))).toBe(0);
  });

  it('does not take two unknowns for the same', () => {
    const unknown = like({ bodyClass: 0, sellerId: 0, fuelType: 0 });
    expect(contentScore(unknown, unknown)).toBeCloseTo(0.2, 12);
  });

  it('orders equals by the distance of what was decoded, and never lifts a lesser match above', () => {
    const near = like({}, { modelYear: 2019 });
    const far = like({ make: 2 }, { modelYear: 2005, displacementL: 6 });
    expect(contentScore(a, near)).toBeGreaterThan(contentScore(a, far));
    expect(contentScore(a, far)).toBeGreaterThan(contentScore(a, like({ sellerId: 2 })));
  });

  it('stays between 0 and 1, and likeness within one price is mutual', () => {
    fc.assert(
      fc.property(someVehicle, someVehicle, (one, other) => {
        const score = likeness(one, other);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(contentScore(one, other)).toBeLessThanOrEqual(score);
        const twin = { ...other, logPrice: one.logPrice };
        expect(likeness(one, twin)).toBeCloseTo(likeness(twin, one), 12);
      }),
    );
  });
});

import fc from 'fast-check';
import { type FactName, factsOf } from '../catalogue/facts.js';
import { ComparedVehicle } from './content.js';

type Known = Partial<Record<FactName, number>>;

const a: Known = {
  bodyClass: 1,
  sellerId: 1,
  fuelType: 1,
  currency: 1,
  make: 1,
  logPrice: Math.log(1_000_000),
  modelYear: 2020,
  displacementL: 2,
};
const like = (changed: Known): Known => ({ ...a, ...changed });
const priced = (price: number) => like({ logPrice: Math.log(price) });
const compared = (vehicle: Known) => new ComparedVehicle(factsOf(vehicle));
const score = (one: Known, other: Known) => compared(one).score(factsOf(other));
const someVehicle = fc.record({
  bodyClass: fc.nat(2),
  sellerId: fc.nat(2),
  fuelType: fc.nat(2),
  currency: fc.integer({ min: 1, max: 2 }),
  make: fc.nat(2),
  driveType: fc.nat(2),
  transmission: fc.nat(2),
  logPrice: fc.double({ min: 13, max: 14, noNaN: true }),
  modelYear: fc.integer({ min: 1990, max: 2027 }),
  odometer: fc.constantFrom(Number.NaN, 0, 400_000_000),
  displacementL: fc.constantFrom(Number.NaN, 1, 6),
});

describe('content', () => {
  it('adds .4 for the body, .3 for the seller, .2 for the price, .1 for the powertrain', () => {
    expect(score(a, a)).toBeCloseTo(1, 12);
    expect(score(a, like({ bodyClass: 2 }))).toBeCloseTo(0.6, 12);
    expect(score(a, like({ sellerId: 2 }))).toBeCloseTo(0.7, 12);
    expect(score(a, like({ fuelType: 2 }))).toBeCloseTo(0.9, 12);
    expect(score(a, priced(1_250_000))).toBeCloseTo(0.8, 12);
    expect(compared(a).sharedTraits(factsOf(like({ sellerId: 2 })))).toEqual([
      'bodyClass',
      'price',
      'fuelType',
    ]);
  });

  it('knows no candidate more than 30 % off, in another currency, or without a price', () => {
    expect(score(a, priced(1_290_000))).toBeGreaterThan(0);
    expect(score(a, priced(710_000))).toBeGreaterThan(0);
    expect(score(a, priced(1_310_000))).toBe(0);
    expect(score(a, priced(690_000))).toBe(0);
    expect(score(a, like({ currency: 2 }))).toBe(0);
    expect(score(a, like({ logPrice: Number.NaN }))).toBe(0);
  });

  it('does not take two unknowns for the same', () => {
    const unknown = like({ bodyClass: 0, sellerId: 0, fuelType: 0 });
    expect(score(unknown, unknown)).toBeCloseTo(0.2, 12);
  });

  it('orders equals by the distance of what was decoded, and never lifts a lesser match above', () => {
    const near = like({ modelYear: 2019 });
    const far = like({ make: 2, modelYear: 2005, displacementL: 6 });
    expect(score(a, near)).toBeGreaterThan(score(a, far));
    expect(score(a, far)).toBeGreaterThan(score(a, like({ sellerId: 2 })));
  });

  it('stays between 0 and 1, and likeness within one price is mutual', () => {
    fc.assert(
      fc.property(someVehicle, someVehicle, (one, other) => {
        const likeness = compared(one).likeness(factsOf(other));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(score(one, other)).toBeLessThanOrEqual(likeness);
        const twin = { ...other, logPrice: one.logPrice };
        expect(compared(one).likeness(factsOf(twin))).toBeCloseTo(compared(twin).likeness(factsOf(one)), 12);
      }),
    );
  });
});

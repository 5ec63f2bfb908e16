import fc from 'fast-check';
import type { DealCriteria, DealPreferences, ListingFacts } from '../listing.js';

/** Noon of a day in November 2026. */
export const NOW = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;

/** A plain listing of two years, in stock; what a test is about is given over it. */
export function aListingOf(facts: Partial<ListingFacts> = {}): ListingFacts {
  return {
    id: 'lst_1',
    make: 'Ford',
    model: 'Focus',
    modelYear: 2024,
    odometer: 20_000_000,
    askingPrice: 1_000_000,
    currency: 'GBP',
    images: 0,
    metadata: 0,
    status: 'inStock',
    version: 1,
    updatedAt: NOW - 2 * DAY,
    ...facts,
  };
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const someMake = fc.constantFrom('Ford', 'FORD', 'bmw', 'Škoda', 'Toyota');
const someDealType = fc.constantFrom('retail', 'Auction', 'trade');
/** Few distinct prices and values, so that ties are met often. */
const somePrice = fc.integer({ min: 1, max: 40 }).map((n) => n * 50_000);

/** Facts without an id. */
export const someFacts = fc.record({
  make: someMake,
  model: fc.constantFrom('A', 'b', 'C'),
  modelYear: fc.integer({ min: 1995, max: 2028 }),
  odometer: maybe(fc.integer({ min: 0, max: 500_000_000 })),
  askingPrice: somePrice,
  currency: fc.constantFrom('GBP', 'EUR'),
  country: maybe(fc.constantFrom('DE', 'FR')),
  condition: maybe(fc.constantFrom('excellent', 'good', 'fair', 'poor')),
  fuelType: maybe(fc.constantFrom('Petrol', 'Diesel')),
  bodyClass: maybe(fc.constantFrom('SUV', 'Sedan')),
  transmission: maybe(fc.constantFrom('Manual', 'Automatic')),
  displacementL: maybe(fc.constantFrom(0, 1, 1.6, 2, 3.2)),
  sellerId: maybe(fc.constantFrom('north', 'south')),
  dealType: maybe(someDealType),
  demand: maybe(fc.constantFrom(0, 0.25, 0.905, 1)),
  images: fc.integer({ min: 0, max: 6 }),
  metadata: fc.integer({ min: 0, max: 8 }),
  status: fc.constantFrom('inStock', 'inStock', 'inStock', 'reserved'),
  updatedAt: fc.integer({ min: -4, max: 1 }).map((days) => NOW + days * DAY),
});

/** Facts with a key undefined read back without it. */
export function withoutUndefined<T extends object>(facts: T): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
}

export const someListings = (options: fc.ArrayConstraints = { maxLength: 60 }) =>
  fc
    .array(someFacts, options)
    .map((all) =>
      all.map((facts, i) => withoutUndefined({ ...facts, id: `lst_${i}`, version: 1 }) as ListingFacts),
    );

export const somePreferences: fc.Arbitrary<DealPreferences> = fc.record(
  {
    preferredMakes: fc.array(someMake, { maxLength: 2 }),
    riskTolerance: fc.constantFrom('conservative', 'moderate', 'aggressive'),
    budgetRange: fc.record({ min: somePrice, max: somePrice }, { requiredKeys: [] }),
    prioritizeRoi: fc.boolean(),
    preferredDealTypes: fc.array(someDealType, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

export const someCriteria: fc.Arbitrary<DealCriteria> = fc.record(
  {
    make: fc.oneof(someMake, fc.constant('nobody'), fc.array(someMake, { maxLength: 2 })),
    model: fc.constantFrom('a', 'B'),
    bodyClass: fc.constantFrom('suv', 'sedan'),
    fuelType: fc.constantFrom('PETROL', 'diesel'),
    sellerId: fc.constantFrom('north', 'south'),
    currency: fc.constantFrom('GBP', 'EUR'),
    country: fc.constantFrom('DE', 'fr'),
    dealType: someDealType,
    minPrice: somePrice,
    maxPrice: somePrice,
    minYear: fc.integer({ min: 2000, max: 2028 }),
    maxYear: fc.integer({ min: 2000, max: 2028 }),
    maxOdometer: fc.integer({ min: 0, max: 400_000_000 }),
  },
  { requiredKeys: [] },
);

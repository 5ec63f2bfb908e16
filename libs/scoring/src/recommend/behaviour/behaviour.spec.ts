import fc from 'fast-check';
import type { EventSource } from '../profile/event-rules.js';
import type { Interest } from '../profile/user-profile.js';
import { Behaviour } from './behaviour.js';
import { DEFAULT_TASTE_WEIGHTS, type DeclaredTastes, tastesOf, withDeclared } from './tastes.js';

const sources: EventSource[] = ['purchase', 'view', 'wishlist', 'search', 'seller'];
const interest = (source: EventSource, subject: Interest['subject'], weight = 1): Interest => ({
  source,
  subject,
  weight,
  time: 0,
});
const someInterests = fc.array(
  fc.record({
    source: fc.constantFrom(...sources),
    subject: fc.record({
      category: fc.option(fc.constantFrom('SUV', 'sedan', 'Van'), { nil: undefined }),
      sellerId: fc.option(fc.constantFrom('north', 'south'), { nil: undefined }),
      price: fc.option(fc.integer({ min: -1, max: 5_000_000 }), { nil: undefined }),
      currency: fc.constantFrom('GBP', 'EUR'),
    }),
    weight: fc.double({ min: 0.001, max: 50, noNaN: true }),
    time: fc.constant(0),
  }),
  { maxLength: 20 },
);
const tastes = (interests: Interest[]) => tastesOf(interests, DEFAULT_TASTE_WEIGHTS);
const behaviour = (interests: Interest[]) => new Behaviour(tastes(interests), DEFAULT_TASTE_WEIGHTS);

describe('tastes', () => {
  it('weigh sources as they should, however many events there are of one', () => {
    const views = Array.from({ length: 100 }, () => interest('view', { category: 'Van' }));
    const { categories } = tastes([interest('purchase', { category: 'SUV' }), ...views]);
    expect(categories.get('suv')).toBeCloseTo(0.6 / 0.8, 9);
    expect(categories.get('van')).toBeCloseTo(0.2 / 0.8, 9);
  });

  it('are shares that add up to 1', () => {
    fc.assert(
      fc.property(someInterests, (interests) => {
        const { categories, sellers } = tastes(interests);
        for (const shares of [categories, sellers])
          if (shares.size > 0) expect([...shares.values()].reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('know the price range in the currency that counts', () => {
    const { price } = tastes([
      interest('view', { price: 1_000_000, currency: 'GBP' }),
      interest('view', { price: 1_000_000, currency: 'GBP' }),
      interest('view', { price: 9_000_000, currency: 'JPY' }),
      interest('view', { price: 0, currency: 'GBP' }),
    ]);
    expect(price?.currency).toBe('gbp');
    expect(Math.exp(price!.low)).toBeCloseTo(1_000_000 / 1.2, 3);
    expect(Math.exp(price!.high)).toBeCloseTo(1_200_000, 3);
  });

  it('are what was declared, until there are deeds', () => {
    const declared: DeclaredTastes = { categories: ['Convertible'], maxPrice: 2_000_000, currency: 'GBP' };
    const cold = withDeclared(tastes([]), declared, 1);
    expect([...cold.categories]).toEqual([['convertible', 1]]);
    expect(Math.exp(cold.price!.high)).toBeCloseTo(2_000_000, 3);
    const warm = withDeclared(tastes([interest('view', { category: 'suv' })]), declared, 0.25);
    expect([...warm.categories].sort()).toEqual([
      ['convertible', 0.25],
      ['suv', 0.75],
    ]);
  });
});

describe('behaviour', () => {
  const lover = behaviour([
    interest('view', { category: 'SUV', sellerId: 'North', price: 1_000_000, currency: 'GBP' }),
  ]);
  const priced = (price: number) => ({ logPrice: Math.log(price), currency: 'gbp' });

  it('adds .6 for the category, .3 for the price range, .1 for the seller', () => {
    expect(lover.score({ ...priced(1_000_000), category: 'suv', sellerId: 'north' })).toBeCloseTo(1, 9);
    expect(lover.score({ ...priced(1_000_000), category: 'suv' })).toBeCloseTo(0.9, 9);
    expect(lover.score({ ...priced(1_000_000), category: 'van' })).toBeCloseTo(0.3, 9);
    expect(lover.score({ logPrice: Math.log(1_000_000), currency: 'eur', sellerId: 'north' })).toBeCloseTo(
      0.1,
      9,
    );
  });

  it('lets the price fade outside of the range', () => {
    const fitOf = (price: number) => lover.fit(priced(price)).price;
    expect(fitOf(1_190_000)).toBe(1);
    expect(fitOf(1_300_000)).toBeLessThan(1);
    expect(fitOf(2_000_000)).toBeLessThan(fitOf(1_500_000));
  });

  it('keeps an open range closed where it was declared', () => {
    const only = withDeclared(tastes([]), { minPrice: 1_000_000, currency: 'GBP' }, 1);
    const cheap = new Behaviour(only, DEFAULT_TASTE_WEIGHTS).fit(priced(500_000));
    expect(cheap.price).toBeLessThan(0.3);
    expect(new Behaviour(only, DEFAULT_TASTE_WEIGHTS).fit(priced(50_000_000)).price).toBe(1);
  });

  it('stays between 0 and 1', () => {
    fc.assert(
      fc.property(someInterests, fc.integer({ min: 1, max: 9_000_000 }), (interests, price) => {
        const score = behaviour(interests).score({ ...priced(price), category: 'suv', sellerId: 'north' });
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it('has nothing to say of nobody', () => {
    expect(behaviour([]).empty).toBe(true);
    expect(behaviour([]).score({ ...priced(1), category: 'suv' })).toBe(0);
  });
});

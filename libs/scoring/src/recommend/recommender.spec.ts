import fc from 'fast-check';
import type { ListingFacts } from '../listing.js';
import { NOW, aListingOf } from '../testing/arbitraries.js';
import { Catalogue } from './catalogue/catalogue.js';
import { modelGroupOf } from './catalogue/model-group.js';
import { subjectOf } from './catalogue/subject-of.js';
import { Collaborative } from './collaborative/collaborative.js';
import { recommendationContexts } from './contexts.js';
import { UserProfiles } from './profile/user-profiles.js';
import { Recommender } from './recommender.js';
import type { RecommendationPartResult } from './recommendation.js';
import type { GivenRecommenderOptions } from './recommender-options.js';
import { Seasons } from './seasonal/seasons.js';
import { DAY_MS } from './time.js';
import { Trending } from './trending/trending.js';

const BODIES = ['SUV', 'Sedan', 'Convertible', 'Van'];
const car = (n: number): Partial<ListingFacts> => ({
  id: `lst_${n}`,
  make: ['Ford', 'BMW', 'Kia'][n % 3]!,
  model: `M${n % 8}`,
  bodyClass: BODIES[n % 4]!,
  fuelType: n % 2 === 0 ? 'Petrol' : 'Diesel',
  sellerId: `seller_${n % 5}`,
  askingPrice: 1_000_000 + (n % 10) * 60_000,
});

function marketOf(size: number, options: GivenRecommenderOptions = {}) {
  const knowledge = {
    catalogue: new Catalogue(),
    profiles: new UserProfiles(),
    collaborative: new Collaborative({ regularisation: 5 }),
    trending: new Trending(),
    seasons: new Seasons(),
  };
  for (let n = 0; n < size; n++) knowledge.catalogue.upsert(aListingOf(car(n)));
  return { ...knowledge, recommender: new Recommender(knowledge, options) };
}

const look = (id: string, action = 'VIEW_VEHICLE') => ({ action, time: NOW, subject: { id } });
type Market = ReturnType<typeof marketOf>;
const ids = ({ recommender }: Market, request: Partial<Parameters<Recommender['recommend']>[0]> = {}) =>
  recommender.recommend({ now: NOW, ...request }).recommendations.map(({ id }) => id);

/** Twelve people who like what stands in rows 0 and 8 (one group), and the group of row 1. */
function people(market: Market): void {
  for (let i = 0; i < 12; i++)
    for (const id of ['lst_0', 'lst_1']) market.recommender.record(`fan_${i}`, look(id, 'ADD_TO_CART'), NOW);
  market.collaborative.fit();
}

describe('recommender', () => {
  it('serves whoever is unknown by season, and not everybody the same', () => {
    const market = marketOf(200);
    const lists = Array.from({ length: 6 }, (_, i) => ids(market, { person: `usr_${i}` }));
    for (const list of lists) expect(list).toHaveLength(20);
    expect(new Set(lists.map((list) => list.join())).size).toBe(6);
    expect(ids(market, { person: 'usr_1' })).toEqual(lists[1]);
  });

  it('serves whoever is unknown by what trends where they are', () => {
    const market = marketOf(200);
    for (let i = 0; i < 8; i++) market.recommender.recordSale('lst_5', { time: NOW, now: NOW, region: 'GB' });
    const { recommendations, weights } = market.recommender.recommend({ now: NOW, region: 'GB', limit: 1 });
    const group = (id: string) => market.catalogue.groupOf(id);
    expect(group(recommendations[0]!.id)).toBe(group('lst_5'));
    expect(weights.trending).toBeGreaterThan(0.5);
    expect(recommendations[0]!.parts[0]).toMatchObject({
      part: 'trending',
      score: 1,
      confidence: 0.16,
      reason: { code: 'trending', text: 'Trending: 8 such vehicles were ordered within a week' },
    });
  });

  it('follows what was declared', () => {
    const market = marketOf(200);
    const declared = { categories: ['van'], maxPrice: 1_200_000, currency: 'GBP' };
    for (const id of ids(market, { declared, limit: 5 }))
      expect(subjectOf(id, market.catalogue).category).toBe('van');
  });

  it('recommends what similar people like, at once, and says why', () => {
    const market = marketOf(200);
    people(market);
    market.recommender.record('usr_1', look('lst_0', 'ADD_TO_CART'), NOW);
    const { recommendations } = market.recommender.recommend({ now: NOW, person: 'usr_1' });
    const wanted = market.catalogue.groupOf('lst_1');
    const found = recommendations.find(({ id }) => market.catalogue.groupOf(id) === wanted);
    expect(found?.parts.find(({ part }) => part === 'collaborative')).toMatchObject({
      score: 1,
      confidence: 1,
      reason: { code: 'similarPeople', text: 'People who like Ford M0 like this too' },
    });
  });

  it('explains every score by parts that add up', () => {
    const market = marketOf(300);
    people(market);
    for (let i = 0; i < 8; i++) market.recommender.recordSale('lst_7', { time: NOW, now: NOW });
    for (const id of ['lst_0', 'lst_9', 'lst_22']) market.recommender.record('usr_1', look(id), NOW);
    for (const context of recommendationContexts) {
      const list = market.recommender.recommend({ now: NOW, person: 'usr_1', context, about: ['lst_4'] });
      expect(list.recommendations.map(({ rank }) => rank)).toEqual(list.recommendations.map((_, i) => i + 1));
      for (const { score, confidence, parts } of list.recommendations) {
        expect(parts.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 12);
        for (const part of parts) expect(part.reason.text).not.toMatch(/undefined|NaN/);
        for (const share of [score, confidence]) expect(share >= 0 && share <= 1).toBe(true);
      }
    }
  });

  it('never shows what was bought, dismissed, sold, hidden, or is looked at', () => {
    const market = marketOf(12);
    market.recommender.record('usr_1', look('lst_0', 'COMPLETE_PURCHASE'), NOW);
    market.recommender.record('usr_1', look('lst_1', 'DISMISS_RECOMMENDATION'), NOW);
    market.catalogue.upsert(aListingOf({ ...car(2), status: 'sold', version: 2 }));
    market.catalogue.upsert(aListingOf({ ...car(3), status: 'withdrawn', version: 2 }));
    market.catalogue.remove('lst_4');
    const list = ids(market, { person: 'usr_1', exclude: ['lst_5'], about: ['lst_6'] });
    expect(list.sort()).toEqual(['lst_10', 'lst_11', 'lst_7', 'lst_8', 'lst_9']);
  });

  it('looks up nothing that is no longer so: what comes, trends or sells counts at once', () => {
    const market = marketOf(40);
    people(market);
    market.recommender.record('usr_1', look('lst_0', 'ADD_TO_CART'), NOW);
    for (const id of ['lst_1', 'lst_25']) market.catalogue.remove(id);
    const partsById = () => {
      const { recommendations } = market.recommender.recommend({ now: NOW, person: 'usr_1', limit: 40 });
      return new Map(recommendations.map(({ id, parts }) => [id, parts]));
    };
    const before = partsById();
    market.catalogue.upsert(aListingOf({ ...car(1), id: 'lst_back' }));
    market.catalogue.upsert(aListingOf({ ...car(1), id: 'lst_new', model: 'M99', bodyClass: 'Roadster' }));
    for (let i = 0; i < 60; i++)
      for (const [id, time] of [
        ['lst_back', NOW],
        ['lst_new', NOW],
        ['lst_5', NOW - 180 * DAY_MS],
      ] as const)
        market.recommender.recordSale(id, { time, now: NOW });
    const after = partsById();
    const spokenFor = (id: string) => after.get(id)!.map(({ part }) => part);
    expect(spokenFor('lst_back')).toEqual(expect.arrayContaining(['collaborative', 'trending']));
    expect(spokenFor('lst_new')).toEqual(expect.arrayContaining(['trending', 'seasonal']));
    const season = (parts: RecommendationPartResult[] | undefined) =>
      parts!.find(({ part }) => part === 'seasonal')!.reason.text;
    expect(season(after.get('lst_13'))).not.toBe(season(before.get('lst_13')));
  });

  it('does not talk anybody out of a purchase at the checkout', () => {
    const market = marketOf(200);
    const cart = ['lst_0'];
    const group = market.catalogue.groupOf('lst_0');
    const { recommendations, weights } = market.recommender.recommend({
      now: NOW,
      context: 'CHECKOUT',
      about: cart,
    });
    expect(recommendations).toHaveLength(5);
    expect(weights.content).toBeUndefined();
    for (const { id } of recommendations) expect(market.catalogue.groupOf(id)).not.toBe(group);
  });

  it('shows what competes with a vehicle that is looked at', () => {
    const market = marketOf(200);
    const [first] = market.recommender.recommend({
      now: NOW,
      context: 'PRODUCT_DETAIL',
      about: ['lst_0'],
    }).recommendations;
    const bodyOf = (id: string) => subjectOf(id, market.catalogue).category;
    expect(bodyOf(first!.id)).toBe(bodyOf('lst_0'));
    expect(first!.parts.find(({ part }) => part === 'content')!.reason.text).toMatch(
      /^Like Ford M0: the same body/,
    );
  });

  it('finds what meets the criteria, however rare', () => {
    const market = marketOf(500);
    market.catalogue.upsert(aListingOf({ id: 'rare', make: 'Lotus', model: 'Elan', askingPrice: 5_000_000 }));
    const criteria = { make: 'LOTUS', minPrice: 5_000_000, maxPrice: 5_000_000 };
    expect(ids(market, { context: 'SEARCH', criteria })).toEqual(['rare']);
    expect(ids(market, { context: 'SEARCH', criteria: { make: 'Tucker' } })).toEqual([]);
  });

  it('says why when it has nothing', () => {
    const { recommender } = marketOf(0);
    expect(recommender.recommend({ now: NOW }).reason?.code).toBe('nothingInStock');
    const trendsAlone = { weights: { collaborative: 0, content: 0, seasonal: 0, behaviour: 0 } };
    const list = marketOf(10, trendsAlone).recommender.recommend({ now: NOW, person: 'usr_1' });
    expect(list).toMatchObject({
      recommendations: [],
      events: 0,
      weights: {},
      reason: { code: 'nothingKnown' },
    });
  });

  it('keeps to the cap of a seller', () => {
    const market = marketOf(200, { perSeller: 2 });
    const sellers = ids(market, { limit: 10 }).map((id) => subjectOf(id, market.catalogue).sellerId);
    for (const seller of sellers) expect(sellers.filter((each) => each === seller)).toHaveLength(2);
  });

  it('forgets a person', () => {
    const market = marketOf(50);
    people(market);
    market.recommender.record('usr_1', look('lst_0'), NOW);
    market.recommender.dismiss('usr_1', 'lst_1');
    market.recommender.forget('usr_1');
    expect(market.recommender.recommend({ now: NOW, person: 'usr_1' }).events).toBe(0);
    expect(market.profiles.of('usr_1').excluded.has('lst_1')).toBe(false);
  });

  it('refuses weights that cannot be used', () => {
    expect(() => marketOf(0, { weights: { content: -1 } })).toThrow('content is to be 0 or more, not -1');
  });

  it('reports events that it cannot use, and sales of what it does not know', () => {
    const { recommender } = marketOf(5);
    expect(recommender.record('usr_1', look('lst_1', 'DANCE'), NOW)).toBe('unknown');
    expect(recommender.record('usr_1', { action: 'SEARCH', time: NOW, subject: {} }, NOW)).toBe('empty');
    expect(recommender.record('usr_1', look('lst_99'), NOW)).toBe('taken');
    expect(recommender.recordSale('lst_99', { time: NOW, now: NOW })).toBe(false);
  });

  it('learns from the sale of a vehicle that was never in the catalogue as from one that was', () => {
    const [one, other] = [marketOf(50), marketOf(50)] as [Market, Market];
    const sale = { time: NOW, now: NOW, region: 'GB' };
    for (let i = 0; i < 6; i++) {
      one.recommender.recordSale('lst_5', sale);
      other.recommender.recordSaleOf(aListingOf({ ...car(5), id: `gone_${i}`, status: 'sold' }), sale);
    }
    expect(other.trending.ranking(NOW, 'GB')).toEqual(one.trending.ranking(NOW, 'GB'));
    expect(ids(other, { region: 'GB' })).toEqual(ids(one, { region: 'GB' }));
  });

  it('serves a person of 100,000 events', () => {
    const market = marketOf(100);
    for (let i = 0; i < 100_000; i++) market.recommender.record('bot', look(`lst_${i % 1_000}`), NOW);
    expect(market.recommender.recommend({ now: NOW, person: 'bot' }).recommendations).toHaveLength(20);
    expect(market.profiles.of('bot').size).toBeLessThanOrEqual(200);
  });
});

describe('catalogue', () => {
  it('finds by group, body, seller and price what a plain list holds', () => {
    const change = fc.record({
      n: fc.nat(15),
      price: fc.integer({ min: 0, max: 30 }).map((n) => n * 100_000),
      status: fc.constantFrom('inStock', 'inStock', 'sold', 'reserved'),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
        const catalogue = new Catalogue();
        const stock = new Map<string, ListingFacts>();
        changes.forEach(({ n, price, status }, version) => {
          const listing = aListingOf({ ...car(n), askingPrice: price, status: status as 'inStock', version });
          catalogue.upsert(listing);
          catalogue.upsert({ ...listing, version: version - 1, askingPrice: 1 });
          if (status === 'inStock' && price > 0) stock.set(listing.id, listing);
          else stock.delete(listing.id);
        });
        expect(catalogue.size).toBe(stock.size);
        for (const { id, askingPrice, ...facts } of stock.values()) {
          const own = catalogue.rowOf(id)!;
          const [bodyClass, currency] = [catalogue.fact(own, 'bodyClass'), catalogue.fact(own, 'currency')];
          const near = { low: Math.log(askingPrice * 0.9), high: Math.log(askingPrice * 1.1) };
          const lists = [
            [catalogue.rowsOfGroup(modelGroupOf(facts))],
            [catalogue.rowsOfBody(bodyClass)],
            [catalogue.rowsOfSeller(catalogue.fact(own, 'sellerId'))],
            catalogue.rowsByPrice({ bodyClass, currency }, near),
          ];
          for (const list of lists) expect(list.flat().filter((row) => row === own)).toHaveLength(1);
          expect(catalogue.at(own)!.id).toBe(id);
        }
      }),
    );
  });

  it('groups by make, model, generation and body, whatever the case', () => {
    const one = { make: 'Ford ', model: 'FOCUS', modelYear: 2020, bodyClass: 'Hatchback' };
    expect(modelGroupOf(one)).toBe(modelGroupOf({ ...one, make: 'ford', model: 'Focus', modelYear: 2018 }));
    expect(modelGroupOf(one)).not.toBe(modelGroupOf({ ...one, modelYear: 2008 }));
    expect(modelGroupOf(one)).not.toBe(modelGroupOf({ ...one, bodyClass: undefined }));
  });
});

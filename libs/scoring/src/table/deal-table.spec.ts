import fc from 'fast-check';
import type { DealCriteria, ListingFacts, TextCriterion } from '../listing.js';
import { compareDeals } from '../deal/order.js';
import { scoreDeal } from '../deal/score-deal.js';
import {
  NOW,
  aListingOf,
  someCriteria,
  someFacts,
  someListings,
  somePreferences,
  withoutUndefined,
} from '../testing/arbitraries.js';
import { fold } from '../text.js';
import type { Valuer } from '../value/valuer.js';
import { DealTable } from './deal-table.js';

/** Values by year, so that margins meet all bands; knows no market but GBP. */
const byYear: Valuer = {
  version: 'by year',
  valueOf: ({ currency, modelYear }) => {
    const value = 400_000 + (modelYear % 7) * 150_000;
    return currency === 'GBP' ? { value, low: value - 1, high: value + 1 } : undefined;
  },
};

/** Takes nobody beside a listing to value it: what is tested here is the ranking. */
const NO_EVIDENCE = { model: 0, make: 0 };

function tableOf(listings: ListingFacts[]): DealTable {
  const table = new DealTable(1, NO_EVIDENCE);
  table.setValues(byYear);
  for (const listing of listings) table.upsert(listing);
  return table;
}

const meets = (text: string | undefined, wanted: TextCriterion | undefined): boolean =>
  wanted === undefined || [wanted].flat().some((one) => text !== undefined && fold(one) === fold(text));

function matches(listing: ListingFacts, criteria: DealCriteria): boolean {
  const texts = [
    'make',
    'model',
    'bodyClass',
    'fuelType',
    'sellerId',
    'currency',
    'country',
    'dealType',
  ] as const;
  const { minPrice = 0, maxPrice = Infinity, minYear = 0, maxYear = Infinity, maxOdometer } = criteria;
  return (
    listing.status === 'inStock' &&
    texts.every((field) => meets(listing[field], criteria[field])) &&
    listing.askingPrice >= minPrice &&
    listing.askingPrice <= maxPrice &&
    listing.modelYear >= minYear &&
    listing.modelYear <= maxYear &&
    (maxOdometer === undefined || (listing.odometer !== undefined && listing.odometer <= maxOdometer))
  );
}

/** The ranking as one would write it on objects. */
function rankingOf(listings: ListingFacts[], criteria: DealCriteria, preferences: object) {
  const found = listings.filter((listing) => matches(listing, criteria));
  const deals = found.map((listing) => ({
    listing,
    ...scoreDeal(listing, byYear.valueOf(listing), preferences, NOW),
  }));
  const scored = deals.filter((deal) => deal.scores !== null);
  const keyOf = ({ scores, confidence, listing }: (typeof scored)[number]) => ({
    overall: scores.overall,
    confidence,
    roi: scores.roi,
    id: listing.id,
  });
  scored.sort((a, b) => compareDeals(keyOf(a), keyOf(b)));
  return {
    deals: scored.map((deal, i) => ({ ...deal, rank: i + 1 })),
    unscored: deals.length - scored.length,
  };
}

describe('DealTable', () => {
  it('finds the deals that a sort of all of them by the reference puts first', () => {
    fc.assert(
      fc.property(
        someListings(),
        someCriteria,
        somePreferences,
        fc.integer({ min: 1, max: 20 }),
        (listings, criteria, preferences, limit) => {
          const expected = rankingOf(listings, criteria, preferences);
          const page = tableOf(listings).search({ criteria, preferences, limit, now: NOW });
          expect(page.deals).toEqual(expected.deals.slice(0, limit));
          expect(page.total).toBe(expected.deals.length);
          expect(page.unscored).toBe(expected.unscored);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives the whole ranking page by page', () => {
    fc.assert(
      fc.property(
        someListings(),
        somePreferences,
        fc.integer({ min: 1, max: 7 }),
        (listings, preferences, limit) => {
          const table = tableOf(listings);
          const ids: string[] = [];
          let page = table.search({ preferences, limit, now: NOW });
          ids.push(...page.deals.map(({ listing }) => listing.id));
          while (page.next) {
            page = table.search({ preferences, limit, now: NOW, after: page.next });
            ids.push(...page.deals.map(({ listing }) => listing.id));
          }
          expect(ids).toEqual(rankingOf(listings, {}, preferences).deals.map(({ listing }) => listing.id));
        },
      ),
    );
  });

  it('stays equal to a map under any order of changes, and finds as a fresh table finds', () => {
    const change = fc.record({
      id: fc.integer({ min: 0, max: 8 }),
      facts: someFacts,
      remove: fc.nat(4),
      version: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
        const table = tableOf([]);
        const held = new Map<string, ListingFacts>();
        const newest = new Map<string, number>();
        for (const { id: number, facts, remove, version } of changes) {
          const id = `lst_${number}`;
          if (remove === 0) {
            expect(table.remove(id)).toBe(held.delete(id));
            continue;
          }
          const status = remove === 1 ? 'sold' : facts.status;
          const listing = withoutUndefined({ ...facts, id, version, status }) as ListingFacts;
          const outcome = table.upsert(listing);
          if (version <= (newest.get(id) ?? -1)) {
            expect(outcome).toBe('stale');
            continue;
          }
          newest.set(id, version);
          if (status === 'sold') held.delete(id);
          else held.set(id, listing);
        }
        expect(table.size).toBe(held.size);
        for (const [id, listing] of held) expect(table.get(id)).toEqual(listing);
        const query = { limit: 100, now: NOW };
        expect(table.search(query)).toEqual(tableOf([...held.values()]).search(query));
      }),
    );
  });

  it('refuses what is older than a removal, and takes a unit back that returns', () => {
    const table = tableOf([aListingOf({ version: 3 })]);
    expect(table.upsert(aListingOf({ version: 5, status: 'sold' }))).toBe('removed');
    expect(table.upsert(aListingOf({ version: 4 }))).toBe('stale');
    expect(table.upsert(aListingOf({ version: 6 }))).toBe('inserted');
    expect(table.size).toBe(1);
  });

  it('keeps what is reserved without ranking it', () => {
    const table = tableOf([aListingOf()]);
    table.upsert(aListingOf({ version: 2, status: 'reserved' }));
    expect(table.search({ limit: 5, now: NOW })).toEqual({ deals: [], total: 0, unscored: 0 });
    expect(table.counts()).toEqual({ size: 1, scored: 0, unscored: 0, offMarket: 1 });
    table.upsert(aListingOf({ version: 3 }));
    expect(table.search({ limit: 5, now: NOW }).total).toBe(1);
  });

  it('counts what it could not value, and values it when a model can', () => {
    const table = tableOf([aListingOf({ currency: 'JPY' })]);
    expect(table.search({ limit: 5, now: NOW })).toMatchObject({ deals: [], total: 0, unscored: 1 });
    table.setValues({ version: 'all', valueOf: () => ({ value: 2_000_000, low: 1, high: 3_000_000 }) });
    expect(table.search({ limit: 5, now: NOW })).toMatchObject({ total: 1, unscored: 0 });
    expect(table.marketValue('lst_1')).toEqual({ value: 2_000_000, low: 1, high: 3_000_000 });
    expect(table.valuerVersion).toBe('all');
  });

  it('sees cars age when a year begins', () => {
    const table = tableOf([aListingOf({ modelYear: 2021 })]);
    const riskAt = (now: number) => table.search({ limit: 1, now }).deals[0]?.scores.risk;
    expect(riskAt(Date.UTC(2026, 11, 31, 23, 59))).toBe(100);
    expect(riskAt(Date.UTC(2027, 0, 1))).toBe(90);
  });

  it('judges one listing as the ranking does, and says nothing of one that it does not hold', () => {
    const table = tableOf([aListingOf()]);
    const [deal] = table.search({ limit: 1, now: NOW }).deals;
    expect(deal).toMatchObject(table.judge('lst_1', {}, NOW) ?? {});
    expect([table.judge('none', {}, NOW), table.get('none'), table.marketValue('none')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('answers a limit of zero with counts alone', () => {
    expect(tableOf([aListingOf()]).search({ limit: 0, now: NOW })).toEqual({
      deals: [],
      total: 1,
      unscored: 0,
    });
  });

  it('knows the place of each deal', () => {
    fc.assert(
      fc.property(someListings(), (listings) => {
        const table = tableOf(listings);
        const { deals } = table.search({ limit: 100, now: NOW });
        for (const { listing, rank } of deals) expect(table.rankOf(listing.id, NOW)).toBe(rank);
      }),
    );
  });
});

import fc from 'fast-check';
import type { ListingFacts } from '../listing.js';
import { DealTable } from '../table/deal-table.js';
import { NOW, aListingOf, someListings } from '../testing/arbitraries.js';
import type { Valuer } from '../value/valuer.js';

const DAY = 86_400_000;
const flat: Valuer = { version: 'flat', valueOf: () => ({ value: 1_100_000, low: 1, high: 2_000_000 }) };

function tableOf(listings: readonly ListingFacts[]): DealTable {
  const table = new DealTable(1, { model: 0, make: 0 });
  table.setValues(flat);
  for (const listing of listings) table.upsert(listing);
  return table;
}

/** Ten of each of two models, equal but for the name. */
const stock = Array.from({ length: 20 }, (_, i) =>
  aListingOf({ id: `lst_${String(i).padStart(2, '0')}`, model: i < 10 ? 'Focus' : 'Fiesta' }),
);
const fiesta = { make: 'Ford', model: 'fiesta', currency: 'GBP' };
const view = (table: DealTable, times: number) => {
  for (let i = 0; i < times; i++) table.noteInterest(fiesta, 'view', NOW - DAY);
};
const demandOf = (table: DealTable, model: string) =>
  table.demand({ make: 'Ford', model, currency: 'GBP' }, NOW).value;

describe('a table that learns demand', () => {
  it('puts what people look at before what they pass over', () => {
    const table = tableOf(stock);
    expect(table.search({ limit: 1, now: NOW }).deals[0]?.listing.model).toBe('Focus');
    view(table, 100);
    expect(table.learnDemand(NOW)).toBe(20);
    const { deals } = table.search({ limit: 20, now: NOW });
    expect(deals.slice(0, 10).every(({ listing }) => listing.model === 'Fiesta')).toBe(true);
    expect(deals[0]?.scores.market).toBe(100 * demandOf(table, 'Fiesta')!);
    expect(demandOf(table, 'Fiesta')).toBeGreaterThan(0.5);
    expect(demandOf(table, 'Focus')).toBeLessThan(0.5);
  });

  it('learns from sales without anybody looking', () => {
    const table = tableOf(stock);
    for (let i = 0; i < 40; i++) {
      const sold = aListingOf({ id: `sold_${i}`, model: 'Fiesta', createdAt: NOW - 9 * DAY });
      table.upsert({ ...sold, status: 'sold' });
    }
    table.learnDemand(NOW);
    expect(demandOf(table, 'Fiesta')).toBeGreaterThan(demandOf(table, 'Focus')!);
  });

  it('tells demand of what comes later, and forgets it when nobody looks any more', () => {
    const table = tableOf(stock);
    view(table, 100);
    table.learnDemand(NOW);
    table.upsert(aListingOf({ id: 'later', model: 'Fiesta' }));
    expect(table.judge('later', {}, NOW)?.scores?.market).toBe(100 * demandOf(table, 'Fiesta')!);
    expect(table.appraise(aListingOf({ id: 'elsewhere', model: 'Fiesta' }))).toHaveProperty('demand');
    table.learnDemand(NOW + 365 * DAY);
    expect(demandOf(table, 'Fiesta')).toBeUndefined();
    expect(table.judge('later', {}, NOW)?.scores?.market).toBe(50);
  });

  it('keeps the markets of two currencies apart', () => {
    const table = tableOf([...stock, aListingOf({ id: 'euro', model: 'Fiesta', currency: 'EUR' })]);
    view(table, 100);
    table.learnDemand(NOW);
    expect(table.demand({ make: 'Ford', model: 'Fiesta', currency: 'EUR' }, NOW).value).toBeUndefined();
  });

  it('ranks by what it has learnt as one judged alone is scored', () => {
    fc.assert(
      fc.property(
        someListings({ minLength: 1 }),
        fc.array(fc.nat(59), { maxLength: 80 }),
        (listings, viewed) => {
          const table = tableOf(listings);
          for (const i of viewed) table.noteInterest(listings[i % listings.length]!, 'save', NOW - DAY);
          table.learnDemand(NOW);
          for (const { listing, scores } of table.search({ limit: 60, now: NOW }).deals)
            expect(table.judge(listing.id, {}, NOW)?.scores).toEqual(scores);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import type { ListingFacts } from '../listing.js';
import { marketKeyOf } from '../market-key.js';
import { NOW, aListingOf, someFacts, withoutUndefined } from '../testing/arbitraries.js';
import { fold } from '../text.js';
import type { Valuer } from '../value/valuer.js';
import { DealTable } from './deal-table.js';

const value = { value: 1_200_000, low: 1_100_000, high: 1_300_000 };
const sameForAll: Valuer = { version: 'same', valueOf: () => value };
/** Values a whole table at once, as a fitted model does. */
const inRows: Valuer = {
  ...sameForAll,
  valueRows: (_, rows, out) => {
    out.value.fill(value.value, 0, rows);
    out.low.fill(value.low, 0, rows);
    out.high.fill(value.high, 0, rows);
  },
};

const limits = { model: 2, make: 4 };

function tableOf(listings: ListingFacts[], valuer = sameForAll): DealTable {
  const table = new DealTable(1, limits);
  table.setValues(valuer);
  for (const listing of listings) table.upsert(listing);
  return table;
}

const several = (count: number, facts: Partial<ListingFacts> = {}) =>
  Array.from({ length: count }, (_, i) => aListingOf({ ...facts, id: `${facts.model ?? 'Focus'}_${i}` }));
const idsOf = (table: DealTable) =>
  table
    .search({ limit: 100, now: NOW })
    .deals.map(({ listing }) => listing.id)
    .sort();

describe('a listing with too few others beside it', () => {
  it('has no value and no score, and says why', () => {
    const table = tableOf(several(2));
    expect(table.search({ limit: 5, now: NOW })).toEqual({ deals: [], total: 0, unscored: 2 });
    expect(table.marketValue('Focus_0')).toBeUndefined();
    const judged = table.judge('Focus_0', {}, NOW);
    expect(judged).toMatchObject({ scores: null, marketValue: null, reasons: [{ code: 'comparablesFew' }] });
  });

  it('is scored as soon as enough others of its model are there, and no longer than they are', () => {
    const table = tableOf(several(3));
    expect(idsOf(table)).toEqual(['Focus_0', 'Focus_1', 'Focus_2']);
    table.upsert({ ...aListingOf({ id: 'Focus_2' }), status: 'sold', version: 2 });
    expect(idsOf(table)).toEqual([]);
  });

  it('is scored when enough others of its make are there', () => {
    const table = tableOf([...several(3), aListingOf({ id: 'rare', model: 'GT' })]);
    expect(idsOf(table)).not.toContain('rare');
    table.upsert(aListingOf({ id: 'another', model: 'Puma' }));
    expect(idsOf(table)).toEqual(['Focus_0', 'Focus_1', 'Focus_2', 'another', 'rare']);
    table.upsert({ ...aListingOf({ id: 'Focus_0' }), make: 'Opel', version: 2 });
    expect(idsOf(table)).toEqual([]);
  });

  it('says that the market is too small where that is so', () => {
    const table = new DealTable();
    table.upsert(aListingOf());
    expect(table.judge('lst_1', {}, NOW)?.reasons[0]?.code).toBe('marketTooSmall');
  });

  it('need not be in the table to be told', () => {
    const table = tableOf(several(3));
    expect(table.appraise(aListingOf({ id: 'mine' }))).toEqual(value);
    expect(table.appraise(aListingOf({ id: 'mine', model: 'GT' }))).toMatchObject({
      abstained: { code: 'comparablesFew' },
    });
  });

  it('is the same whatever changes led there, one by one or all at once', () => {
    const change = fc.record({ id: fc.nat(12), facts: someFacts, gone: fc.nat(3) });
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 60 }),
        fc.constantFrom(sameForAll, inRows),
        (changes, valuer) => {
          const table = tableOf([], valuer);
          const held = new Map<string, ListingFacts>();
          changes.forEach(({ id, facts, gone }, i) => {
            const status = gone === 0 ? 'sold' : facts.status;
            const listing = withoutUndefined({
              ...facts,
              id: `l${id}`,
              version: i + 1,
              status,
            }) as ListingFacts;
            table.upsert(listing);
            if (status === 'sold') held.delete(listing.id);
            else held.set(listing.id, listing);
          });
          const expected = [...held.values()].filter(
            (one) => one.status === 'inStock' && isSupported(one, held),
          );
          expect(idsOf(table)).toEqual(expected.map(({ id }) => id).sort());
          table.setValues(valuer);
          expect(idsOf(table)).toEqual(expected.map(({ id }) => id).sort());
        },
      ),
    );
  });
});

function isSupported(one: ListingFacts, held: Map<string, ListingFacts>): boolean {
  const others = [...held.values()].filter(
    (other) =>
      other !== one && marketKeyOf(other) === marketKeyOf(one) && fold(other.make) === fold(one.make),
  );
  const ofModel = others.filter((other) => fold(other.model) === fold(one.model));
  return ofModel.length >= limits.model || others.length >= limits.make;
}

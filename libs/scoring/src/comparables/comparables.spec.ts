import fc from 'fast-check';
import type { ListingFacts } from '../listing.js';
import { aListingOf, someListings } from '../testing/arbitraries.js';
import { DealTable } from '../table/deal-table.js';
import { fold } from '../text.js';
import { ComparableDistance } from './distance.js';

function tableOf(...listings: ListingFacts[]): DealTable {
  const table = new DealTable(1);
  for (const listing of listings) table.upsert(listing);
  return table;
}

const other = (id: string, facts: Partial<ListingFacts> = {}) => aListingOf({ id, ...facts });
const distanceTo = (facts: Partial<ListingFacts>, from: Partial<ListingFacts> = {}) =>
  tableOf(other('other', facts)).comparables(aListingOf(from)).nearest[0]?.distance;

/** Everything known, so that a test can let one thing differ. */
const whole: Partial<ListingFacts> = {
  condition: 'good',
  fuelType: 'Petrol',
  bodyClass: 'Hatchback',
  trim: 'Zetec',
  transmission: 'Manual',
  driveType: 'FWD',
  displacementL: 1,
};

describe('the distance of two listings', () => {
  it.each<[string, Partial<ListingFacts>, number]>([
    ['nothing', {}, 0],
    ['spelling alone', { trim: ' ZETEC', fuelType: 'petrol' }, 0],
    ['two years', { modelYear: 2022 }, 2],
    ['a year of driving', { odometer: 35_000_000 }, 1],
    ['half a litre', { displacementL: 1.5 }, 0.5],
    ['two steps of condition', { condition: 'poor' }, 1],
    ['the fuel', { fuelType: 'Diesel' }, 1],
    ['the body', { bodyClass: 'Wagon' }, 1],
    ['trim, transmission and drive', { trim: 'ST', transmission: 'Automatic', driveType: 'AWD' }, 1.5],
    ['all added up', { modelYear: 2023, fuelType: 'Diesel', trim: 'ST' }, 2.5],
  ])('that differ by %s', (_, facts, distance) => {
    expect(distanceTo({ ...whole, ...facts }, whole)).toBeCloseTo(distance, 3);
  });

  it.each<[string, Partial<ListingFacts>, number]>([
    ['odometer', { odometer: undefined }, 1],
    ['trim', { trim: undefined }, 0.25],
    ['displacement', { displacementL: undefined }, 0.5],
    ['condition', { condition: undefined }, 0.25],
  ])('counts what one of them alone tells as half as far as it could be: %s', (_, unknown, distance) => {
    expect(distanceTo({ ...whole, ...unknown }, whole)).toBeCloseTo(distance, 3);
    expect(distanceTo(whole, { ...whole, ...unknown })).toBeCloseTo(distance, 3);
    expect(distanceTo({ ...whole, ...unknown }, { ...whole, ...unknown })).toBe(0);
  });

  it('is no number below zero, and none that is not one', () => {
    fc.assert(
      fc.property(someListings({ minLength: 2, maxLength: 20 }), (listings) => {
        const table = tableOf(...listings);
        const distance = new ComparableDistance(table.columns, listings[0]!);
        for (let row = 0; row < table.rows; row++) expect(distance.to(row)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('comparables', () => {
  it('are the nearest of the make, model and currency, nearest first, without the listing itself', () => {
    const table = tableOf(
      aListingOf(),
      other('far', { modelYear: 2014 }),
      other('near', { make: 'FORD', modelYear: 2023, trim: 'ST' }),
      other('euro', { currency: 'EUR' }),
      other('else', { model: 'Fiesta' }),
      other('reserved', { status: 'reserved', modelYear: 2022 }),
    );
    const { nearest, count } = table.comparables(aListingOf());
    expect(nearest.map(({ id }) => id)).toEqual(['near', 'reserved', 'far']);
    expect(count).toBe(3);
    expect(table.comparables(aListingOf(), 1)).toMatchObject({ nearest: [{ id: 'near' }], count: 3 });
  });

  it('carry what a chart needs, and no price per kilometre of a car that was not driven or not read', () => {
    const { nearest, medianPrice } = tableOf(
      other('a', { odometer: 20_000_000, askingPrice: 900_000 }),
      other('b', { odometer: 0, askingPrice: 1_000_000 }),
      other('c', { odometer: undefined, askingPrice: 1_300_000 }),
    ).comparables(aListingOf());
    const [a, c, b] = nearest;
    expect(a).toMatchObject({ id: 'a', askingPrice: 900_000, odometer: 20_000_000, pricePerKm: 45 });
    expect(b).toMatchObject({ id: 'b', odometer: 0 });
    expect([b?.pricePerKm, c?.pricePerKm, c?.odometer]).toEqual([undefined, undefined, undefined]);
    expect(medianPrice).toBe(1_000_000);
  });

  it('are none in a market of one', () => {
    expect(tableOf(aListingOf()).comparables(aListingOf())).toEqual({
      nearest: [],
      count: 0,
      medianPrice: undefined,
    });
  });

  it('follow every change, and are what a sort of all of them finds', () => {
    fc.assert(
      fc.property(someListings({ minLength: 1, maxLength: 60 }), fc.nat(8), (listings, gone) => {
        const table = tableOf(...listings);
        const [subject, ...others] = listings;
        const removed = others.slice(0, gone);
        for (const { id } of removed) table.remove(id);
        // What takes a freed row is found, and what left it is not.
        const back = removed.slice(0, 2).map((each) => ({ ...each, model: 'b', version: 2 }));
        for (const each of back) table.upsert(each);
        const group = [...others.slice(gone), ...back].filter(
          (each) =>
            each.currency === subject!.currency &&
            each.country === subject!.country &&
            fold(each.make) === fold(subject!.make) &&
            fold(each.model) === fold(subject!.model),
        );
        const one = (each: ListingFacts) => ({
          id: each.id,
          distance: tableOf(each).comparables({ ...subject!, id: 'subject' }).nearest[0]!.distance,
        });
        const expected = group
          .map(one)
          .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
          .slice(0, 5);
        const { nearest, count } = table.comparables(subject!, 5);
        expect(nearest.map(({ id, distance }) => ({ id, distance }))).toEqual(expected);
        expect(count).toBe(group.length);
      }),
    );
  });
});

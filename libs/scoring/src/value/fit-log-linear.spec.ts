import fc from 'fast-check';
import type { ListingFacts } from '../listing.js';
import { DealTable } from '../table/deal-table.js';
import { NOW, aListingOf, someListings } from '../testing/arbitraries.js';
import { fitLogLinear, samplesOf } from './fit-log-linear.js';
import { MIN_MARKET_SIZE } from './limits.js';
import { LogLinearValuer } from './log-linear-valuer.js';

/** Prices that follow a law that the model can express, for makes and models of different worth. */
function lawfulPrice(make: number, model: number, age: number, odometer: number): number {
  const logPrice = 14.5 + 0.4 * make + 0.1 * model - 0.09 * age - (0.2 * Math.log1p(odometer / 1e6)) / 4;
  return Math.round(Math.exp(logPrice));
}

function lawfulListings(count: number): ListingFacts[] {
  return Array.from({ length: count }, (_, i) => {
    const [make, model, age, odometer] = [i % 3, i % 4, (i * 7) % 11, ((i * 37) % 200) * 1e6] as const;
    return aListingOf({
      id: `lst_${i}`,
      make: `Make ${make}`,
      model: `Model ${model}`,
      modelYear: 2026 - age,
      odometer,
      askingPrice: lawfulPrice(make, model, age, odometer),
    });
  });
}

const valuerOf = (listings: ListingFacts[]) =>
  new LogLinearValuer(fitLogLinear(samplesOf(listings), { asOf: NOW }));

describe('fitLogLinear', () => {
  it('finds the law that prices follow', () => {
    const listings = lawfulListings(2_000);
    const valuer = valuerOf(listings);
    for (const listing of listings.slice(0, 200)) {
      const { value, low, high } = valuer.valueOf(listing)!;
      expect(Math.abs(value / listing.askingPrice - 1)).toBeLessThan(0.03);
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
  });

  it('values each country of a currency as a market of its own', () => {
    const german = lawfulListings(400).map((listing) => ({ ...listing, country: 'DE' }));
    const french = lawfulListings(400).map(({ askingPrice, ...listing }) => ({
      ...listing,
      id: `fr_${listing.id}`,
      country: 'FR',
      askingPrice: askingPrice * 2,
    }));
    const valuer = valuerOf([...german, ...french]);
    const here = valuer.valueOf(german[5]!)!.value;
    expect(valuer.valueOf({ ...german[5]!, country: 'FR' })!.value / here).toBeCloseTo(2, 1);
    expect(valuer.valueOf({ ...german[5]!, country: 'IT' })).toBeUndefined();
    expect(valuer.valueOf({ ...german[5]!, country: undefined })).toBeUndefined();
  });

  it('is not bent by prices with a slipped digit', () => {
    const listings = lawfulListings(1_000).map((listing, i) =>
      i % 50 === 0 ? { ...listing, askingPrice: listing.askingPrice * 1000 } : listing,
    );
    const { value } = valuerOf(listings).valueOf(listings[1]!)!;
    expect(Math.abs(value / listings[1]!.askingPrice - 1)).toBeLessThan(0.05);
  });

  it('draws a model of few listings towards its make, and an unknown one to it', () => {
    const known = lawfulListings(900);
    const [sample] = known;
    const rare = { ...sample!, id: 'rare', model: 'Rare', askingPrice: sample!.askingPrice * 1.4 };
    const valuer = valuerOf([...known, rare]);
    const ordinary = valuer.valueOf({ ...sample!, model: 'Unheard of' })!.value;
    const shrunk = valuer.valueOf(rare)!.value;
    expect(shrunk).toBeGreaterThan(ordinary);
    expect(shrunk).toBeLessThan(rare.askingPrice * 0.95);
    expect(valuer.valueOf({ ...sample!, make: 'constructor', model: 'toString' })!.value).toBeGreaterThan(0);
  });

  it('values no market that is too small', () => {
    const listings = lawfulListings(MIN_MARKET_SIZE - 1);
    const model = fitLogLinear(samplesOf(listings), { asOf: NOW });
    expect(model.markets).toEqual({});
    expect(new LogLinearValuer(model).valueOf(listings[0]!)).toBeUndefined();
    expect(valuerOf(lawfulListings(MIN_MARKET_SIZE)).valueOf(listings[0]!)).toBeDefined();
  });

  it('keeps markets apart', () => {
    const pounds = lawfulListings(100);
    const yen = pounds.map((listing) => ({
      ...listing,
      currency: 'JPY',
      askingPrice: listing.askingPrice * 200,
    }));
    const valuer = valuerOf([...pounds, ...yen]);
    const ratio = valuer.valueOf(yen[5]!)!.value / valuer.valueOf(pounds[5]!)!.value;
    expect(ratio).toBeCloseTo(200, 0);
  });

  it('gives equal models for equal listings, and the same values after a trip through JSON', () => {
    const listings = lawfulListings(300);
    const model = fitLogLinear(samplesOf(listings), { asOf: NOW });
    expect(fitLogLinear(samplesOf(listings), { asOf: NOW })).toEqual(model);
    expect(fitLogLinear(samplesOf(listings.slice(1)), { asOf: NOW }).version).not.toBe(model.version);
    const copy = new LogLinearValuer(JSON.parse(JSON.stringify(model)));
    expect(copy.valueOf(listings[7]!)).toEqual(new LogLinearValuer(model).valueOf(listings[7]!));
  });

  it('gives finite values for any facts, by the row as by the listing', () => {
    fc.assert(
      fc.property(
        someListings({ minLength: 30, maxLength: 80 }),
        someListings({ maxLength: 5 }),
        (listings, strangers) => {
          const table = new DealTable(128, { model: 0, make: 0 });
          for (const listing of listings) table.upsert(listing);
          const valuer = new LogLinearValuer(fitLogLinear(table, { asOf: NOW }));
          for (const stranger of strangers)
            table.upsert({ ...stranger, id: `s${stranger.id}`, make: 'Strange' });
          table.setValues(valuer);
          for (let row = 0; row < table.rows; row++) {
            const listing = table.columns.read(row);
            const value = valuer.valueOf(listing);
            expect(table.marketValue(listing.id)).toEqual(value);
            if (value)
              for (const amount of Object.values(value)) expect(Number.isSafeInteger(amount)).toBe(true);
          }
        },
      ),
    );
  });

  it('ignores rows that were removed and prices that are none', () => {
    const listings = lawfulListings(100);
    const table = new DealTable();
    for (const listing of listings) table.upsert(listing);
    table.upsert(aListingOf({ id: 'free', askingPrice: 0 }));
    table.upsert(aListingOf({ id: 'gone' }));
    table.remove('gone');
    expect(fitLogLinear(table, { asOf: NOW })).toEqual(fitLogLinear(samplesOf(listings), { asOf: NOW }));
  });
});

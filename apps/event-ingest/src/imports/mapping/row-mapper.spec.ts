import fc from 'fast-check';
import { listingFacts } from '@rover/contracts';
import type { ImportOptions, ImportRow, ListingFacts } from '@rover/contracts';
import { planImport } from './import-plan.js';
import { RowMapper } from './row-mapper.js';

const YEAR = 2026;
const columns = [
  'make',
  'model',
  'year',
  'price',
  'mileage',
  'fuel',
  'engineSize',
  'vin',
  'stockNumber',
  'condition',
  'photos',
  'tax',
  'mpg',
];

function mapper(format: 'csv' | 'ndjson' = 'csv', given: Partial<ImportOptions> = {}): RowMapper {
  return new RowMapper(
    planImport({ format, columns, options: { currency: 'GBP', map: {}, constants: {}, ...given } }),
    YEAR,
  );
}
const row = (cells: ImportRow['cells'], occurrence = 0): ImportRow => ({ line: 7, occurrence, cells });
const ford = [
  'ford',
  ' Fiesta',
  '2017',
  '12,000',
  '15944',
  'Petrol',
  '1.0',
  '',
  '',
  'Very good',
  'a.jpg|b.jpg',
  '150',
  '57.7',
];
const listingOf = (map: RowMapper, given: ImportRow): ListingFacts => {
  const mapped = map.map(given);
  if (!('listing' in mapped)) throw new Error(JSON.stringify(mapped));
  return mapped.listing;
};

describe('RowMapper', () => {
  it('makes a listing of a row, in our units', () => {
    expect(listingOf(mapper(), row(ford))).toEqual({
      id: expect.stringMatching(/^lst_[0-9a-f]{24}$/) as string,
      make: 'ford',
      model: 'Fiesta',
      modelYear: 2017,
      askingPrice: 1_200_000,
      currency: 'GBP',
      odometer: 25_659_381,
      fuelType: 'Petrol',
      displacementL: 1,
      condition: 'good',
      images: 2,
      metadata: 6,
    });
  });

  it('reads records of NDJSON by their keys', () => {
    const cells = {
      Make: 'Ford',
      model: 'Focus',
      modelYear: 2019,
      price: 9_999.5,
      odometer: 1_000,
      photos: ['a', 'b', 'c'],
      extra: { a: 1 },
    };
    expect(listingOf(mapper('ndjson'), row(cells))).toMatchObject({
      modelYear: 2019,
      askingPrice: 999_950,
      odometer: 1_000_000,
      images: 3,
      metadata: 2,
    });
  });

  it.each([
    [{ 2: '1899' }, 'modelYear', 'must be a year from 1900 to 2028'],
    [{ 2: 'NaN' }, 'modelYear', 'must be a year from 1900 to 2028'],
    [{ 3: '-5' }, 'askingPrice', 'must be more than 0'],
    [{ 3: 'Infinity' }, 'askingPrice', 'is not an amount of money'],
    [{ 3: '' }, 'askingPrice', 'is missing'],
    [{ 4: '-1' }, 'odometer', 'must not be negative'],
    [{ 4: 'far' }, 'odometer', 'is not a distance'],
    [{ 7: 'ABC' }, 'vin', 'is not a VIN: 3 characters instead of 17'],
    [{ 0: ' ' }, 'make', 'is missing'],
    [{ 1: 'x'.repeat(81) }, 'model', 'has more than 80 characters'],
    [{ 1: 'a\u0000b' }, 'model', 'has characters that are no text'],
    [{ 1: 'a\ud800b' }, 'model', 'has characters that are no text'],
  ])('refuses a row with %j', (change, field, reason) => {
    const cells = Object.assign([...ford], change) as string[];
    expect(mapper().map(row(cells))).toMatchObject({ rejections: [{ line: 7, field, reason }] });
  });

  it('tells every field that is wrong, with what stood there', () => {
    expect(mapper().map(row(Object.assign([...ford], { 2: '3000', 3: '£-1' })))).toEqual({
      rejections: [
        { line: 7, field: 'askingPrice', reason: 'must be more than 0', value: '£-1' },
        { line: 7, field: 'modelYear', reason: 'must be a year from 1900 to 2028', value: '3000' },
      ],
    });
  });

  it('reads the country of a column or of the whole file, and refuses what is none', () => {
    const inCountry = (country: string, given?: Partial<ImportOptions>) => {
      const plan = planImport({
        format: 'csv',
        columns: [...columns, 'country'],
        options: { currency: 'EUR', map: {}, constants: {}, ...given },
      });
      return new RowMapper(plan, YEAR).map(row([...ford, country]));
    };
    for (const text of ['DE', 'de', 'Germany'])
      expect(inCountry(text)).toMatchObject({ listing: { currency: 'EUR', country: 'DE' } });
    expect(inCountry('', { constants: { country: 'UK' } })).toMatchObject({ listing: { country: 'GB' } });
    for (const text of ['EU', 'XX', 'Atlantis'])
      expect(inCountry(text)).toMatchObject({ rejections: [{ field: 'country', value: text }] });
  });

  it('leaves out what merely describes and cannot be read', () => {
    const listing = listingOf(mapper(), row(Object.assign([...ford], { 6: 'big', 9: 'see photos' })));
    expect([listing.displacementL, listing.condition]).toEqual([undefined, undefined]);
  });

  it('gives the same row the same id, and each of equal rows its own', () => {
    const [first, again, second] = [row(ford), row(ford), row(ford, 1)].map(
      (given) => listingOf(mapper(), given).id,
    );
    expect(again).toBe(first);
    expect(second).not.toBe(first);
  });

  it('knows a unit by its VIN or stock number when other facts change', () => {
    const withVin = Object.assign([...ford], { 7: 'WP0ZZZ99ZTS392124' });
    const cheaper = Object.assign([...withVin], { 3: '9000' });
    expect(listingOf(mapper(), row(cheaper)).id).toBe(listingOf(mapper(), row(withVin)).id);
    const seller = mapper('csv', { constants: { sellerId: 'd-1' } });
    const withStock = Object.assign([...ford], { 8: 'S1' });
    expect(listingOf(seller, row(Object.assign([...withStock], { 3: '9000' }))).id).toBe(
      listingOf(seller, row(withStock)).id,
    );
    expect(listingOf(mapper('csv', { constants: { sellerId: 'd-2' } }), row(withStock)).id).not.toBe(
      listingOf(seller, row(withStock)).id,
    );
  });

  it('makes only listings that fit the contract, of whatever comes', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...ford, 'NaN', '1e9', '-1', '2020', '£5', '12.500,00'),
    );
    const csvRow = fc.array(cell, { maxLength: 15 });
    const jsonRow = fc.dictionary(
      fc.constantFrom(...columns, 'currency', 'odometer', 'x'),
      fc.oneof(cell, fc.jsonValue({ maxDepth: 1 })),
    );
    const check = (map: RowMapper, cells: unknown) => {
      const mapped = map.map(row(cells as ImportRow['cells']));
      if ('listing' in mapped) listingFacts.parse(mapped.listing);
      else expect(mapped.rejections.length).toBeGreaterThan(0);
    };
    fc.assert(fc.property(csvRow, (cells) => check(mapper(), cells)));
    fc.assert(fc.property(jsonRow, (cells) => check(mapper('ndjson'), cells)));
    const nearlyRight = fc
      .tuple(fc.nat(ford.length - 1), cell)
      .map(([at, value]) => Object.assign([...ford], { [at]: value }));
    fc.assert(
      fc.property(nearlyRight, (cells) => check(mapper(), cells)),
      { numRuns: 500 },
    );
  });
});

import { analyseVehicles, removeVehicle } from '@rover/contracts';
import type { NewVehicle, VehicleSearch } from '@rover/contracts';
import { createTestApp, waitFor } from '@rover/testing';
import { app } from '../src/app.js';
import { Garage, manager } from './support/garage.js';

let garage: Garage;

beforeAll(async () => (garage = await Garage.open()), 60_000);
afterAll(() => garage?.close());

describe('a search', () => {
  const place = (lon: number, lat: number) => ({
    type: 'Point' as const,
    coordinates: [lon, lat] as [number, number],
  });
  let ids: string[];

  beforeAll(async () => {
    const all: Partial<NewVehicle>[] = [
      {
        make: 'Lada',
        model: 'Niva',
        modelYear: 2011,
        odometer: 90_000_000,
        fuelType: 'Petrol',
        bodyClass: 'SUV',
        colour: 'Green',
        features: ['Tow bar', 'ABS'],
        location: place(179.9, 10),
        engineNumber: 'LX-7781',
      },
      {
        make: 'Lada',
        model: 'Vesta',
        modelYear: 2019,
        odometer: 20_000_000,
        fuelType: 'Petrol',
        bodyClass: 'Sedan',
        colour: 'Red',
        features: ['ABS'],
        location: place(-179.9, 10),
      },
      {
        make: 'LADA',
        model: 'Niva',
        modelYear: 2021,
        fuelType: 'Diesel',
        bodyClass: 'SUV',
        colour: 'Red',
        features: ['Sunroof'],
        location: place(11.5, 48.1),
        plate: 'M LA 2021',
        lastMaintenanceAt: '2026-03-01T00:00:00Z',
      },
    ];
    ids = [];
    for (const one of all) ids.push((await garage.create(one)).id);
  });

  it.each<[string, Partial<VehicleSearch>, number[]]>([
    ['make, whatever its case', { make: 'lada' }, [2, 1, 0]],
    ['several models', { make: 'Lada', model: ['niva', 'none'] }, [2, 0]],
    ['years', { make: 'Lada', modelYear: { from: 2019 } }, [2, 1]],
    ['an odometer that is known', { make: 'Lada', odometer: { to: 50_000_000 } }, [1]],
    ['all features', { make: 'Lada', features: { all: ['abs', 'tow bar'] } }, [0]],
    ['any feature', { make: 'Lada', features: { any: ['Sunroof', 'Tow bar'] } }, [2, 0]],
    ['the last maintenance', { make: 'Lada', lastMaintenanceAt: { from: '2026-01-01T00:00:00Z' } }, [2]],
    ['a plate, however written', { plate: 'm-la 2021' }, [2]],
    ['words', { text: 'red lada' }, [1, 2]],
    ['a piece of an engine number', { text: 'x-77 niva' }, [0]],
    ['a word that is misspelt', { text: 'gren nivva' }, [0]],
    [
      'a place, across the antimeridian',
      { near: { location: place(180, 10), radius: 20_000 }, make: 'Lada' },
      [0, 1],
    ],
    ['nothing by what looks like SQL', { text: `%' OR 1=1; --` }, []],
    ['nothing by a pattern in a word', { text: '%%%' }, []],
  ])('finds by %s', async (_what, asked, expected) => {
    const found = await garage.idsOf(asked);
    expect(asked.text || asked.near ? found.sort() : found).toEqual(
      asked.text || asked.near ? expected.map((i) => ids[i]).sort() : expected.map((i) => ids[i]),
    );
  });

  it('sorts by what is known first, also backwards, and pages without a gap', async () => {
    for (const order of ['asc', 'desc'] as const) {
      const asked = { make: 'Lada', sort: { by: 'odometer' as const, order }, limit: 1 };
      const pages: string[] = [];
      for (let cursor: string | undefined, more = true; more;) {
        const { data, meta } = await garage.search({ ...asked, cursor });
        pages.push(...data.map(({ id }) => id));
        cursor = meta.nextCursor ?? undefined;
        more = cursor !== undefined;
      }
      expect(pages).toEqual((order === 'asc' ? [1, 0, 2] : [0, 1, 2]).map((i) => ids[i]));
    }
  });

  describe('in an order of texts', () => {
    beforeAll(async () => {
      const [make, vin] = ['Wartburg', 'WVWZZZ1KZAW999'];
      await garage.create({ id: 'first', make, plate: 'b-ab 12', vin: `${vin}200`, colour: 'red' });
      await garage.create({ id: 'second', make, plate: 'B AA 99', vin: `${vin}100`, colour: 'Red' });
      await garage.create({ id: 'third', make, vin: `${vin}300`, colour: 'Blue' });
    });

    it.each<[NonNullable<VehicleSearch['sort']>, string[]]>([
      [{ by: 'plate', order: 'asc' }, ['second', 'first', 'third']],
      [{ by: 'plate', order: 'desc' }, ['first', 'second', 'third']],
      [{ by: 'vin', order: 'desc' }, ['third', 'first', 'second']],
      [{ by: 'colour', order: 'asc' }, ['third', 'first', 'second']],
    ])('pages by %o', async (sort, expected) => {
      const first = await garage.search({ make: 'Wartburg', sort, limit: 2 });
      const cursor = first.meta.nextCursor as string;
      const rest = await garage.search({ make: 'Wartburg', sort, limit: 2, cursor });
      expect([...first.data, ...rest.data].map(({ id }) => id)).toEqual(expected);
    });
  });

  it('counts by value, exactly', async () => {
    const { meta } = await garage.search({
      make: 'Lada',
      facets: ['model', 'modelYear', 'status'],
      limit: 1,
    });
    expect(meta).toMatchObject({
      total: 3,
      facets: {
        model: [
          { value: 'Niva', count: 2 },
          { value: 'Vesta', count: 1 },
        ],
        modelYear: [
          { value: '2010-2014', count: 1 },
          { value: '2015-2019', count: 1 },
          { value: '2020-2024', count: 1 },
        ],
        status: [{ value: 'active', count: 3 }],
      },
    });
  });

  it('refuses the cursor of another search, and what is none', async () => {
    const { meta } = await garage.search({ make: 'Lada', limit: 1 });
    const cursor = meta.nextCursor as string;
    const refused = { code: 'CURSOR_INVALID', status: 400 };
    await expect(garage.search({ make: 'Lada', model: 'Niva', cursor })).rejects.toMatchObject(refused);
    await expect(
      garage.search({ make: 'Lada', cursor: `${cursor.slice(0, 12)}nonsense` }),
    ).rejects.toMatchObject(refused);
  });

  it.each<[string, Partial<VehicleSearch>, string]>([
    ['a star alone', { vin: '*' }, 'vin'],
    ['two characters', { vin: 'WV*' }, 'vin'],
    ['what is in no VIN', { vin: 'IOQ*' }, 'vin'],
    ['a range that ends before it begins', { modelYear: { from: 2020, to: 2010 } }, 'modelYear'],
    ['an order by relevance without text', { sort: { by: 'relevance', order: 'desc' } }, 'sort.by'],
    ['an order by distance without a place', { sort: { by: 'distance', order: 'asc' } }, 'sort.by'],
  ])('refuses %s', async (_what, asked, path) => {
    await expect(garage.search(asked)).rejects.toMatchObject({
      status: 422,
      errors: [expect.objectContaining({ path })],
    });
  });

  it('finds VINs by pieces', async () => {
    const { id } = await garage.create({ vin: 'JMZKF1W7A00999123' });
    for (const vin of ['JMZKF*', '*999123', 'JMZ*1W7*123', '*F1W7A*', 'jmzkf1w7a00999123'])
      expect(await garage.idsOf({ vin })).toEqual([id]);
    expect(await garage.idsOf({ vin: 'JMZ*9991234' })).toEqual([]);
  });

  it('sums up what a filter finds, and again when that changes', async () => {
    const ask = async () =>
      (await garage.bus.request(analyseVehicles, { make: 'Lada' }, { caller: manager })).data;
    expect(await ask()).toMatchObject({
      count: 3,
      meanOdometer: 55_000_000,
      meanAge: 9,
      status: [{ value: 'active', count: 3 }],
    });
    garage.pass(30);
    await garage.update(ids[0] as string, { odometer: 100_000_000, status: 'sold' });
    expect(await ask()).toMatchObject({
      meanOdometer: 60_000_000,
      status: [{ count: 2 }, { value: 'sold', count: 1 }],
    });
  });

  it('is answered by another replica as well, after each change', async () => {
    const { redis, database: own } = garage.service;
    const other = await createTestApp(app, { database: own, redis });
    const { SearchService } = await import('../src/search/search.service.js');
    const there = other.app.get(SearchService, { strict: false });
    const { id } = await garage.create({ make: 'Trabant' });
    const count = () =>
      there.search({ make: 'Trabant', limit: 1, total: true }, manager).then(({ meta }) => meta.total);
    await waitFor(async () => (await count().catch(() => undefined)) === 1);
    await garage.bus.request(removeVehicle, { id }, { caller: manager });
    await waitFor(async () => (await count()) === 0);
    await other.close();
  });
});

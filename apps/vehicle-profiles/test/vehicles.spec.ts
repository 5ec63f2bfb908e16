import {
  analyseVehicles,
  createVehicle,
  decodeVinQuery,
  getVehicle,
  getVehicleHistory,
  getVehicleImport,
  getVehicleImportRejections,
  mergeVehicles,
  removeVehicle,
  searchVehicles,
  startVehicleImport,
  updateVehicle,
  vehicleRowsReceived,
} from '@rover/contracts';
import type { Caller, NewVehicle, Vehicle, VehicleSearch } from '@rover/contracts';
import type { Bus } from '@rover/platform';
import { uuidV7 } from '@rover/redis-streams';
import { aCaller, createTestApp, startService, waitFor, type TestService } from '@rover/testing';
import { app } from '../src/app.js';
import { database } from '../src/database.js';

let service: TestService;
let bus: Bus;
let made = 0;
let now = Date.UTC(2026, 5, 1);
/** Time passes between what is done, and not while it is. */
const pass = () => (now += 1_000);
const clock = { now: () => now };

beforeAll(async () => {
  service = await startService(app, database, { clock });
  ({ bus } = service);
  await waitFor(async () => (await search({})) !== undefined);
}, 60_000);

afterAll(() => service?.close());

const manager = aCaller('manager');
const operator = (...fleets: string[]): Caller => ({ ...aCaller('fleetOperator'), fleets });
const word = { source: 'person' as const, confidence: 1 };
const time = () => new Date(pass()).toISOString();

async function create(
  vehicle: Partial<NewVehicle>,
  caller = manager,
  source = word.source as string,
): Promise<Vehicle> {
  made += 1;
  pass();
  const given = { stockNumber: `stock-${made}`, ...vehicle };
  const request = { vehicle: given, ...word, source } as Parameters<
    typeof bus.request<typeof createVehicle>
  >[1];
  return (await bus.request(createVehicle, request, { caller })).data;
}

const update = (
  id: string,
  patch: object,
  { version, source = 'person', caller = manager }: Partial<Change> = {},
) => {
  pass();
  return bus.request(updateVehicle, { id, patch, version, ...word, source } as never, { caller });
};

interface Change {
  readonly version: number;
  readonly source: string;
  readonly caller: Caller;
}

const get = async (id: string, query: object = {}, caller = manager) =>
  (await bus.request(getVehicle, { id, ...query }, { caller })).data;

const search = (asked: Partial<VehicleSearch>, caller = manager) =>
  bus.request(searchVehicles, { limit: 20, total: true, ...asked }, { caller });

const idsOf = async (asked: Partial<VehicleSearch>, caller = manager) =>
  (await search(asked, caller)).data.map(({ id }) => id);

describe('a vehicle', () => {
  it('is filled in by its VIN, and says where each field comes from', async () => {
    const made = await create({ vin: '1hgcm8263-3a004352', colour: 'Red' });
    expect(made).toMatchObject({
      vin: '1HGCM82633A004352',
      make: 'Honda',
      modelYear: 2003,
      version: 1,
      status: 'active',
    });
    const { included } = await get(made.id, { include: ['provenance', 'vin'] });
    expect(included?.provenance).toMatchObject({
      make: { source: 'vinDecode' },
      colour: { source: 'person' },
    });
    expect(included?.vin).toMatchObject({ wmi: '1HG', modelYear: { year: 2003, certain: true } });
  });

  it('keeps what a better source said, and tells in its history what was not believed', async () => {
    const { id } = await create({ colour: 'Red' });
    const { data } = await update(id, { colour: 'Blue', trim: 'GT' }, { source: 'oem' });
    expect(data).toMatchObject({ colour: 'Red', trim: 'GT', version: 2 });
    const [last, first] = (await bus.request(getVehicleHistory, { id, limit: 20 }, { caller: manager })).data;
    expect(first).toMatchObject({ kind: 'created', by: 'test-manager' });
    expect(last).toMatchObject({
      kind: 'updated',
      changes: [{ field: 'trim', from: null, to: 'GT' }],
      outranked: [{ field: 'colour', value: 'Blue' }],
    });
  });

  it('is shown as it was', async () => {
    const before = time();
    const { id } = await create({ colour: 'Red', odometer: 1_000 });
    const between = time();
    await update(id, { colour: 'Blue', odometer: 2_000 });
    expect(await get(id, { at: between })).toMatchObject({ colour: 'Red', odometer: 1_000, version: 1 });
    expect(await get(id, { at: time() })).toMatchObject({ colour: 'Blue', odometer: 2_000, version: 2 });
    await expect(get(id, { at: before })).rejects.toMatchObject({ code: 'VEHICLE_NOT_FOUND', status: 404 });
  });

  it('lets one of two writers win who have read the same version', async () => {
    const { id } = await create({ colour: 'Red' });
    const both = await Promise.allSettled([
      update(id, { colour: 'Blue' }, { version: 1 }),
      update(id, { colour: 'Green' }, { version: 1 }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(lost.reason).toMatchObject({ code: 'VEHICLE_VERSION_MISMATCH', status: 412 });
    expect((await get(id)).version).toBe(2);
  });

  it('has its VIN alone, whoever is first', async () => {
    const vin = 'WVWZZZ1KZAW000001';
    const all = await Promise.allSettled([create({ vin }), create({ vin }), create({ vin })]);
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(create({ vin })).rejects.toMatchObject({ code: 'VIN_TAKEN', status: 409 });
  });

  it('says which position of a VIN is wrong', async () => {
    await expect(create({ vin: '1HGCM82633A123456' })).rejects.toMatchObject({
      code: 'VIN_INVALID',
      errors: [{ path: 'vin.9', message: 'has a wrong check digit: position 9 should be 7' }],
    });
    await expect(create({ vin: '1HGCM826O3A004352' })).rejects.toMatchObject({ errors: [{ path: 'vin.9' }] });
    expect((await create({ vin: 'WP0ZZZ99ZTS392124' })).make).toBe('Porsche');
    const decoded = await bus.request(decodeVinQuery, { vin: 'wp0zzz99zts392124' }, { caller: manager });
    expect(decoded.data).toMatchObject({ country: 'DE', checkDigit: { right: false, required: false } });
  });

  it('is gone when it was deleted, and its VIN is free again', async () => {
    const vin = 'WVWZZZ1KZAW000002';
    const { id } = await create({ vin });
    await bus.request(removeVehicle, { id, version: 1 }, { caller: manager });
    await expect(get(id)).rejects.toMatchObject({ status: 404 });
    expect(await idsOf({ vin })).toEqual([]);
    expect((await create({ vin })).id).not.toBe(id);
  });

  it('goes on in the record that it is merged into, with the better of both', async () => {
    const kept = await create({ vin: 'WVWZZZ1KZAW000003', colour: 'Red' }, manager, 'oem');
    const other = await create({ plate: 'AB 123', colour: 'Blue' });
    const { data } = await bus.request(mergeVehicles, { id: kept.id, from: other.id }, { caller: manager });
    expect(data).toMatchObject({ id: kept.id, vin: kept.vin, plate: 'AB 123', colour: 'Blue', version: 2 });
    expect((await get(other.id)).id).toBe(kept.id);
    const history = await bus.request(getVehicleHistory, { id: other.id, limit: 20 }, { caller: manager });
    expect(new Set(history.data.map(({ vehicleId }) => vehicleId))).toEqual(new Set([kept.id, other.id]));
    expect(await idsOf({ plate: 'ab-123' })).toEqual([kept.id]);
    const different = await create({ vin: 'WVWZZZ1KZAW000004' });
    const refused = bus.request(mergeVehicles, { id: kept.id, from: different.id }, { caller: manager });
    await expect(refused).rejects.toMatchObject({ code: 'VINS_DIFFER', status: 409 });
  });

  it('cannot be seen, found, counted or changed by who has no access', async () => {
    const mine = await create({ fleetId: 'north', make: 'Zastava' }, operator('north'));
    expect(await idsOf({ make: 'zastava' }, operator('north'))).toEqual([mine.id]);
    for (const other of [operator('south'), aCaller('customer')]) {
      await expect(get(mine.id, {}, other)).rejects.toMatchObject({ status: 404 });
      await expect(get(mine.id, { at: time() }, other)).rejects.toMatchObject({ status: 404 });
      await expect(update(mine.id, { colour: 'Red' }, { caller: other })).rejects.toMatchObject({
        status: 404,
      });
      expect((await search({ make: 'Zastava' }, other)).meta.total).toBe(0);
      const analytics = await bus.request(analyseVehicles, { make: 'Zastava' }, { caller: other });
      expect(analytics.data.count).toBe(0);
    }
    await expect(create({ fleetId: 'south' }, operator('north'))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(update(mine.id, { fleetId: null }, { caller: operator('north') })).rejects.toMatchObject({
      status: 403,
    });
  });
});

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
    for (const one of all) ids.push((await create(one)).id);
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
    const found = await idsOf(asked);
    expect(asked.text || asked.near ? found.sort() : found).toEqual(
      asked.text || asked.near ? expected.map((i) => ids[i]).sort() : expected.map((i) => ids[i]),
    );
  });

  it('sorts by what is known first, also backwards, and pages without a gap', async () => {
    for (const order of ['asc', 'desc'] as const) {
      const asked = { make: 'Lada', sort: { by: 'odometer' as const, order }, limit: 1 };
      const pages: string[] = [];
      for (let cursor: string | undefined, more = true; more;) {
        const { data, meta } = await search({ ...asked, cursor });
        pages.push(...data.map(({ id }) => id));
        cursor = meta.nextCursor ?? undefined;
        more = cursor !== undefined;
      }
      expect(pages).toEqual((order === 'asc' ? [1, 0, 2] : [0, 1, 2]).map((i) => ids[i]));
    }
  });

  it('counts by value, exactly', async () => {
    const { meta } = await search({ make: 'Lada', facets: ['model', 'modelYear', 'status'], limit: 1 });
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
    const { meta } = await search({ make: 'Lada', limit: 1 });
    const cursor = meta.nextCursor as string;
    const refused = { code: 'CURSOR_INVALID', status: 400 };
    await expect(search({ make: 'Lada', model: 'Niva', cursor })).rejects.toMatchObject(refused);
    await expect(search({ make: 'Lada', cursor: `${cursor.slice(0, 12)}nonsense` })).rejects.toMatchObject(
      refused,
    );
  });

  it.each<[string, Partial<VehicleSearch>, string]>([
    ['a star alone', { vin: '*' }, 'vin'],
    ['two characters', { vin: 'WV*' }, 'vin'],
    ['what is in no VIN', { vin: 'IOQ*' }, 'vin'],
    ['a range that ends before it begins', { modelYear: { from: 2020, to: 2010 } }, 'modelYear'],
    ['an order by relevance without text', { sort: { by: 'relevance', order: 'desc' } }, 'sort.by'],
    ['an order by distance without a place', { sort: { by: 'distance', order: 'asc' } }, 'sort.by'],
  ])('refuses %s', async (_what, asked, path) => {
    await expect(search(asked)).rejects.toMatchObject({
      status: 422,
      errors: [expect.objectContaining({ path })],
    });
  });

  it('finds VINs by pieces', async () => {
    const { id } = await create({ vin: 'JMZKF1W7A00999123' });
    for (const vin of ['JMZKF*', '*999123', 'JMZ*1W7*123', '*F1W7A*', 'jmzkf1w7a00999123'])
      expect(await idsOf({ vin })).toEqual([id]);
    expect(await idsOf({ vin: 'JMZ*9991234' })).toEqual([]);
  });

  it('sums up what a filter finds, and again when that changes', async () => {
    const ask = async () => (await bus.request(analyseVehicles, { make: 'Lada' }, { caller: manager })).data;
    expect(await ask()).toMatchObject({
      count: 3,
      meanOdometer: 55_000_000,
      meanAge: 9,
      status: [{ value: 'active', count: 3 }],
    });
    await update(ids[0] as string, { odometer: 100_000_000, status: 'sold' });
    expect(await ask()).toMatchObject({
      meanOdometer: 60_000_000,
      status: [{ count: 2 }, { value: 'sold', count: 1 }],
    });
  });

  it('is answered by another replica as well, after each change', async () => {
    const { redis, database: own } = service;
    const other = await createTestApp(app, { database: own, redis });
    const { SearchService } = await import('../src/search/search.service.js');
    const there = other.app.get(SearchService, { strict: false });
    const { id } = await create({ make: 'Trabant' });
    const count = () =>
      there.search({ make: 'Trabant', limit: 1, total: true }, manager).then(({ meta }) => meta.total);
    await waitFor(async () => (await count().catch(() => undefined)) === 1);
    await bus.request(removeVehicle, { id }, { caller: manager });
    await waitFor(async () => (await count()) === 0);
    await other.close();
  });
});

describe('an import', () => {
  const header = ['VIN', 'Plate', 'Year', 'Mileage', 'Fleet', 'Features'];

  async function take(rows: string[][], caller: Caller): Promise<string> {
    const id = uuidV7();
    const options = { odometerUnit: 'mi' as const, source: 'document' as const, map: {}, constants: {} };
    await bus.request(
      startVehicleImport,
      { id, format: 'csv', columns: header, rows: rows.length, options },
      { caller },
    );
    const batch = rows.map((cells, index) => ({ line: index + 2, occurrence: 0, cells }));
    await bus.publish(
      vehicleRowsReceived,
      [
        {
          importId: id,
          sequence: 0,
          rows: batch,
          unreadable: [{ line: 99, reason: 'has 2 cells' }],
          last: true,
        },
      ],
      { caller },
    );
    return id;
  }

  const done = (id: string, caller: Caller) =>
    waitFor(async () => {
      const { data } = await bus.request(getVehicleImport, { id }, { caller });
      return data.status !== 'running' && data;
    });

  it('makes vehicles known, tells of known ones, and says what it refused', async () => {
    const vin = '1M8GDM9AXKP042788';
    const known = await create({ vin, fleetId: 'import', colour: 'White' });
    const rows = [
      [vin, '', '1989', '1,000', '', 'ABS; Tow bar'],
      ['', 'IM 1', '2020', '', 'import', ''],
      ['1HGCM82633A123456', '', '', '', 'import', ''],
      ['', '', '2020', '', 'import', ''],
      ['', 'IM 2', 'soon', '', 'import', ''],
      ['', 'IM 3', '2020', '', 'elsewhere', ''],
    ];
    const sender = operator('import');
    const id = await take(rows, sender);
    expect(await done(id, sender)).toMatchObject({
      status: 'completed',
      received: 7,
      accepted: 2,
      rejected: 5,
    });
    expect(await get(known.id)).toMatchObject({
      odometer: 1_609_344,
      features: ['ABS', 'Tow bar'],
      colour: 'White',
    });
    expect((await search({ plate: 'im1' }, sender)).data).toMatchObject([
      { modelYear: 2020, fleetId: 'import' },
    ]);
    const { data } = await bus.request(getVehicleImportRejections, { id, limit: 100 }, { caller: sender });
    expect(data.map(({ line, field }) => [line, field])).toEqual([
      [4, 'vin'],
      [5, 'vin'],
      [6, 'modelYear'],
      [7, 'row'],
      [99, 'row'],
    ]);
    expect(data[0]?.reason).toContain('position 9');
    await expect(
      bus.request(getVehicleImport, { id }, { caller: operator('other', 'x') }),
    ).resolves.toBeDefined();
    const stranger = { ...operator('import'), sub: 'somebody else' };
    await expect(bus.request(getVehicleImport, { id }, { caller: stranger })).rejects.toMatchObject({
      status: 404,
    });
  });

  it('changes nothing when the same file comes again', async () => {
    const sender = operator('again');
    const rows = [
      ['', 'AG 1', '2020', '', 'again', ''],
      ['', 'AG 1', '2020', '', 'again', 'ABS'],
    ];
    await done(await take(rows, sender), sender);
    const [first] = (await search({ plate: 'AG1' }, sender)).data;
    expect(first).toMatchObject({ version: 1, features: ['ABS'] });
    await done(await take(rows, sender), sender);
    expect((await search({ plate: 'AG1' }, sender)).data).toEqual([first]);
  });

  it('refuses a file that names no vehicle', async () => {
    const options = { odometerUnit: 'km' as const, source: 'document' as const, map: {}, constants: {} };
    const request = { id: uuidV7(), format: 'csv' as const, columns: ['Make', 'Model'], rows: 1, options };
    await expect(bus.request(startVehicleImport, request, { caller: manager })).rejects.toMatchObject({
      code: 'IMPORT_HEADER_INVALID',
      status: 422,
    });
  });
});

import {
  getVehicleImport,
  getVehicleImportRejections,
  listOdometer,
  startVehicleImport,
  vehicleRowsReceived,
} from '@rover/contracts';
import type { Caller } from '@rover/contracts';
import { uuidV7 } from '@rover/redis-streams';
import { waitFor } from '@rover/testing';
import { Garage, manager, operator } from './support/garage.js';

let garage: Garage;

beforeAll(async () => (garage = await Garage.open()), 60_000);
afterAll(() => garage?.close());

describe('an import', () => {
  const header = ['VIN', 'Plate', 'Year', 'Mileage', 'Fleet', 'Features'];

  async function take(rows: string[][], caller: Caller, statedAt?: string): Promise<string> {
    const id = uuidV7();
    const options = {
      ...{ odometerUnit: 'mi' as const, source: 'document' as const, map: {}, constants: {} },
      ...(statedAt && { statedAt }),
    };
    await garage.bus.request(
      startVehicleImport,
      { id, format: 'csv', columns: header, rows: rows.length, options },
      { caller },
    );
    const batch = rows.map((cells, index) => ({ line: index + 2, occurrence: 0, cells }));
    await garage.bus.publish(
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
      const { data } = await garage.bus.request(getVehicleImport, { id }, { caller });
      return data.status !== 'running' && data;
    });

  it('makes vehicles known, tells of known ones, and says what it refused', async () => {
    const vin = '1M8GDM9AXKP042788';
    const known = await garage.create({ vin, fleetId: 'import', colour: 'White' });
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
    expect(await garage.get(known.id)).toMatchObject({
      odometer: 1_609_344,
      features: ['ABS', 'Tow bar'],
      colour: 'White',
    });
    expect((await garage.search({ plate: 'im1' }, sender)).data).toMatchObject([
      { modelYear: 2020, fleetId: 'import' },
    ]);
    const { data } = await garage.bus.request(
      getVehicleImportRejections,
      { id, limit: 100 },
      { caller: sender },
    );
    expect(data.map(({ line, field }) => [line, field])).toEqual([
      [4, 'vin'],
      [5, 'vin'],
      [6, 'modelYear'],
      [7, 'row'],
      [99, 'row'],
    ]);
    expect(data[0]?.reason).toContain('position 9');
    await expect(
      garage.bus.request(getVehicleImport, { id }, { caller: operator('other', 'x') }),
    ).resolves.toBeDefined();
    const stranger = { ...operator('import'), sub: 'somebody else' };
    await expect(garage.bus.request(getVehicleImport, { id }, { caller: stranger })).rejects.toMatchObject({
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
    const [first] = (await garage.search({ plate: 'AG1' }, sender)).data;
    expect(first).toMatchObject({ version: 1, features: ['ABS'] });
    await done(await take(rows, sender), sender);
    expect((await garage.search({ plate: 'AG1' }, sender)).data).toEqual([first]);
  });

  it('enters odometers into the ledger, where one that is rolled back moves nothing', async () => {
    const sender = operator('miles');
    const row = (miles: string) => ['', 'OD 1', '', miles, 'miles', ''];
    const send = async (rows: string[][], statedAt?: string) =>
      done(await take(rows, sender, statedAt), sender);
    await send([row('20,000')]);
    const [{ id } = { id: '' }] = (await garage.search({ plate: 'OD1' }, sender)).data;
    garage.pass(30);
    await send([row('15,000'), row('21,000')]);
    await send([row('21,000')]);
    await send([row('10,000')], '2025-06-01T00:00:00Z');
    const { data } = await garage.bus.request(listOdometer, { vehicleId: id, limit: 10 }, { caller: sender });
    expect(
      data.map(({ reading, source, status, doubts }) => [reading / 1_609.344, source, status, doubts]),
    ).toEqual(
      expect.arrayContaining([
        [20_000, 'import', 'accepted', []],
        [15_000, 'import', 'suspect', ['rolledBack']],
        [21_000, 'import', 'accepted', []],
        [10_000, 'import', 'accepted', []],
      ]),
    );
    expect(data).toHaveLength(4);
    expect((await garage.get(id)).odometer).toBe(21_000 * 1_609.344);
  });

  it('refuses a file that names no vehicle', async () => {
    const options = { odometerUnit: 'km' as const, source: 'document' as const, map: {}, constants: {} };
    const request = { id: uuidV7(), format: 'csv' as const, columns: ['Make', 'Model'], rows: 1, options };
    await expect(garage.bus.request(startVehicleImport, request, { caller: manager })).rejects.toMatchObject({
      code: 'IMPORT_HEADER_INVALID',
      status: 422,
    });
  });
});

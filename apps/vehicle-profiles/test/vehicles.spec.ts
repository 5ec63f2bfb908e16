import {
  analyseVehicles,
  decodeVinQuery,
  getVehicleHistory,
  mergeVehicles,
  removeVehicle,
} from '@rover/contracts';
import { aCaller } from '@rover/testing';
import { Garage, manager, operator } from './support/garage.js';

let garage: Garage;

beforeAll(async () => (garage = await Garage.open()), 60_000);
afterAll(() => garage?.close());

describe('a vehicle', () => {
  it('is filled in by its VIN, and says where each field comes from', async () => {
    const made = await garage.create({ vin: '1hgcm8263-3a004352', colour: 'Red' });
    expect(made).toMatchObject({
      vin: '1HGCM82633A004352',
      make: 'Honda',
      modelYear: 2003,
      version: 1,
      status: 'active',
    });
    const { included } = await garage.get(made.id, { include: ['provenance', 'vin'] });
    expect(included?.provenance).toMatchObject({
      make: { source: 'vinDecode' },
      colour: { source: 'person' },
    });
    expect(included?.vin).toMatchObject({ wmi: '1HG', modelYear: { year: 2003, certain: true } });
  });

  it('keeps what a better source said, and tells in its history what was not believed', async () => {
    const { id } = await garage.create({ colour: 'Red' });
    const { data } = await garage.update(id, { colour: 'Blue', trim: 'GT' }, { source: 'oem' });
    expect(data).toMatchObject({ colour: 'Red', trim: 'GT', version: 2 });
    const [last, first] = (
      await garage.bus.request(getVehicleHistory, { id, limit: 20 }, { caller: manager })
    ).data;
    expect(first).toMatchObject({ kind: 'created', by: 'test-manager' });
    expect(last).toMatchObject({
      kind: 'updated',
      changes: [{ field: 'trim', from: null, to: 'GT' }],
      outranked: [{ field: 'colour', value: 'Blue' }],
    });
  });

  it('is shown as it was', async () => {
    const before = garage.time();
    const { id } = await garage.create({ colour: 'Red', odometer: 1_000 });
    const between = garage.time();
    await garage.update(id, { colour: 'Blue', odometer: 2_000 });
    expect(await garage.get(id, { at: between })).toMatchObject({
      colour: 'Red',
      odometer: 1_000,
      version: 1,
    });
    expect(await garage.get(id, { at: garage.time() })).toMatchObject({
      colour: 'Blue',
      odometer: 2_000,
      version: 2,
    });
    await expect(garage.get(id, { at: before })).rejects.toMatchObject({
      code: 'VEHICLE_NOT_FOUND',
      status: 404,
    });
  });

  it('lets one of two writers win who have read the same version', async () => {
    const { id } = await garage.create({ colour: 'Red' });
    const both = await Promise.allSettled([
      garage.update(id, { colour: 'Blue' }, { version: 1 }),
      garage.update(id, { colour: 'Green' }, { version: 1 }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(lost.reason).toMatchObject({ code: 'VEHICLE_VERSION_MISMATCH', status: 412 });
    expect((await garage.get(id)).version).toBe(2);
  });

  it('has its VIN alone, whoever is first', async () => {
    const vin = 'WVWZZZ1KZAW000001';
    const all = await Promise.allSettled([
      garage.create({ vin }),
      garage.create({ vin }),
      garage.create({ vin }),
    ]);
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(garage.create({ vin })).rejects.toMatchObject({ code: 'VIN_TAKEN', status: 409 });
  });

  it('says which position of a VIN is wrong', async () => {
    await expect(garage.create({ vin: '1HGCM82633A123456' })).rejects.toMatchObject({
      code: 'VIN_INVALID',
      errors: [{ path: 'vin.9', message: 'has a wrong check digit: position 9 should be 7' }],
    });
    await expect(garage.create({ vin: '1HGCM826O3A004352' })).rejects.toMatchObject({
      errors: [{ path: 'vin.9' }],
    });
    expect((await garage.create({ vin: 'WP0ZZZ99ZTS392124' })).make).toBe('Porsche');
    const decoded = await garage.bus.request(
      decodeVinQuery,
      { vin: 'wp0zzz99zts392124' },
      { caller: manager },
    );
    expect(decoded.data).toMatchObject({ country: 'DE', checkDigit: { right: false, required: false } });
  });

  it('is gone when it was deleted, and its VIN is free again', async () => {
    const vin = 'WVWZZZ1KZAW000002';
    const { id } = await garage.create({ vin });
    await garage.bus.request(removeVehicle, { id, version: 1 }, { caller: manager });
    await expect(garage.get(id)).rejects.toMatchObject({ status: 404 });
    expect(await garage.idsOf({ vin })).toEqual([]);
    expect((await garage.create({ vin })).id).not.toBe(id);
  });

  it('goes on in the record that it is merged into, with the better of both', async () => {
    const kept = await garage.create({ vin: 'WVWZZZ1KZAW000003', colour: 'Red' }, manager, 'oem');
    const other = await garage.create({ plate: 'AB 123', colour: 'Blue' });
    const { data } = await garage.bus.request(
      mergeVehicles,
      { id: kept.id, from: other.id },
      { caller: manager },
    );
    expect(data).toMatchObject({ id: kept.id, vin: kept.vin, plate: 'AB 123', colour: 'Blue', version: 2 });
    expect((await garage.get(other.id)).id).toBe(kept.id);
    const history = await garage.bus.request(
      getVehicleHistory,
      { id: other.id, limit: 20 },
      { caller: manager },
    );
    expect(new Set(history.data.map(({ vehicleId }) => vehicleId))).toEqual(new Set([kept.id, other.id]));
    expect(await garage.idsOf({ plate: 'ab-123' })).toEqual([kept.id]);
    const different = await garage.create({ vin: 'WVWZZZ1KZAW000004' });
    const refused = garage.bus.request(
      mergeVehicles,
      { id: kept.id, from: different.id },
      { caller: manager },
    );
    await expect(refused).rejects.toMatchObject({ code: 'VINS_DIFFER', status: 409 });
  });

  it('cannot be seen, found, counted or changed by who has no access', async () => {
    const mine = await garage.create({ fleetId: 'north', make: 'Zastava' }, operator('north'));
    expect(await garage.idsOf({ make: 'zastava' }, operator('north'))).toEqual([mine.id]);
    for (const other of [operator('south'), aCaller('customer')]) {
      await expect(garage.get(mine.id, {}, other)).rejects.toMatchObject({ status: 404 });
      await expect(garage.get(mine.id, { at: garage.time() }, other)).rejects.toMatchObject({ status: 404 });
      await expect(garage.update(mine.id, { colour: 'Red' }, { caller: other })).rejects.toMatchObject({
        status: 404,
      });
      expect((await garage.search({ make: 'Zastava' }, other)).meta.total).toBe(0);
      const analytics = await garage.bus.request(analyseVehicles, { make: 'Zastava' }, { caller: other });
      expect(analytics.data.count).toBe(0);
    }
    await expect(garage.create({ fleetId: 'south' }, operator('north'))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(
      garage.update(mine.id, { fleetId: null }, { caller: operator('north') }),
    ).rejects.toMatchObject({
      status: 403,
    });
  });
});

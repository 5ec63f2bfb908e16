import {
  getStockUnit,
  inventoryUpdated,
  listStockTransfers,
  listStockUnits,
  moveStockTransfer,
  requestStockTransfer,
  updateStockUnit,
  type Caller,
} from '@rover/contracts';
import { aCaller, waitFor } from '@rover/testing';
import { DAY, iso, manager, refused, rep, Retail, staff, START } from './support/retail.js';

let retail: Retail;

beforeAll(async () => (retail = await Retail.start()), 60_000);
afterAll(() => retail?.close());

const vin = (last: number) => `1HGCM82633A${String(last).padStart(6, '0')}`;

describe('a stock unit', () => {
  it('stands in a showroom, ages, and tells its cost to those alone who run it', async () => {
    const acquiredAt = iso(START - 3 * DAY);
    const unit = await retail.unit({ acquiredAt, cost: 800_000, recon: 20_000, floorPrice: 900_000 });
    expect(unit).toMatchObject({ showroomId: 'north', status: 'available', version: 1, daysInInventory: 3 });
    const get = async (caller: Caller) => (await retail.ask(getStockUnit, { unitId: unit.id }, caller)).data;
    expect(await get(manager)).toEqual(unit);
    const seen = await get(rep);
    expect(seen).toMatchObject({ askingPrice: 1_000_000, stockNumber: unit.stockNumber });
    expect([seen.cost, seen.recon, seen.floorPrice]).toEqual([undefined, undefined, undefined]);
    for (const stranger of [staff('manager', 'south'), staff('salesRep'), aCaller('customer')])
      await expect(get(stranger)).rejects.toEqual(refused(404, 'STOCK_UNIT_NOT_FOUND'));
    const [told] = await waitFor(() => {
      const all = retail.told(inventoryUpdated).filter((event) => event.unit.id === unit.id);
      return all.length > 0 && all;
    });
    expect(told).toMatchObject({ showroomId: 'north', previousStatus: null });
    expect(told!.unit).not.toHaveProperty('cost');
  });

  it('is one of its number and VIN until it leaves, and may come back', async () => {
    const unit = await retail.unit({ stockNumber: 'ONCE', vin: vin(1) });
    await expect(retail.unit({ stockNumber: 'ONCE' }, 'south')).rejects.toMatchObject({
      code: 'STOCK_UNIT_TAKEN',
      errors: [{ path: 'stockNumber' }],
    });
    await expect(retail.unit({ vin: vin(1) })).rejects.toMatchObject({ errors: [{ path: 'vin' }] });
    const patch = { status: 'removed' as const };
    await retail.ask(updateStockUnit, { unitId: unit.id, patch, version: 1 });
    const again = await retail.unit({ stockNumber: 'ONCE', vin: vin(1) }, 'south');
    const back = retail.ask(updateStockUnit, { unitId: unit.id, patch: { status: 'available' } });
    await expect(back).rejects.toEqual(refused(409, 'STOCK_UNIT_TAKEN'));
    expect(again.status).toBe('available');
  });

  it('is changed by who has read it, by managers of its showroom', async () => {
    const unit = await retail.unit({ zone: 'A', cost: 1 });
    const change = (patch: object, version: number | undefined, caller?: Caller) =>
      retail.ask(updateStockUnit, { unitId: unit.id, patch, version }, caller);
    const priced = (await change({ askingPrice: 900_000, zone: null, cost: null }, 1)).data;
    expect(priced).toMatchObject({ askingPrice: 900_000, version: 2 });
    expect([priced.zone, priced.cost]).toEqual([undefined, undefined]);
    await expect(change({ askingPrice: 1 }, 1)).rejects.toEqual(refused(412, 'STOCK_UNIT_VERSION_MISMATCH'));
    await expect(change({ askingPrice: 1 }, 2, rep)).rejects.toEqual(refused(403));
    await expect(change({ askingPrice: 1 }, 2, staff('manager', 'south'))).rejects.toEqual(refused(404));
    await expect(change({ acquiredAt: iso(START + DAY) }, 2)).rejects.toEqual(refused(422));
    expect((await retail.ask(getStockUnit, { unitId: unit.id })).data).toEqual(priced);
  });

  it('is listed by showroom and over all that one may see', async () => {
    const search = 'Trabant';
    const [north, south] = [
      await retail.unit({ title: search }),
      await retail.unit({ title: search }, 'south'),
    ];
    await retail.unit({ title: search, askingPrice: 1 });
    const list = async (query: object, caller?: Caller) =>
      (
        await retail.ask(listStockUnits, { search: 'trab', minPrice: 2, limit: 10, ...query }, caller)
      ).data.map(({ id }) => id);
    expect(await list({})).toEqual([south.id, north.id]);
    expect(await list({ showroomId: 'north' })).toEqual([north.id]);
    expect(await list({}, rep)).toEqual([north.id]);
    expect(await list({}, aCaller('admin'))).toEqual([south.id, north.id]);
    await expect(list({ showroomId: 'south' }, rep)).rejects.toEqual(refused(404, 'SHOWROOM_UNKNOWN'));
    const first = await retail.ask(listStockUnits, { search: 'trabant', minPrice: 2, limit: 1 });
    expect(await list({ cursor: first.meta.nextCursor })).toEqual([north.id]);
  });
});

describe('a transfer', () => {
  const request = async (unitId: string, to = 'south', caller?: Caller) =>
    (await retail.ask(requestStockTransfer, { unitId, transfer: { to } }, caller)).data;
  const move = async (transferId: string, step: 'send' | 'receive' | 'cancel', caller?: Caller) =>
    (await retail.ask(moveStockTransfer, { transferId, step }, caller)).data;

  it('brings a unit to another showroom, by the managers of both', async () => {
    const unit = await retail.unit({ zone: 'A' });
    const { id } = await request(unit.id, 'south', staff('manager', 'north'));
    await expect(move(id, 'receive')).rejects.toEqual(refused(409, 'STOCK_TRANSFER_STATE'));
    await expect(move(id, 'send', staff('manager', 'south'))).rejects.toEqual(refused(403));
    await expect(move(id, 'send', staff('manager', 'west'))).rejects.toEqual(refused(404));
    expect(await move(id, 'send')).toMatchObject({ status: 'inTransit' });
    expect(await move(id, 'send')).toMatchObject({ status: 'inTransit' });
    expect((await retail.ask(getStockUnit, { unitId: unit.id })).data.status).toBe('inTransfer');
    expect(await move(id, 'receive', staff('manager', 'south'))).toMatchObject({ status: 'received' });
    const arrived = (await retail.ask(getStockUnit, { unitId: unit.id }, staff('salesRep', 'south'))).data;
    expect(arrived).toMatchObject({ showroomId: 'south', status: 'available', version: 3 });
    expect(arrived.zone).toBeUndefined();
    await expect(move(id, 'cancel')).rejects.toEqual(refused(409, 'STOCK_TRANSFER_STATE'));
    const open = await retail.ask(listStockTransfers, { unitId: unit.id, open: true, limit: 5 });
    expect(open.data).toEqual([]);
  });

  it('is one at a time, whoever asks at once', async () => {
    const unit = await retail.unit();
    const asked = await Promise.allSettled(['south', 'west', 'east'].map((to) => request(unit.id, to)));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const lost = asked.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(lost.reason).toEqual(refused(409, 'STOCK_TRANSFER_OPEN'));
    await expect(request((await retail.unit()).id, 'north')).rejects.toEqual(refused(422));
  });

  it('that is called off on its way gives the unit back', async () => {
    const unit = await retail.unit();
    const { id } = await request(unit.id);
    await move(id, 'send');
    await move(id, 'cancel');
    expect((await retail.ask(getStockUnit, { unitId: unit.id })).data).toMatchObject({
      showroomId: 'north',
      status: 'available',
    });
    expect((await request(unit.id)).status).toBe('requested');
  });
});

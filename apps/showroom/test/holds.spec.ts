import {
  changeDeposit,
  extendHold,
  inventoryReleased,
  inventoryReserved,
  listHolds,
  releaseHold,
  requestStockTransfer,
  moveStockTransfer,
  type Caller,
} from '@rover/contracts';
import { createTestApp, waitFor } from '@rover/testing';
import { app } from '../src/app.js';
import { HOUR, iso, refused, rep, Retail, staff, START } from './support/retail.js';

let retail: Retail;

beforeAll(async () => (retail = await Retail.open()), 60_000);
beforeEach(() => (retail.clock.time = START));
afterAll(() => retail?.close());

const release = async (holdId: string, caller?: Caller) =>
  (await retail.ask(releaseHold, { holdId }, caller)).data;
const statusOf = async (unitId: string) => (await retail.unitOf(unitId)).status;
const ofUnit = <T extends { unitId: string }>(events: T[], unitId: string) =>
  events.filter((event) => event.unitId === unitId);

describe('a hold', () => {
  it('is one, of two hundred who want it at once; the others are told by whom and until when', async () => {
    const { id } = await retail.unit();
    const others = Array.from({ length: 200 }, (_, i) => ({ ...rep, sub: `rep-${i}` }));
    const repId = await retail.rep('Rita');
    const asked = await Promise.allSettled(
      others.map((one) => retail.hold(id, { holder: one.sub, repId }, one)),
    );
    const won = asked.filter((one) => one.status === 'fulfilled').map(({ value }) => value);
    expect(won).toHaveLength(1);
    const [hold] = won;
    const lost = asked.filter((one) => one.status === 'rejected').map(({ reason }) => reason as Error);
    expect([...new Set(lost.map((error) => (error as { code?: string }).code))]).toEqual([
      'HOLD_ALREADY_TAKEN',
    ]);
    expect(lost[0]!.message).toContain(`held by Rita until ${iso(START + 24 * HOUR)}`);
    expect(lost[0]!.message).not.toContain('for rep-');
    const toManager = await retail.hold(id).catch((error: Error) => error.message);
    expect(toManager).toContain(`for ${hold!.holder}`);
    expect(await statusOf(id)).toBe('held');
  }, 30_000);

  it('lapses, and the first who waits has the unit for their own time', async () => {
    const { id, stockNumber } = await retail.unit();
    const [ann, bob] = [await retail.customer(), await retail.customer()];
    const first = await retail.hold(id, { minutes: 60, customerId: ann });
    const second = await retail.hold(id, { minutes: 30, customerId: bob, queue: true });
    const third = await retail.hold(id, { queue: true, holder: 'Cid' });
    expect([second, third].map(({ status, position }) => [status, position])).toEqual([
      ['queued', 1],
      ['queued', 2],
    ]);
    await expect(retail.hold(id, { customerId: bob, queue: true })).rejects.toEqual(
      refused(409, 'HOLD_REPEATED'),
    );
    retail.clock.time += HOUR;
    const promoted = await waitFor(async () => {
      const hold = await retail.holdOf(second.id);
      return hold.status === 'active' && hold;
    });
    expect(promoted).toMatchObject({ position: 0, expiresAt: iso(START + 1.5 * HOUR) });
    expect(await retail.holdOf(first.id)).toMatchObject({ status: 'lapsed', endedAt: iso(START + HOUR) });
    expect(await retail.holdOf(third.id)).toMatchObject({ status: 'queued', position: 1 });
    await waitFor(() => ofUnit(retail.told(inventoryReserved), id).length === 2);
    expect(ofUnit(retail.told(inventoryReleased), id)).toMatchObject([
      { holdId: first.id, reason: 'lapsed', waiting: 2, stockNumber },
    ]);
    await release(third.id);
    await release(second.id);
    expect(await statusOf(id)).toBe('available');
  });

  it('is extended and released by those who look after it', async () => {
    const { id } = await retail.unit();
    await expect(retail.hold(id, { customerId: 'nobody' })).rejects.toEqual(
      refused(404, 'CUSTOMER_NOT_FOUND'),
    );
    const hold = await retail.hold(id, { minutes: 60, customerId: await retail.customer() }, rep);
    const colleague = { ...rep, sub: 'colleague' };
    expect(await retail.holdOf(hold.id, colleague)).not.toHaveProperty('customerId');
    await expect(release(hold.id, colleague)).rejects.toEqual(refused(403));
    await expect(release(hold.id, staff('salesRep', 'south'))).rejects.toEqual(
      refused(404, 'HOLD_NOT_FOUND'),
    );
    const extend = (minutes: number) => retail.ask(extendHold, { holdId: hold.id, minutes }, rep);
    expect((await extend(30)).data.expiresAt).toBe(iso(START + 1.5 * HOUR));
    await expect(extend(20_160)).rejects.toEqual(refused(422));
    expect((await release(hold.id, rep)).status).toBe('released');
    expect((await release(hold.id, rep)).status).toBe('released');
    await expect(extend(30)).rejects.toEqual(refused(409, 'HOLD_STATE'));
    const listed = await retail.ask(listHolds, { unitId: id, status: 'released', limit: 5 });
    expect(listed.data.map((one) => one.id)).toEqual([hold.id]);
  });

  it('has a deposit that goes on step by step, and is given back when the hold is over', async () => {
    const { id } = await retail.unit();
    const hold = await retail.hold(id);
    const change = async (state: 'none' | 'requested' | 'captured' | 'refunded', amount?: number) =>
      (await retail.ask(changeDeposit, { holdId: hold.id, state, amount })).data.deposit;
    await expect(change('requested')).rejects.toEqual(refused(422));
    expect(await change('requested', 50_000)).toMatchObject({ state: 'requested', currency: 'EUR' });
    await expect(change('refunded')).rejects.toEqual(refused(409, 'DEPOSIT_STATE'));
    await change('captured');
    await expect(change('none')).rejects.toEqual(refused(409, 'DEPOSIT_STATE'));
    await release(hold.id);
    expect(await change('refunded')).toMatchObject({ state: 'refunded', amount: 50_000 });
  });

  it('needs a unit that is there, in stock and in a showroom of the caller', async () => {
    await expect(retail.hold('unt_none')).rejects.toEqual(refused(404, 'STOCK_UNIT_NOT_FOUND'));
    const { id } = await retail.unit();
    await expect(retail.hold(id, {}, staff('salesRep', 'south'))).rejects.toEqual(refused(404));
    const transfer = (await retail.ask(requestStockTransfer, { unitId: id, transfer: { to: 'south' } })).data;
    const hold = await retail.hold(id);
    const send = () => retail.ask(moveStockTransfer, { transferId: transfer.id, step: 'send' });
    await expect(send()).rejects.toEqual(refused(409, 'STOCK_UNIT_UNAVAILABLE'));
    await release(hold.id);
    await send();
    await expect(retail.hold(id)).rejects.toEqual(refused(409, 'STOCK_UNIT_UNAVAILABLE'));
  });
});

describe('promotion', () => {
  /** Units that are held for an hour, each with two who wait. */
  const queues = (count: number) =>
    Promise.all(
      Array.from({ length: count }, async () => {
        const { id } = await retail.unit();
        await retail.hold(id, { minutes: 60 });
        await retail.hold(id, { queue: true });
        await retail.hold(id, { queue: true });
        return id;
      }),
    );
  const promotions = (ids: readonly string[]) =>
    ids.map((id) => ofUnit(retail.told(inventoryReleased), id).length);

  it('happens once, with two replicas at it', async () => {
    const { database, redis } = retail.service;
    const clock = { now: () => retail.clock.time };
    const other = await createTestApp(app, { database, redis, clock });
    try {
      const ids = await queues(20);
      retail.clock.time += HOUR;
      await waitFor(() => promotions(ids).every((count) => count > 0));
      const active = await Promise.all(
        ids.map((unitId) => retail.ask(listHolds, { unitId, status: 'active', limit: 5 })),
      );
      expect(active.map(({ data }) => data.length)).toEqual(ids.map(() => 1));
      expect(promotions(ids)).toEqual(ids.map(() => 1));
    } finally {
      await other.close();
    }
  });

  it('that is broken off halfway has not begun, and is made up for', async () => {
    const { database } = retail.service;
    const [id] = await queues(1);
    // The second write of a promotion fails, as when the service dies there.
    await database.query(`
      CREATE FUNCTION showroom.die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'died'; END $$;
      CREATE TRIGGER die BEFORE UPDATE ON showroom.hold FOR EACH ROW
        WHEN (OLD.facts ->> 'status' = 'queued' AND NEW.facts ->> 'status' = 'active') EXECUTE FUNCTION showroom.die()`);
    retail.clock.time += HOUR;
    await expect(retail.hold(id!, {}, { ...rep, sub: 'late' })).rejects.toMatchObject({ status: 500 });
    const states = async () =>
      (await retail.ask(listHolds, { unitId: id, limit: 5 })).data.map(({ status }) => status).sort();
    expect(await states()).toEqual(['active', 'queued', 'queued']);
    expect(promotions([id!])).toEqual([0]);
    await database.query('DROP FUNCTION showroom.die() CASCADE');
    await waitFor(async () => promotions([id!])[0] === 1);
    expect(await states()).toEqual(['active', 'lapsed', 'queued']);
  });
});

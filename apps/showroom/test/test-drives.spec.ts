import {
  bookTestDrive,
  checkTestDrive,
  createStockUnit,
  getTestDrive,
  listTestDrives,
  listTestDriveSlots,
  moveTestDrive,
  newStockUnit,
  newTestDrive,
  slotsQuery,
  testDriveCancelled,
  testDriveCompleted,
  testDriveScheduled,
  testDriveStarted,
  updateTestDrive,
  vehicleTripCompleted,
  vehicleTripUpdated,
  type Caller,
  type TestDrive,
  type TestDriveStep,
  type Trip,
} from '@rover/contracts';
import { waitFor } from '@rover/testing';
import { DAY, HOUR, iso, MINUTE, refused, rep, Retail, staff, START } from './support/retail.js';

let retail: Retail;
let rita: string;

beforeAll(async () => {
  retail = await Retail.start();
  await retail.showroom('north');
  rita = await retail.rep('Rita');
}, 60_000);
beforeEach(() => (retail.clock.time = START));
afterAll(() => retail?.close());

const book = async (unitId: string, given: object = {}, caller: Caller = rep): Promise<TestDrive> => {
  const testDrive = newTestDrive.parse({ unitId, repId: rita, startsAt: iso(START), ...given });
  return (await retail.ask(bookTestDrive, { testDrive }, caller)).data;
};
const move = async (testDriveId: string, step: TestDriveStep, word?: object) =>
  (await retail.ask(moveTestDrive, { testDriveId, step, word }, rep)).data;
const get = async (testDriveId: string) => (await retail.ask(getTestDrive, { testDriveId }, rep)).data;
const papers = {
  licence: { country: 'DE', numberEnding: '42X', validTo: '2030-01-01' },
  insurance: { policy: 'DK-1', validTo: '2026-01-15' },
};
const check = (testDriveId: string, checks: object) =>
  retail.ask(checkTestDrive, { testDriveId, checks }, rep);
const slots = async (query: object) =>
  (await retail.ask(listTestDriveSlots, slotsQuery.parse(query), rep)).data;

/** A day that no other test of this suite books. */
let day = 0;
const nextDay = () => START + 7 * DAY * ++day;

describe('a test drive', () => {
  it('is one, of two hundred who want the slot at once', async () => {
    const { id } = await retail.unit();
    const startsAt = iso(nextDay());
    const asked = await Promise.allSettled(Array.from({ length: 200 }, () => book(id, { startsAt })));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const lost = asked.filter((one) => one.status === 'rejected');
    const codes = new Set(lost.map(({ reason }) => (reason as { code: string }).code));
    expect([...codes]).toEqual(['TEST_DRIVE_TAKEN']);
    expect((await retail.ask(listTestDrives, { unitId: id, limit: 5 }, rep)).data).toHaveLength(1);
  }, 30_000);

  it('takes unit, rep and plate, all or none, also from two units at once', async () => {
    const at = nextDay();
    const startsAt = iso(at);
    const units = await Promise.all(Array.from({ length: 20 }, () => retail.unit()));
    const [ron, rosa] = [await retail.rep('Ron'), await retail.rep('Rosa')];
    const byRep = await Promise.allSettled(units.map(({ id }) => book(id, { startsAt, repId: ron })));
    const byPlate = await Promise.allSettled(
      units.map(({ id }) =>
        book(id, { startsAt: iso(at + 2 * HOUR), repId: undefined, demoPlate: 'N-06 1' }),
      ),
    );
    for (const asked of [byRep, byPlate])
      expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const taken = { code: 'TEST_DRIVE_TAKEN', errors: [{ path: 'repId' }] };
    const free = units.find((_, i) => byRep[i]?.status === 'rejected')!;
    await expect(book(free.id, { startsAt: iso(at + 40 * MINUTE), repId: ron })).rejects.toMatchObject(taken);
    expect(await book(free.id, { startsAt: iso(at + HOUR), repId: ron })).toMatchObject({ repId: ron });
    expect(await book(free.id, { startsAt, repId: rosa })).toMatchObject({ repId: rosa });
  }, 30_000);

  it('is given to a rep who is free, the one with the fewest drives', async () => {
    const startsAt = iso(nextDay());
    const reps = new Set<string>();
    for (let i = 0; i < 3; i++)
      reps.add((await book((await retail.unit()).id, { startsAt, repId: undefined })).repId);
    expect(reps.size).toBe(3);
    await expect(book((await retail.unit()).id, { startsAt, repId: undefined })).rejects.toMatchObject({
      errors: [{ path: 'repId' }],
    });
  });

  it('is within opening hours, ahead, with a rep who is there, and a unit in stock', async () => {
    const { id } = await retail.unit();
    const at = nextDay();
    const refusals: [object, unknown][] = [
      [{ startsAt: iso(at + 8.75 * HOUR) }, refused(422)],
      [{ startsAt: iso(at + 2 * DAY) }, refused(422)],
      [{ startsAt: iso(START - DAY) }, refused(422)],
      [{ startsAt: iso(START + 365 * DAY) }, refused(422)],
      [{ startsAt: iso(at), repId: 'nobody' }, refused(404, 'REP_NOT_FOUND')],
      [{ startsAt: iso(at), repId: await retail.rep('Gone', { active: false }) }, refused(422)],
      [{ startsAt: iso(at), customerId: 'nobody' }, refused(404, 'CUSTOMER_NOT_FOUND')],
      [{ startsAt: iso(at), unitId: 'unt_none' }, refused(404, 'STOCK_UNIT_NOT_FOUND')],
    ];
    for (const [given, refusal] of refusals) await expect(book(id, given)).rejects.toEqual(refusal);
    await expect(book(id, { startsAt: iso(at) }, staff('salesRep', 'south'))).rejects.toEqual(refused(404));
    expect((await retail.ask(listTestDrives, { unitId: id, limit: 5 }, rep)).data).toEqual([]);
  });

  it('is moved, and makes room where it was', async () => {
    const { id } = await retail.unit();
    const at = nextDay();
    const first = await book(id, { startsAt: iso(at) });
    const second = await book(id, { startsAt: iso(at + 2 * HOUR) });
    const to = (testDriveId: string, startsAt: string, version?: number) =>
      retail.ask(updateTestDrive, { testDriveId, patch: { startsAt }, version }, rep);
    await expect(to(second.id, first.startsAt)).rejects.toEqual(refused(409, 'TEST_DRIVE_TAKEN'));
    await expect(to(second.id, first.startsAt, 7)).rejects.toEqual(refused(412));
    expect((await to(first.id, iso(at + 4 * HOUR), 1)).data).toMatchObject({ version: 2, repId: rita });
    expect((await to(second.id, iso(at))).data.startsAt).toBe(iso(at));
    await move(second.id, 'cancel');
    await expect(to(second.id, iso(at))).rejects.toEqual(refused(409, 'TEST_DRIVE_STATE'));
    expect((await book(id, { startsAt: iso(at) })).status).toBe('scheduled');
  });

  it('goes from papers to keys and back, each step once, and tells so', async () => {
    const { id } = await retail.unit();
    const drive = await book(id, { customerId: await retail.customer() });
    await expect(move(drive.id, 'complete')).rejects.toEqual(refused(409, 'TEST_DRIVE_STATE'));
    await expect(move(drive.id, 'start')).rejects.toMatchObject({
      code: 'TEST_DRIVE_CHECKS_MISSING',
      errors: [{ path: 'checks.licence' }, { path: 'checks.insurance' }],
    });
    await check(drive.id, { licence: papers.licence });
    await expect(move(drive.id, 'start')).rejects.toMatchObject({ errors: [{ path: 'checks.insurance' }] });
    await check(drive.id, { insurance: { ...papers.insurance, validTo: '2026-01-14' } });
    await expect(move(drive.id, 'start')).rejects.toEqual(refused(409, 'TEST_DRIVE_CHECKS_MISSING'));
    await check(drive.id, { insurance: papers.insurance });
    retail.clock.time -= HOUR;
    await expect(move(drive.id, 'start')).rejects.toEqual(refused(409, 'TEST_DRIVE_TIME'));
    await expect(move(drive.id, 'no-show')).rejects.toEqual(refused(409, 'TEST_DRIVE_TIME'));
    retail.clock.time = START + 5 * MINUTE;
    const started = await move(drive.id, 'start', { odometer: 12_000 });
    expect(started).toMatchObject({
      status: 'started',
      startedAt: iso(START + 5 * MINUTE),
      odometerOut: 12_000,
    });
    expect(await move(drive.id, 'start')).toEqual(started);
    await expect(move(drive.id, 'cancel')).rejects.toEqual(refused(409, 'TEST_DRIVE_STATE'));
    expect(await move(drive.id, 'complete', { remarks: 'a scratch' })).toMatchObject({
      remarks: 'a scratch',
    });
    const missed = await book(id, { startsAt: iso(START + HOUR) });
    retail.clock.time = START + 1.5 * HOUR;
    expect((await move(missed.id, 'no-show')).status).toBe('noShow');
    const told = (event: typeof testDriveScheduled) =>
      retail
        .told(event)
        .filter(({ unitId }) => unitId === id)
        .map(({ status }) => status);
    await waitFor(() => told(testDriveCancelled).length > 0);
    expect([testDriveScheduled, testDriveStarted, testDriveCompleted, testDriveCancelled].map(told)).toEqual([
      ['scheduled', 'scheduled'],
      ['started'],
      ['completed'],
      ['noShow'],
    ]);
  });

  it('knows what its vehicle recorded meanwhile, corrections too', async () => {
    const vehicleId = 'veh_driven';
    const drive = await book((await retail.unit({ vehicleId })).id, { startsAt: iso(START + 2 * HOUR) });
    await check(drive.id, papers);
    retail.clock.time = START + 2 * HOUR;
    await move(drive.id, 'start');
    retail.clock.time += 30 * MINUTE;
    await move(drive.id, 'complete');
    const trip = (id: string, from: number, more: object = {}): Trip => ({
      ...{
        id,
        vehicleId,
        status: 'completed',
        label: null,
        note: null,
        late: false,
        edited: null,
        version: 1,
      },
      ...{ start: { time: iso(from) }, end: { time: iso(from + 10 * MINUTE) } },
      ...{ distance: 8_000, distanceSource: 'fixes', movingTime: 600, idlingTime: 0, stoppedTime: 0 },
      ...more,
    });
    const at = START + 2 * HOUR + 5 * MINUTE;
    await retail.service.bus.publish(vehicleTripCompleted, [
      trip('before', at - HOUR),
      trip('driven', at),
      trip('false', at + 12 * MINUTE),
    ]);
    const linked = () => get(drive.id).then(({ trips }) => trips.map(({ tripId }) => tripId));
    await waitFor(async () => (await linked()).length === 2);
    expect(await linked()).toEqual(['driven', 'false']);
    await retail.service.bus.publish(vehicleTripUpdated, [
      trip('false', at + 12 * MINUTE, { status: 'withdrawn' }),
      trip('driven', at, { distance: 9_000 }),
    ]);
    const trips = await waitFor(async () => {
      const now = (await get(drive.id)).trips;
      return now[0]?.distance === 9_000 && now;
    });
    expect(trips).toMatchObject([{ tripId: 'driven', distance: 9_000 }]);
  });
});

describe('slots, and clocks that are set', () => {
  const night = [{ weekday: 7, from: '01:00', to: '04:00' }];
  let unitId: string;

  beforeAll(async () => {
    await retail.showroom('south', { openingHours: night });
    await retail.rep('Sue', {}, 'south');
    ({ id: unitId } = await retail.unit({}, 'south'));
  });

  const south = staff('salesRep', 'south');
  const locals = async (from: string) => {
    const query = slotsQuery.parse({ unitId, from, days: 1, minutes: 60 });
    return (await retail.ask(listTestDriveSlots, query, south)).data.map(({ local }) => local.slice(11));
  };
  const at = (startsAt: string, minutes = 60) =>
    retail.ask(bookTestDrive, { testDrive: newTestDrive.parse({ unitId, startsAt, minutes }) }, south);

  it('are where opening hours, unit and reps leave room', async () => {
    const { id } = await retail.unit();
    const from = nextDay();
    await book(id, { startsAt: iso(from + HOUR) });
    const found = await slots({ unitId: id, from: iso(from), days: 1, repId: rita });
    expect(found.slice(0, 3).map(({ local }) => local.slice(11))).toEqual(['09:00', '11:00', '11:30']);
    expect(found.at(-1)).toMatchObject({ local: expect.stringMatching('17:30'), repIds: [rita] });
    const other = await retail.unit();
    const byOthers = await slots({ unitId: other.id, from: iso(from + HOUR), days: 1 });
    expect(byOthers[0]!.repIds.length).toBeGreaterThan(0);
    expect(byOthers[0]!.repIds).not.toContain(rita);
    await expect(slots({ unitId: 'unt_none' })).rejects.toEqual(refused(404));
  });

  it('lose the hour that is skipped in spring: a drive lasts its minutes all the same', async () => {
    expect(await locals('2026-03-22T00:00:00Z')).toEqual(['01:00', '01:30', '02:00', '02:30', '03:00']);
    expect(await locals('2026-03-29T00:00:00Z')).toEqual(['01:00', '01:30', '03:00']);
    await expect(at('2026-03-29T02:30')).rejects.toMatchObject({
      status: 422,
      errors: [{ path: 'startsAt', message: expect.stringContaining('do not show') }],
    });
    const { data } = await at('2026-03-29T01:30');
    expect([data.startsAt, data.endsAt]).toEqual(['2026-03-29T00:30:00.000Z', '2026-03-29T01:30:00.000Z']);
  });

  it('have the hour twice in autumn: a wall time is its first', async () => {
    retail.clock.time = Date.UTC(2026, 8, 1);
    expect(await locals('2026-10-24T22:00:00Z')).toEqual([
      '01:00',
      '01:30',
      '02:00',
      '02:30',
      '02:00',
      '02:30',
      '03:00',
    ]);
    expect((await at('2026-10-25T02:00')).data.startsAt).toBe('2026-10-25T00:00:00.000Z');
    expect((await at('2026-10-25T01:30:00Z')).data.endsAt).toBe('2026-10-25T02:30:00.000Z');
  });

  it('are none where the record of the showroom is not made, nor for a zone that is none', async () => {
    const west = staff('manager', 'west');
    const unit = newStockUnit.parse({ stockNumber: 'W-1', title: 'x', askingPrice: 1, currency: 'EUR' });
    const { data } = await retail.ask(createStockUnit, { showroomId: 'west', unit }, west);
    const asked = retail.ask(listTestDriveSlots, slotsQuery.parse({ unitId: data.id }), west);
    await expect(asked).rejects.toEqual(refused(404, 'SHOWROOM_UNKNOWN'));
    const wrong = retail.showroom('moon', { timeZone: 'Moon/Tranquility' });
    await expect(wrong).rejects.toEqual(refused(422));
  });
});

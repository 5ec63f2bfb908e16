import {
  bookTestDrive,
  createDriveCalendar,
  getDriveCalendar,
  listDriveCalendars,
  moveTestDrive,
  newDriveCalendar,
  newTestDrive,
  readDriveCalendar,
  revokeDriveCalendar,
  updateRep,
  updateTestDrive,
  type Caller,
} from '@rover/contracts';
import ICAL from 'ical.js';
import { DAY, iso, manager, refused, rep, Retail, staff, START } from './support/retail.js';

let retail: Retail;
let unitId: string;
let [rita, otto]: string[] = [];

beforeAll(async () => {
  retail = await Retail.start();
  await retail.showroom('north', { paperHead: { address: ['Weg 1', 'Hamburg'] } });
  unitId = (await retail.unit({ title: '2021 Ford Focus, ST' })).id;
  [rita, otto] = [await retail.rep('Rita'), await retail.rep('Otto')];
}, 60_000);
beforeEach(() => (retail.clock.time = START));
afterAll(() => retail?.close());

const book = async (given: object) => {
  const testDrive = newTestDrive.parse({ unitId, guest: 'Ann Secret', ...given });
  return (await retail.ask(bookTestDrive, { testDrive }, rep)).data;
};
const make = async (given: object = {}, caller: Caller = rep) => {
  const calendar = newDriveCalendar.parse({ name: 'Drives', ...given });
  return (await retail.ask(createDriveCalendar, { showroomId: 'north', calendar }, caller)).data;
};
const tokenOf = ({ path }: { path: string }) => /\/test-drives\/([A-Za-z0-9_-]{43})\.ics$/.exec(path)![1]!;
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each));
const read = async (token: string) =>
  eventsOf((await retail.service.bus.request(readDriveCalendar, { token })).data.text);
const statusOf = (event: ICAL.Event) => event.component.getFirstPropertyValue('status');

describe('a calendar of test drives', () => {
  it('has each at its time across a change of clocks, moves it, and says that it was called off', async () => {
    // Half past ten on the clocks of the showroom, on the Friday before they are set forward and on the Monday after.
    const before = await book({ startsAt: '2026-03-27T10:30', minutes: 45, repId: rita });
    const after = await book({ startsAt: '2026-03-30T10:30', minutes: 45, repId: otto });
    const token = tokenOf(await make());
    const [first, second] = await read(token);
    expect([first, second].map((event) => event!.startDate.toJSDate().toISOString())).toEqual([
      '2026-03-27T09:30:00.000Z',
      '2026-03-30T08:30:00.000Z',
    ]);
    expect(first!.endDate.toJSDate().toISOString()).toBe('2026-03-27T10:15:00.000Z');
    expect(first).toMatchObject({
      summary: 'Test drive: 2021 Ford Focus, ST',
      location: 'north, Weg 1, Hamburg',
    });
    expect(first!.description).toContain('Rita');
    expect(first!.component.toString()).not.toContain('Secret');

    await retail.ask(
      updateTestDrive,
      { testDriveId: before.id, patch: { startsAt: '2026-03-27T14:00' } },
      rep,
    );
    const moved = (await read(token)).find(({ uid }) => uid === first!.uid)!;
    expect(moved.startDate.toJSDate().toISOString()).toBe('2026-03-27T13:00:00.000Z');
    expect(moved.sequence).toBeGreaterThan(first!.sequence);
    expect(statusOf(moved)).toBeNull();

    await retail.ask(moveTestDrive, { testDriveId: before.id, step: 'cancel' }, rep);
    const called = (await read(token)).find(({ uid }) => uid === first!.uid)!;
    expect([statusOf(called), called.sequence > moved.sequence]).toEqual(['CANCELLED', true]);

    const one = await retail.ask(getDriveCalendar, { testDriveId: after.id, language: 'de' }, rep);
    const [alone] = eventsOf(one.data.text);
    expect([alone!.uid, alone!.summary]).toEqual([second!.uid, 'Probefahrt: 2021 Ford Focus, ST']);
    const foreign = { testDriveId: after.id, language: 'de' } as const;
    await expect(retail.ask(getDriveCalendar, foreign, staff('salesRep', 'south'))).rejects.toEqual(
      refused(404),
    );
  });

  it('of a rep has theirs alone, and ends when they have left', async () => {
    await book({ startsAt: iso(START + DAY), repId: rita });
    await book({ startsAt: iso(START + DAY + 3 * 3_600_000), repId: otto });
    const token = tokenOf(await make({ repId: otto, name: 'Otto' }));
    const events = await read(token);
    expect(events.length).toBeGreaterThan(0);
    expect(events.every(({ description }) => description.includes('Otto'))).toBe(true);
    await retail.ask(updateRep, { showroomId: 'north', repId: otto!, patch: { active: false } }, manager);
    await expect(read(token)).rejects.toEqual(refused(404, 'CALENDAR_FEED_NOT_FOUND'));
  });

  it('is read by its secret alone, which is nowhere stored, until its maker or a manager revokes it', async () => {
    const [mine, other] = [await make(), await make({ name: 'Other' }, { ...rep, sub: 'colleague' })];
    const rows = await retail.service.database.query(
      'SELECT c::text AS row FROM showroom.drive_calendar AS c',
    );
    expect(JSON.stringify(rows)).not.toContain(tokenOf(mine));
    const list = async (caller: Caller) =>
      (await retail.ask(listDriveCalendars, { showroomId: 'north' }, caller)).data.map(({ id }) => id);
    expect(await list(rep)).toContain(mine.id);
    expect(await list(rep)).not.toContain(other.id);
    expect(await list(manager)).toEqual(expect.arrayContaining([mine.id, other.id]));
    const revoke = (calendarId: string, caller: Caller) =>
      retail.ask(revokeDriveCalendar, { showroomId: 'north', calendarId }, caller);
    await expect(revoke(other.id, rep)).rejects.toEqual(refused(404, 'CALENDAR_FEED_NOT_FOUND'));
    await revoke(mine.id, rep);
    await revoke(other.id, manager);
    for (const { path } of [mine, other])
      await expect(read(tokenOf({ path }))).rejects.toEqual(refused(404, 'CALENDAR_FEED_NOT_FOUND'));
    await expect(make({}, staff('manager', 'south'))).rejects.toEqual(refused(404, 'SHOWROOM_UNKNOWN'));
    await expect(make({ repId: 'nobody' })).rejects.toEqual(refused(404));
  });
});

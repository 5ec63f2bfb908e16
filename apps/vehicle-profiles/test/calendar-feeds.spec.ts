import {
  createCalendarFeed,
  createMaintenanceRecord,
  createVehicleDocument,
  listCalendarFeeds,
  newCalendarFeed,
  newMaintenanceRecord,
  newVehicleDocument,
  readCalendarFeed,
  revokeCalendarFeed,
} from '@rover/contracts';
import ICAL from 'ical.js';
import { Care, manager, operatorOf } from './support/care.js';

let care: Care;

beforeAll(async () => {
  care = await Care.start();
  await care.vehicle('c-1', { fleet_id: 'north', plate: 'B-XY 12' });
  await care.vehicle('c-2', { fleet_id: 'south' });
}, 60_000);

afterAll(() => care?.close());

const feed = async (given: object, caller = manager) =>
  (await care.ask(createCalendarFeed, newCalendarFeed.parse({ name: 'Workshop', ...given }), caller)).data;
const tokenOf = ({ path }: { path: string }) => /\/calendars\/([A-Za-z0-9_-]{43})\.ics$/.exec(path)![1]!;
const read = async (token: string) => {
  const text = (await care.profiles.bus.request(readCalendarFeed, { token })).data.text;
  return new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each));
};

describe('a calendar feed', () => {
  it('has what comes due on its day in its own time zone, and orders at their time', async () => {
    const document = newVehicleDocument.parse({
      ...{ type: 'inspection', title: 'HU', validTo: '2026-06-30', timeZone: 'Pacific/Auckland' },
      remindDays: [30],
    });
    await care.ask(createVehicleDocument, { vehicleId: 'c-1', document });
    await care.ask(createVehicleDocument, { vehicleId: 'c-2', document });
    const scheduledAt = '2026-02-03T08:30:00+01:00';
    const record = newMaintenanceRecord.parse({ title: 'Tyres', status: 'planned', scheduledAt });
    await care.ask(createMaintenanceRecord, { vehicleId: 'c-1', record });
    const events = await read(tokenOf(await feed({ fleetId: 'north', timeZone: 'Pacific/Auckland' })));
    expect(events.map(({ summary }) => summary).sort()).toEqual(['HU: B-XY 12', 'Tyres: B-XY 12']);
    const [due, order] = events.sort((a, b) => a.summary.localeCompare(b.summary));
    expect([due!.startDate.isDate, `${due!.startDate}`]).toEqual([true, '2026-06-30']);
    expect(due!.component.getAllSubcomponents('valarm')).toHaveLength(1);
    expect(order!.startDate.toJSDate().toISOString()).toBe('2026-02-03T07:30:00.000Z');
    const ofVehicle = await read(tokenOf(await feed({ vehicleId: 'c-2' })));
    expect(ofVehicle.map(({ summary }) => summary)).toEqual(['HU: c-2']);
  });

  it('is read by its secret alone, which is nowhere stored, until it is revoked', async () => {
    const made = await feed({ vehicleId: 'c-1' });
    const token = tokenOf(made);
    const rows = await care.profiles.database.query(
      `SELECT calendar_feed::text AS row FROM profiles.calendar_feed`,
    );
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify((await care.ask(listCalendarFeeds, {})).data)).not.toContain(token);
    const other = { ...operatorOf('north'), sub: 'somebody-else' };
    const stranger = care.ask(revokeCalendarFeed, { feedId: made.id }, other);
    await expect(stranger).rejects.toMatchObject({ code: 'CALENDAR_FEED_NOT_FOUND' });
    await care.ask(revokeCalendarFeed, { feedId: made.id });
    await expect(read(token)).rejects.toMatchObject({ code: 'CALENDAR_FEED_NOT_FOUND', status: 404 });
    await expect(read('x'.repeat(43))).rejects.toMatchObject({ status: 404 });
  });

  it('is refused for fleets and vehicles of others, and for no time zone', async () => {
    const operator = operatorOf('north');
    await expect(feed({ fleetId: 'south' }, operator)).rejects.toMatchObject({ status: 404 });
    await expect(feed({ vehicleId: 'c-2' }, operator)).rejects.toMatchObject({ status: 404 });
    await expect(feed({ vehicleId: 'c-1', timeZone: 'No/Where' })).rejects.toMatchObject({ status: 422 });
  });
});

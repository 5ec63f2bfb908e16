import { createFleet, createVehicleDocument, getFleetCompliance, newVehicleDocument } from '@rover/contracts';
import type { Caller, RequestOf } from '@rover/contracts';
import { Rollups } from '../src/telemetry/rollups/rollup.service.js';
import { Care, manager, operatorOf } from './support/care.js';
import { person, refused } from './support/people.js';

let care: Care;

beforeAll(async () => {
  // Tests are about days ahead; rolling up minutes in which nothing was measured would take long.
  vi.spyOn(Rollups.prototype, 'sweep').mockResolvedValue();
  care = await Care.start();
}, 60_000);

afterAll(() => care?.close());

type Asked = Partial<RequestOf<typeof getFleetCompliance>>;

const ask = (fleetId: string, asked: Asked = {}, caller: Caller = manager) =>
  care.ask(getFleetCompliance, { fleetId, within: 30, limit: 100, ...asked }, caller);
const titles = async (fleetId: string, asked: Asked = {}) =>
  (await ask(fleetId, asked)).data.map(({ title }) => title);
const keep = (vehicleId: string, type: string, title: string, days: number) =>
  care.ask(createVehicleDocument, {
    vehicleId,
    document: newVehicleDocument.parse({ type, title, validTo: care.day(days).slice(0, 10) }),
  });

describe('the compliance of a fleet', () => {
  beforeAll(async () => {
    await care.ask(createFleet, { fleet: { id: 'group', name: 'Group', parentId: null } });
    await care.ask(createFleet, { fleet: { id: 'branch', name: 'Branch', parentId: 'group' } });
    await care.vehicle('c-1', { fleet_id: 'group', make: 'Lada', plate: 'GR 1' });
    await care.vehicle('c-2', { fleet_id: 'branch' });
    await care.vehicle('c-3', { fleet_id: 'other' });
    await keep('c-1', 'insurance', 'Insured', 10);
    await keep('c-1', 'warranty', 'Far away', 200);
    await keep('c-2', 'inspection', 'Inspected', -3);
    await keep('c-2', 'registration', 'Registered', 10);
    await keep('c-3', 'insurance', 'Of others', 10);
  }, 60_000);

  it('lists what is due for its vehicles and those of fleets below it, the soonest first, and counts all of it', async () => {
    const { data, meta } = await ask('group');
    expect(data).toMatchObject([
      { kind: 'inspection', title: 'Inspected', status: 'overdue', vehicleId: 'c-2', fleetId: 'branch' },
      { kind: 'document', title: 'Registered', vehicleId: 'c-2' },
      { kind: 'insurance', title: 'Insured', status: 'upcoming', make: 'Lada', plate: 'GR 1' },
    ]);
    expect(data[2]).toMatchObject({ dueOn: care.day(10).slice(0, 10), fleetId: 'group' });
    expect(meta).toEqual({
      nextCursor: null,
      counts: [
        { kind: 'document', status: 'upcoming', count: 1 },
        { kind: 'inspection', status: 'overdue', count: 1 },
        { kind: 'insurance', status: 'upcoming', count: 1 },
      ],
    });
    expect(await titles('branch')).toEqual(['Inspected', 'Registered']);
  });

  it('is narrowed by kind, status and days, and read page by page', async () => {
    expect(await titles('group', { kind: 'insurance' })).toEqual(['Insured']);
    expect(await titles('group', { status: 'overdue' })).toEqual(['Inspected']);
    expect(await titles('group', { within: 5 })).toEqual(['Inspected']);
    expect(await titles('group', { within: 300 })).toContain('Far away');
    const first = await ask('group', { limit: 2 });
    const second = await ask('group', { limit: 2, cursor: first.meta.nextCursor! });
    expect([...first.data, ...second.data].map(({ title }) => title)).toEqual(await titles('group'));
    expect(second.meta).toEqual({ nextCursor: null });
    await expect(ask('group', { cursor: 'nonsense' })).rejects.toEqual(refused(400, 'CURSOR_INVALID'));
  });

  it('is for those who may see the care of the whole fleet; to others there is no such fleet', async () => {
    expect((await ask('branch', {}, operatorOf('group'))).data).toHaveLength(2);
    for (const caller of [operatorOf('branch'), person()])
      await expect(ask('group', {}, caller)).rejects.toEqual(refused(404, 'FLEET_NOT_FOUND'));
    await expect(ask('nowhere')).rejects.toEqual(refused(404, 'FLEET_NOT_FOUND'));
  });

  it('is exact for a hundred thousand vehicles', async () => {
    await care.profiles.database.query(`
      INSERT INTO profiles.vehicle (id, fleet_id, created_at, updated_at)
      SELECT 'many-' || n, 'many', now(), now() FROM generate_series(1, 100000) AS n`);
    await care.profiles.database.query(`
      INSERT INTO profiles.expiry (kind, source_id, vehicle_id, cycle, title, point, zone, remind_days, active, state,
        due_at, changed_at)
      SELECT CASE n % 2 WHEN 0 THEN 'insurance' ELSE 'inspection' END, 'doc-' || n, 'many-' || n, 1, 'Thing ' || n,
        '{}', 'UTC', '{30}', true, CASE WHEN n <= 1000 THEN 'overdue' ELSE 'upcoming' END,
        '${care.day(0)}'::timestamptz + make_interval(secs => n * 10 - 10005), now()
      FROM generate_series(1, 100000) AS n`);
    const { data, meta } = await ask('many', { limit: 3 });
    expect(data.map(({ vehicleId }) => vehicleId)).toEqual(['many-1', 'many-2', 'many-3']);
    expect(meta.counts).toEqual([
      { kind: 'inspection', status: 'overdue', count: 500 },
      { kind: 'inspection', status: 'upcoming', count: 49_500 },
      { kind: 'insurance', status: 'overdue', count: 500 },
      { kind: 'insurance', status: 'upcoming', count: 49_500 },
    ]);
  }, 60_000);
});

import {
  createMaintenancePlan,
  createVehicleDocument,
  listDueMaintenance,
  listVehicleDocuments,
  newMaintenancePlan,
  newVehicleDocument,
  removeVehicleDocument,
  setMaintenancePlanStatus,
  updateVehicleDocument,
  type VehicleDocument,
} from '@rover/contracts';
import { createTestApp, waitFor } from '@rover/testing';
import { app } from '../src/app.js';
import { ExpiryService } from '../src/maintenance/expiry/expiry.service.js';
import { Rollups } from '../src/telemetry/rollups/rollup.service.js';
import { Care, DAY_MS, operatorOf } from './support/care.js';

let care: Care;

beforeAll(async () => {
  // Tests skip weeks; rolling up each minute of them, in which nothing was measured, would take long.
  vi.spyOn(Rollups.prototype, 'sweep').mockResolvedValue();
  care = await Care.start();
}, 60_000);

afterAll(() => care?.close());

const keep = async (vehicleId: string, document: object): Promise<VehicleDocument> =>
  (await care.ask(createVehicleDocument, { vehicleId, document: newVehicleDocument.parse(document) })).data;

/** What was warned of a vehicle, in order; complete once the mark, which is asked for last, is there. */
async function warned(vehicleId: string): Promise<string[]> {
  const mark = `mark-${Math.random()}`;
  await care.vehicle(mark);
  await keep(mark, { type: 'other', title: mark, validTo: care.day(-3).slice(0, 10) });
  // Another vehicle's partition may be read later: what is stored as given is what has to come.
  const [given] = await care.profiles.database.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM profiles.expiry_notice WHERE vehicle_id = '${vehicleId}'`,
  );
  const told = () => care.said.filter(({ data }) => data.vehicleId === vehicleId && data.expiry);
  await waitFor(() => told().length >= given!.n && care.said.some(({ data }) => data.vehicleId === mark));
  return told().map(({ data }) => `${data.expiry!.kind} ${data.status}`);
}

describe('what expires', () => {
  it('is counted by kind and month for a fleet, and seen by nobody else', async () => {
    await care.vehicle('v-2', { fleet_id: 'north' });
    await care.vehicle('v-3', { fleet_id: 'south' });
    await keep('v-2', { type: 'insurance', title: 'A', validTo: '2026-03-31' });
    await keep('v-2', { type: 'registration', title: 'B', validTo: '2026-03-01' });
    await keep('v-2', { type: 'inspection', title: 'C', validTo: '2026-01-10' });
    await keep('v-3', { type: 'insurance', title: 'D', validTo: '2026-02-01' });
    const ask = (fleet: string, limit = 2, cursor?: string, caller = operatorOf('north')) =>
      care.ask(listDueMaintenance, { fleet, within: 90, limit, cursor }, caller);
    const first = await ask('north');
    expect(first.data.map(({ title, state, dueOn }) => [title, state, dueOn])).toEqual([
      ['C', 'overdue', '2026-01-10'],
      ['B', 'later', '2026-03-01'],
    ]);
    expect(first.meta.counts).toEqual([
      { kind: 'inspection', when: 'overdue', count: 1 },
      { kind: 'document', when: '2026-03', count: 1 },
      { kind: 'insurance', when: '2026-03', count: 1 },
    ]);
    const second = await ask('north', 2, first.meta.nextCursor!);
    expect(second.data.map(({ title }) => title)).toEqual(['A']);
    expect((await ask('south')).data).toEqual([]);
    const wrong = ask('north', 2, 'nonsense');
    await expect(wrong).rejects.toMatchObject({ code: 'CURSOR_INVALID', status: 400 });
  });

  it('is warned of ahead, on the day and after it, each once, whatever it is', async () => {
    await care.vehicle('v-1', { fleet_id: 'north' });
    await care.use('v-1', { perDay: 100_000, odometer: 40_000_000 });
    const inDays = (days: number) => care.day(days).slice(0, 10);
    await keep('v-1', { type: 'insurance', title: 'Insurance', validTo: inDays(20), remindDays: [30, 7] });
    await keep('v-1', { type: 'inspection', title: 'Inspection', validTo: inDays(40), remindDays: [30] });
    const warranty = await keep('v-1', {
      ...{ type: 'warranty', title: 'Warranty', validTo: inDays(400), remindDays: [30] },
      ...{ odometerFrom: 0, distance: 42_500_000 },
    });
    expect(warranty.expiry).toMatchObject({ kind: 'warranty', binding: 'distance', state: 'upcoming' });
    await care.ask(
      createMaintenancePlan,
      newMaintenancePlan.parse({
        name: 'Oil',
        scope: { vehicleId: 'v-1' },
        interval: { days: 35 },
        remindDays: [30],
      }),
    );
    expect(await warned('v-1')).toEqual(['insurance upcoming', 'warranty upcoming']);
    for (let day = 1; day <= 42; day += 1) {
      care.profiles.clock.time += DAY_MS;
      await Promise.all([care.sweep(), care.sweep()]);
    }
    const told = await warned('v-1');
    const of = (kind: string) =>
      told.filter((each) => each.startsWith(kind)).map((each) => each.split(' ')[1]);
    expect(of('insurance')).toEqual(['upcoming', 'upcoming', 'due', 'overdue']);
    expect(of('inspection')).toEqual(['upcoming', 'due', 'overdue']);
    expect(of('maintenance')).toEqual(['upcoming', 'due', 'overdue']);
    // Nobody reads the odometer meanwhile: it is foretold, and the warranty by distance with it.
    expect(of('warranty').slice(0, 2)).toEqual(['upcoming', 'due']);
  }, 120_000);

  it('rests while its plan rests, and begins anew when a document is renewed', async () => {
    await care.vehicle('v-4');
    const { data: plan } = await care.ask(
      createMaintenancePlan,
      newMaintenancePlan.parse({
        name: 'Oil',
        scope: { vehicleId: 'v-4' },
        interval: { days: 40 },
        remindDays: [30],
      }),
    );
    await care.ask(setMaintenancePlanStatus, { planId: plan.id, status: 'paused' });
    const paper = await keep('v-4', {
      type: 'other',
      title: 'Paper',
      validTo: care.day(41).slice(0, 10),
      remindDays: [30],
    });
    care.profiles.clock.time += 20 * DAY_MS;
    await care.sweep();
    expect(await warned('v-4')).toEqual(['document upcoming']);
    const renewed = { vehicleId: 'v-4', documentId: paper.id, patch: { validTo: care.day(31).slice(0, 10) } };
    await care.ask(updateVehicleDocument, renewed);
    care.profiles.clock.time += 5 * DAY_MS;
    await care.sweep();
    expect(await warned('v-4')).toEqual(['document upcoming', 'document upcoming']);
    await care.ask(removeVehicleDocument, { vehicleId: 'v-4', documentId: paper.id });
    care.profiles.clock.time += 50 * DAY_MS;
    await care.sweep();
    expect(await warned('v-4')).toEqual(['document upcoming', 'document upcoming']);
  });

  it('is watched by timers, by one replica at a time, also after all of them were away', async () => {
    await care.vehicle('v-5');
    await keep('v-5', {
      type: 'insurance',
      title: 'Insurance',
      validTo: care.day(10).slice(0, 10),
      remindDays: [7],
    });
    care.profiles.clock.time += 12 * DAY_MS;
    const { database, redis, clock } = care.profiles;
    const env = { ROVER_MAINTENANCE_SWEEP_SECONDS: '1' };
    const late = { database, redis, env, clock: { now: () => clock.time } };
    // Nobody asks them anything: they look by themselves when they start.
    const replicas = await Promise.all([createTestApp(app, late), createTestApp(app, late)]);
    try {
      await waitFor(() =>
        care.said.some(({ data }) => data.status === 'overdue' && data.vehicleId === 'v-5'),
      );
      await Promise.all(replicas.map((replica) => replica.app.get(ExpiryService).sweep()));
      expect(await warned('v-5')).toEqual(['insurance overdue']);
    } finally {
      await Promise.all(replicas.map((replica) => replica.close()));
    }
  });
});

describe('a document', () => {
  it('is refused when its fields do not go together', async () => {
    await care.vehicle('v-6');
    const refused = async (document: object, path: string) =>
      expect(keep('v-6', { title: 'x', ...document })).rejects.toMatchObject({
        code: 'VALIDATION_FAILED',
        errors: [{ path }],
      });
    await refused({ type: 'warranty' }, 'validTo');
    await refused({ type: 'insurance' }, 'validTo');
    await refused({ type: 'warranty', distance: 5_000 }, 'odometerFrom');
    await refused({ type: 'other', validFrom: '2026-02-02', validTo: '2026-02-01' }, 'validTo');
    await refused({ type: 'other', timeZone: 'Nowhere/Land' }, 'timeZone');
    const { data } = await care.ask(listVehicleDocuments, { vehicleId: 'v-6', limit: 10 });
    expect(data).toEqual([]);
  });
});

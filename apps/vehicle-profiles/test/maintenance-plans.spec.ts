import {
  createMaintenancePlan,
  createMaintenanceRecord,
  getMaintenancePlan,
  listDueMaintenance,
  listMaintenancePlans,
  listMaintenanceRecordChanges,
  listMaintenanceRecords,
  listVehiclePlans,
  newMaintenancePlan,
  newMaintenanceRecord,
  removeMaintenancePlan,
  removeMaintenanceRecord,
  setMaintenancePlanStatus,
  summariseMaintenanceCosts,
  updateMaintenancePlan,
  updateMaintenanceRecord,
  type MaintenancePlan,
  type RequestOf,
  type VehiclePlan,
} from '@rover/contracts';
import { aCaller } from '@rover/testing';
import { Care, DAY_MS, manager, operatorOf } from './support/care.js';

let care: Care;

beforeAll(async () => {
  care = await Care.start();
}, 60_000);

afterAll(() => care?.close());

type NewPlan = Partial<RequestOf<typeof createMaintenancePlan>> &
  Pick<RequestOf<typeof createMaintenancePlan>, 'scope'>;

const plan = async (given: NewPlan, caller = manager): Promise<MaintenancePlan> => {
  const defaults = { name: 'Oil change', interval: { months: 12, distance: 15_000_000 } };
  const request = newMaintenancePlan.parse({ ...defaults, ...given });
  return (await care.ask(createMaintenancePlan, request, caller)).data;
};
const plansOf = async (vehicleId: string, caller = manager): Promise<VehiclePlan[]> =>
  (await care.ask(listVehiclePlans, { vehicleId }, caller)).data;
const record = async (vehicleId: string, given: object, caller = manager) =>
  (await care.ask(createMaintenanceRecord, { vehicleId, record: newMaintenanceRecord.parse(given) }, caller))
    .data;

describe('a maintenance plan', () => {
  it('says when a vehicle is due by each measure, what binds, and with an interval', async () => {
    await care.vehicle('car-1');
    await care.use('car-1', { perDay: 60_000, odometer: 40_000_000 });
    await plan({ scope: { vehicleId: 'car-1' } });
    const [found] = await plansOf('car-1');
    expect(found).toMatchObject({ cycle: 1, start: { date: '2026-01-15', odometer: 40_000_000 } });
    expect(found!.due).toMatchObject({ binding: 'distance', state: 'later', odometer: 55_000_000 });
    expect((Date.parse(found!.due.at!) - care.now) / DAY_MS).toBeCloseTo(250, 0);
    expect(found!.due.low! < found!.due.at! && found!.due.at! < found!.due.high!).toBe(true);
    expect(found!.due.measures.map(({ measure }) => measure)).toEqual(['date', 'distance']);
  });

  it('says so when no use is known, and goes by the date alone', async () => {
    await care.vehicle('car-2', { odometer: 10_000_000 });
    await plan({ scope: { vehicleId: 'car-2' } });
    const [found] = await plansOf('car-2');
    expect(found!.due).toMatchObject({ binding: 'date', dueOn: '2027-01-15' });
    expect(found!.due.measures[1]).toEqual({ measure: 'distance', left: 15_000_000, unknown: 'noUsage' });
  });

  it('is for a fleet or a model, and takes up and lets go of vehicles as they come and go', async () => {
    await care.vehicle('f-1', { fleet_id: 'north', make: 'Ford', model: 'Transit', model_year: 2022 });
    await care.vehicle('f-2', { fleet_id: 'north', make: 'Ford', model: 'Focus', model_year: 2015 });
    const fleet = await plan({ name: 'Check', scope: { fleetId: 'north' } });
    const scope = { make: 'ford', model: 'TRANSIT', modelYear: { from: 2020 } };
    await plan({ name: 'Transit belt', scope });
    expect((await plansOf('f-1')).map(({ name }) => name)).toEqual(['Check', 'Transit belt']);
    expect((await plansOf('f-2')).map(({ name }) => name)).toEqual(['Check']);
    await care.vehicle('f-3', { fleet_id: 'north' });
    await care.profiles.database.query(`UPDATE profiles.vehicle SET fleet_id = 'south' WHERE id = 'f-2'`);
    await care.sweep();
    const north = { fleet: 'north', within: 400, limit: 100 };
    const { data } = await care.ask(listDueMaintenance, north);
    const checked = data.filter(({ id }) => id === fleet.id).map(({ vehicleId }) => vehicleId);
    expect(checked.sort()).toEqual(['f-1', 'f-3']);
    expect(await plansOf('f-2')).toEqual([]);
  });

  it('begins anew from the completion when floating, and keeps to its start when fixed', async () => {
    await care.vehicle('car-3');
    const start = { on: '2025-02-01' };
    const floating = await plan({ scope: { vehicleId: 'car-3' }, interval: { months: 12 }, start });
    const fixed = await plan({
      scope: { vehicleId: 'car-3' },
      interval: { months: 12 },
      start,
      mode: 'fixed',
    });
    for (const { id } of [floating, fixed])
      await record('car-3', { planId: id, performedAt: '2026-01-10T09:00:00Z' });
    const found = new Map((await plansOf('car-3')).map((each) => [each.planId, each]));
    expect(found.get(floating.id)).toMatchObject({ cycle: 2, due: { dueOn: '2027-01-10' } });
    expect(found.get(fixed.id)).toMatchObject({
      cycle: 2,
      lastDone: { date: '2026-01-10' },
      due: { dueOn: '2027-02-01' },
    });
  });

  it('can be changed, rested, resumed and ended, with what is due following', async () => {
    await care.vehicle('car-4');
    const { id: planId } = await plan({ scope: { vehicleId: 'car-4' }, interval: { days: 10 } });
    const within = { vehicleId: 'car-4', within: 30, limit: 20 };
    const due = async () => (await care.ask(listDueMaintenance, within)).data.map(({ dueOn }) => dueOn);
    expect(await due()).toEqual(['2026-01-25']);
    const patch = { interval: { days: 20 } };
    const { data } = await care.ask(updateMaintenancePlan, { planId, patch, version: 1 });
    expect(data).toMatchObject({ version: 2, interval: { days: 20 }, name: 'Oil change' });
    expect(await due()).toEqual(['2026-02-04']);
    const stale = care.ask(updateMaintenancePlan, { planId, patch, version: 1 });
    await expect(stale).rejects.toMatchObject({ code: 'MAINTENANCE_PLAN_VERSION_MISMATCH', status: 412 });
    await care.ask(setMaintenancePlanStatus, { planId, status: 'paused' });
    expect(await due()).toEqual([]);
    await care.ask(setMaintenancePlanStatus, { planId, status: 'active' });
    expect(await due()).toEqual(['2026-02-04']);
    await care.ask(removeMaintenancePlan, { planId });
    expect(await due()).toEqual([]);
    await expect(care.ask(getMaintenancePlan, { planId })).rejects.toMatchObject({ status: 404 });
  });

  it('is refused when it makes no sense, or is not for the caller to make', async () => {
    await care.vehicle('theirs', { fleet_id: 'far' });
    const refused = (given: object, caller = manager) => plan(given as NewPlan, caller);
    const whole = { name: 'Check', interval: { days: 1 }, scope: { vehicleId: 'theirs' } };
    const empty = { ...newMaintenancePlan.parse(whole), interval: {} };
    const without = care.ask(createMaintenancePlan, empty);
    await expect(without).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      errors: [{ path: 'interval' }],
    });
    const zoned = refused({ scope: { vehicleId: 'theirs' }, timeZone: 'Mars/Olympus' });
    await expect(zoned).rejects.toMatchObject({ code: 'VALIDATION_FAILED', errors: [{ path: 'timeZone' }] });
    const operator = operatorOf('near');
    const stranger = refused({ scope: { vehicleId: 'theirs' } }, operator);
    await expect(stranger).rejects.toMatchObject({ code: 'VEHICLE_NOT_FOUND', status: 404 });
    await expect(refused({ scope: { fleetId: 'far' } }, operator)).rejects.toMatchObject({ status: 403 });
    await expect(refused({ scope: { make: 'Ford' } }, operator)).rejects.toMatchObject({ status: 403 });
    const mine = await plan({ scope: { fleetId: 'near' } }, operator);
    const seen = await care.ask(listMaintenancePlans, { limit: 100 }, operatorOf('far'));
    expect(seen.data.map(({ id }) => id)).not.toContain(mine.id);
    const { data } = await care.ask(listDueMaintenance, { within: 3_650, limit: 100 }, aCaller('customer'));
    expect(data).toEqual([]);
  });
});

describe('an order', () => {
  it('is one for a plan and cycle, however many ask at once, and is completed once', async () => {
    await care.vehicle('car-5');
    const { id: planId } = await plan({ scope: { vehicleId: 'car-5' } });
    const asked = await Promise.allSettled(
      Array.from({ length: 12 }, () => record('car-5', { planId, status: 'planned' })),
    );
    const made = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const codes = asked.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
    expect([made.length, new Set(codes)]).toEqual([1, new Set(['MAINTENANCE_ORDER_OPEN'])]);
    const order = { vehicleId: 'car-5', recordId: made[0]!.id };
    const patch = { status: 'completed' as const };
    const done = await Promise.allSettled(
      [1, 2, 3].map(() => care.ask(updateMaintenanceRecord, { ...order, patch })),
    );
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const failed = done.find((one) => one.status === 'rejected');
    expect(failed?.reason).toMatchObject({ code: 'MAINTENANCE_STATUS_NOT_REACHABLE', status: 409 });
    expect(await plansOf('car-5')).toMatchObject([{ cycle: 2 }]);
  });

  it('is one by the constraint itself', async () => {
    await care.vehicle('car-6');
    const { id: planId } = await plan({ scope: { vehicleId: 'car-6' } });
    await record('car-6', { planId, status: 'inProgress' });
    const second = care.profiles.database.query(
      `INSERT INTO profiles.maintenance_record (id, vehicle_id, plan_id, cycle, status, facts, created_by, created_at, updated_at)
       SELECT gen_random_uuid(), vehicle_id, plan_id, cycle, 'planned', facts, created_by, now(), now()
       FROM profiles.maintenance_record WHERE vehicle_id = 'car-6'`,
    );
    await expect(second).rejects.toMatchObject({ constraint: 'maintenance_order_open' });
  });

  it('makes room when it is cancelled, and never comes back', async () => {
    await care.vehicle('car-7');
    const { id: planId } = await plan({ scope: { vehicleId: 'car-7' } });
    const { id: recordId } = await record('car-7', { planId, status: 'planned' });
    const order = { vehicleId: 'car-7', recordId };
    await care.ask(updateMaintenanceRecord, { ...order, patch: { status: 'cancelled' } });
    await record('car-7', { planId, status: 'planned' });
    const again = care.ask(updateMaintenanceRecord, { ...order, patch: { status: 'planned' } });
    await expect(again).rejects.toMatchObject({ code: 'MAINTENANCE_STATUS_NOT_REACHABLE' });
  });
});

describe('a maintenance record', () => {
  const work = {
    title: 'Brakes',
    components: ['brakePads' as const],
    performedAt: '2025-11-03T10:00:00Z',
    odometer: 30_000_000,
    currency: 'EUR',
    parts: [{ number: 'BP-1', name: 'Pad', quantity: 2, unitCost: 4_550 }],
    labour: { hours: 1.5, rate: 9_000 },
    otherCost: 350,
  };

  it('adds up its costs, by year and currency', async () => {
    await care.vehicle('car-8');
    expect((await record('car-8', work)).totalCost).toBe(9_100 + 13_500 + 350);
    await record('car-8', { ...work, performedAt: '2025-01-05T10:00:00Z', warrantyClaim: true });
    await record('car-8', {
      title: 'Wash',
      performedAt: '2024-06-01T08:00:00Z',
      otherCost: 900,
      currency: 'GBP',
    });
    const { data } = await care.ask(summariseMaintenanceCosts, { vehicleId: 'car-8' });
    expect(data).toEqual([
      {
        year: 2025,
        currency: 'EUR',
        records: 2,
        parts: 18_200,
        labour: 27_000,
        other: 700,
        total: 45_900,
        warrantyClaims: 1,
      },
      {
        year: 2024,
        currency: 'GBP',
        records: 1,
        parts: 0,
        labour: 0,
        other: 900,
        total: 900,
        warrantyClaims: 0,
      },
    ]);
  });

  it('can be corrected and deleted: what is due follows, and who did so is kept', async () => {
    await care.vehicle('car-9');
    const { id: planId } = await plan({ scope: { vehicleId: 'car-9' }, interval: { months: 6 } });
    const due = async () => (await plansOf('car-9'))[0]!;
    const { id: recordId } = await record('car-9', { planId, performedAt: '2026-01-01T12:00:00Z' });
    expect(await due()).toMatchObject({ cycle: 2, due: { dueOn: '2026-07-01' } });
    const one = { vehicleId: 'car-9', recordId };
    const patch = { performedAt: '2025-12-01T12:00:00Z', notes: 'Wrong day before' };
    const { data } = await care.ask(updateMaintenanceRecord, { ...one, patch, version: 1 });
    expect(data).toMatchObject({ version: 2, status: 'completed', notes: 'Wrong day before' });
    expect((await due()).due.dueOn).toBe('2026-06-01');
    const mismatch = care.ask(updateMaintenanceRecord, { ...one, patch, version: 1 });
    await expect(mismatch).rejects.toMatchObject({ status: 412 });
    await care.ask(removeMaintenanceRecord, one);
    expect(await due()).toMatchObject({ cycle: 1, due: { dueOn: '2026-07-15' } });
    const changes = (await care.ask(listMaintenanceRecordChanges, { ...one, limit: 10 })).data;
    expect(changes.map(({ kind, by }) => [kind, by])).toEqual([
      ['deleted', manager.sub],
      ['updated', manager.sub],
      ['created', manager.sub],
    ]);
    expect(changes[1]).toMatchObject({ before: { performedAt: '2026-01-01T12:00:00Z' }, after: patch });
    const { data: left } = await care.ask(listMaintenanceRecords, { vehicleId: 'car-9', limit: 10 });
    expect(left).toEqual([]);
  });

  it('is refused when it makes no sense, and changes nothing', async () => {
    await care.vehicle('car-10');
    const whole = newMaintenanceRecord.parse(work);
    const refused = (given: object) =>
      care.ask(createMaintenanceRecord, { vehicleId: 'car-10', record: given as typeof whole });
    await expect(refused({ ...whole, odometer: -1 })).rejects.toMatchObject({ code: 'VALIDATION_FAILED' });
    await expect(refused({ ...whole, performedAt: care.day(1) })).rejects.toMatchObject({
      code: 'COMPLETION_IN_FUTURE',
      status: 422,
    });
    await expect(refused({ ...whole, currency: undefined })).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      errors: [{ path: 'record.currency' }],
    });
    const unknown = refused({ ...whole, planId: '0199a000-0000-7000-8000-000000000001' });
    await expect(unknown).rejects.toMatchObject({ code: 'MAINTENANCE_PLAN_UNKNOWN', status: 422 });
    await expect(refused({ ...whole, title: undefined })).rejects.toMatchObject({ status: 422 });
    await expect(record('nobody', work)).rejects.toMatchObject({ code: 'VEHICLE_NOT_FOUND' });
    const { data } = await care.ask(listMaintenanceRecords, { vehicleId: 'car-10', limit: 10 });
    expect(data).toEqual([]);
  });
});

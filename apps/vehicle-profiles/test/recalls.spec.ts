import {
  createMaintenanceRecord,
  getFleetCompliance,
  listRecalls,
  listVehicleRecalls,
  mergeVehicles,
  newMaintenanceRecord,
  newRecall,
  nhtsaRecall,
  recordRecalls,
  updateVehicle,
  updateVehicleRecall,
  vehicleRecallMatched,
} from '@rover/contracts';
import type { Caller, EventData, RecallScope, RequestOf, VehicleRecall } from '@rover/contracts';
import { waitFor } from '@rover/testing';
import { RecallMatcher } from '../src/recalls/recall-matcher.service.js';
import { MergedVehicles } from '../src/maintenance/expiry/merged-vehicles.service.js';
import { Care, manager, operatorOf } from './support/care.js';
import { People, person, refused } from './support/people.js';

let care: Care;
const people = new People(() => care.profiles);

beforeAll(async () => (care = await Care.start()), 60_000);
afterAll(() => care?.close());

let numbers = 0;
const campaign = (affects: RecallScope[], given: object = {}) =>
  newRecall.parse({
    ...{ number: `R-${++numbers}`, authority: 'KBA', component: 'Brakes', summary: 'They fail.', affects },
    ...given,
  });

/** States campaigns and has them matched. */
async function state(request: RequestOf<typeof recordRecalls>, caller: Caller = manager) {
  const { data } = await care.ask(recordRecalls, request, caller);
  await care.profiles.running.app.get(RecallMatcher).sweep();
  return data;
}
const recallsOf = async (vehicleId: string, caller: Caller = manager): Promise<VehicleRecall[]> =>
  (await care.ask(listVehicleRecalls, { vehicleId, limit: 100 }, caller)).data;
const numbersOf = async (vehicleId: string) => (await recallsOf(vehicleId)).map(({ number }) => number);
const matched = () =>
  care.said.filter(({ type }) => type === vehicleRecallMatched.name) as unknown as {
    data: EventData<typeof vehicleRecallMatched>;
  }[];

describe('a recall', () => {
  it('affects vehicles by make, model and years, by single VINs, and by ranges that pass over the check digit', async () => {
    const civic = await people.vehicle({ make: 'Honda', model: 'Civic', modelYear: 2010 });
    const later = await people.vehicle({ make: 'Honda', model: 'Civic', modelYear: 2015 });
    const accord = await people.vehicle({ vin: '1HGCM82633A004352', make: 'Honda', model: 'Accord' });
    const other = await people.vehicle({ vin: 'WVWZZZ1JZXW000001', make: 'VW', model: 'Golf' });
    const years = campaign([{ make: 'HONDA', model: 'CIVIC', modelYears: { from: 2009, to: 2011 } }]);
    const vins = campaign([{ vins: ['WVWZZZ1JZXW000001'] }]);
    const from = '1HGCM82603A004000';
    const ranges = campaign([{ make: 'Honda', vinRanges: [{ from, to: '1HGCM82603A004999' }] }]);
    const beside = campaign([{ make: 'Ford', vinRanges: [{ from, to: '1HGCM82603A004999' }] }]);
    expect(await state({ recalls: [years, vins, ranges, beside] })).toMatchObject({
      ...{ created: 4, updated: 0, unchanged: 0 },
    });
    expect(await recallsOf(civic)).toMatchObject([
      { number: years.number, status: 'open', matchedBy: 'model', component: 'Brakes', version: 1 },
    ]);
    expect(await recallsOf(accord)).toMatchObject([{ number: ranges.number, matchedBy: 'vin' }]);
    expect(await numbersOf(other)).toEqual([vins.number]);
    expect(await numbersOf(later)).toEqual([]);
    await waitFor(() => matched().length >= 3);
    await state({ recalls: [years] });
    expect(matched().map(({ data }) => [data.vehicleId, data.number])).toEqual(
      expect.arrayContaining([
        [civic, years.number],
        [accord, ranges.number],
        [other, vins.number],
      ]),
    );
    expect(matched()).toHaveLength(3);
  });

  it('finds vehicles that come later, and follows what becomes known of them', async () => {
    const golf = campaign([{ make: 'Opel', model: 'Astra' }]);
    await state({ recalls: [golf] });
    const vehicle = await people.vehicle({ make: 'Opel', model: 'Astra' });
    await waitFor(async () => (await numbersOf(vehicle)).length === 1);
    await people.ask(updateVehicle, {
      ...{ id: vehicle, patch: { model: 'Corsa' }, source: 'person', confidence: 1 },
    } as never);
    await waitFor(async () => (await numbersOf(vehicle)).length === 0);
  });

  it('is followed when it is stated anew, and leaves all when it is withdrawn, save what was done', async () => {
    const [first, second] = [await people.vehicle({ make: 'Saab' }), await people.vehicle({ make: 'Seat' })];
    const stated = campaign([{ make: 'Saab' }]);
    const { ids } = await state({ recalls: [stated] });
    expect(await state({ recalls: [stated] })).toEqual({ created: 0, updated: 0, unchanged: 1, ids });
    expect(await state({ recalls: [{ ...stated, affects: [{ make: 'Seat' }] }] })).toMatchObject({
      updated: 1,
    });
    expect([await numbersOf(first), await numbersOf(second)]).toEqual([[], [stated.number]]);
    const change = { status: 'notApplicable' as const, note: 'Built for another market' };
    await care.ask(updateVehicleRecall, { vehicleId: second, recallId: ids[0]!, change });
    await state({ recalls: [{ ...stated, withdrawn: true }] });
    expect(await recallsOf(second)).toMatchObject([{ status: 'notApplicable', withdrawn: true }]);
  });

  it('is scheduled, and remedied by a record of the vehicle whose work is done', async () => {
    const vehicleId = await people.vehicle({ make: 'Fiat', fleetId: 'north' });
    const [recallId] = (await state({ recalls: [campaign([{ make: 'Fiat' }])] })).ids as [string];
    const change = (
      given: RequestOf<typeof updateVehicleRecall>['change'],
      version?: number,
      caller = manager,
    ) => care.ask(updateVehicleRecall, { vehicleId, recallId, change: given, version }, caller);
    const order = await care.ask(createMaintenanceRecord, {
      vehicleId,
      record: newMaintenanceRecord.parse({ title: 'Recall', status: 'planned' }),
    });
    const scheduled = (await change({ status: 'scheduled', scheduledOn: '2026-02-01' }, 1)).data;
    expect(scheduled).toMatchObject({ status: 'scheduled', version: 2, changedBy: manager.sub });
    await expect(change({ status: 'open' }, 1)).rejects.toEqual(
      refused(412, 'VEHICLE_RECALL_VERSION_MISMATCH'),
    );
    await expect(change({ status: 'remedied' })).rejects.toMatchObject({ status: 422 });
    await expect(change({ status: 'remedied', recordId: order.data.id })).rejects.toEqual(
      refused(422, 'RECALL_RECORD_INVALID'),
    );
    const work = { title: 'Recall', status: 'completed', performedAt: care.day(-1) };
    const record = newMaintenanceRecord.parse(work);
    const done = (await care.ask(createMaintenanceRecord, { vehicleId, record })).data.id;
    const elsewhere = await people.vehicle({ make: 'Fiat' });
    const others = (await care.ask(createMaintenanceRecord, { vehicleId: elsewhere, record })).data.id;
    await expect(change({ status: 'remedied', recordId: others })).rejects.toEqual(
      refused(422, 'RECALL_RECORD_INVALID'),
    );
    expect((await change({ status: 'remedied', recordId: done })).data).toMatchObject({
      ...{ status: 'remedied', recordId: done },
    });
    expect(await recallsOf(vehicleId, operatorOf('north'))).toMatchObject([{ status: 'remedied' }]);
    for (const ask of [recallsOf(vehicleId, person()), change({ status: 'open' }, undefined, person())])
      await expect(ask).rejects.toEqual(refused(404, 'VEHICLE_NOT_FOUND'));
  });

  it('stands in the compliance of the fleet while it is open or scheduled', async () => {
    const vehicleId = await people.vehicle({ make: 'Volvo', fleetId: 'south' });
    const volvo = campaign([{ make: 'Volvo' }], { publishedOn: '2025-12-01' });
    const [recallId] = (await state({ recalls: [volvo] })).ids as [string];
    const ask = () => care.ask(getFleetCompliance, { fleetId: 'south', within: 0, limit: 10 });
    const { data, meta } = await ask();
    expect(data).toMatchObject([
      { kind: 'recall', id: recallId, status: 'open', title: `${volvo.number}: Brakes`, dueOn: '2025-12-01' },
    ]);
    expect(meta.counts).toEqual([{ kind: 'recall', status: 'open', count: 1 }]);
    const change = { status: 'notApplicable' as const };
    await care.ask(updateVehicleRecall, { vehicleId, recallId, change });
    expect((await ask()).data).toEqual([]);
  });

  it('goes along when vehicles are merged, with what was done about it', async () => {
    const vehicle = () => people.vehicle({ make: 'Tesla', vin: undefined });
    const [id, from] = [await vehicle(), await vehicle()];
    const [recallId] = (await state({ recalls: [campaign([{ make: 'Tesla' }])] })).ids as [string];
    const change = { status: 'notApplicable' as const };
    await care.ask(updateVehicleRecall, { vehicleId: from, recallId, change });
    await care.ask(mergeVehicles, { id, from });
    await care.profiles.running.app.get(MergedVehicles).sweep();
    expect(await recallsOf(id)).toMatchObject([{ recallId, status: 'notApplicable', vehicleId: id }]);
  });

  it('is taken as NHTSA answers it, whose records of one number add up; bad input changes nothing', async () => {
    const record = (Model: string) =>
      nhtsaRecall.parse({
        ...{
          NHTSACampaignNumber: '19V182000',
          Make: 'LADA',
          Model,
          ModelYear: '2010',
          Component: 'AIR BAGS',
        },
        ...{
          Summary: 'May rupture.',
          ReportReceivedDate: '07/03/2019',
          parkIt: true,
          NHTSAActionNumber: null,
        },
      });
    expect(await state({ results: [record('Niva'), record('Samara')] })).toMatchObject({ created: 1 });
    expect(await state({ results: [record('Samara'), record('Vesta')] })).toMatchObject({ updated: 1 });
    const [stored] = (await care.ask(listRecalls, { make: 'Lada', limit: 10 })).data;
    expect(stored).toMatchObject({ number: '19V182000', publishedOn: '2019-03-07', doNotDrive: true });
    expect(stored!.affects.map(({ model }) => model)).toEqual(['Niva', 'Samara', 'Vesta']);
    const twice = campaign([{ make: 'Lada' }]);
    await expect(state({ recalls: [twice, twice] })).rejects.toMatchObject({
      ...{ status: 422, errors: [{ path: 'recalls.1.number', message: 'is here already' }] },
    });
    expect((await care.ask(listRecalls, { number: twice.number, limit: 10 })).data).toEqual([]);
    await expect(state({ recalls: [twice] }, operatorOf('north'))).rejects.toEqual(refused(403));
  });

  it('of a make that has thousands of vehicles is matched with all of them, each told of once', async () => {
    await care.profiles.database.query(`
      INSERT INTO profiles.vehicle (id, make, model, created_at, updated_at)
      SELECT 'many-' || n, 'Dacia', 'Logan', now(), now() FROM generate_series(1, 3000) AS n`);
    const { ids } = await state({ recalls: [campaign([{ make: 'Dacia' }])] });
    const [counted] = await care.profiles.database.query<{ all: number; told: number }>(`
      SELECT count(*)::int AS all, count(*) FILTER (WHERE told)::int AS told FROM profiles.vehicle_recall
      WHERE recall_id = '${ids[0]!}'`);
    expect(counted).toEqual({ all: 3_000, told: 3_000 });
  }, 60_000);
});

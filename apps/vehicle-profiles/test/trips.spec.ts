import {
  getDriving,
  getFleetEmissions,
  getTrip,
  getVehicleEmissions,
  listTripEdits,
  listTrips,
  mergeVehicles,
  mergeTrips,
  splitTrip,
  undoTripEdit,
  updateTrip,
  type Trip,
} from '@rover/contracts';
import { aCaller, waitFor } from '@rover/testing';
import { MotionSilence } from '../src/motion/motion-silence.service.js';
import { drive, stand } from './support/drives.js';
import { iso, NOON, reading, startProfiles, type Profiles } from './support/profiles.js';

let profiles: Profiles;
const staff = { caller: aCaller('manager') };
const at = (second: number) => iso(NOON + second * 1_000);

beforeAll(async () => {
  profiles = await startProfiles();
}, 60_000);

afterAll(() => profiles?.close());

const tripsOf = async (vehicleId: string): Promise<Trip[]> =>
  (await profiles.bus.request(listTrips, { vehicleId, limit: 20 }, staff)).data;

const trips = (vehicleId: string, fits: (trips: Trip[]) => boolean): Promise<Trip[]> =>
  waitFor(async () => {
    const found = await tripsOf(vehicleId);
    return fits(found) && found;
  });

/** Two drives of two kilometres with ten minutes between them. */
const twoDrives = (vehicleId: string) => [
  ...stand(vehicleId, 0, { seconds: 60, at: 0 }),
  ...drive(vehicleId, 60, { seconds: 100 }),
  ...stand(vehicleId, 160, { seconds: 600, at: 2_000 }),
  ...drive(vehicleId, 760, { seconds: 100, begin: 2_000 }),
  ...stand(vehicleId, 860, { seconds: 300, at: 4_000 }),
];

async function withTwoTrips(vehicleId: string): Promise<[Trip, Trip]> {
  await profiles.record(...twoDrives(vehicleId));
  const [second, first] = await trips(vehicleId, ({ length }) => length === 2);
  return [first as Trip, second as Trip];
}

describe('trips', () => {
  it('are told of drives, with their course', async () => {
    const [first, second] = await withTwoTrips('two');
    expect(first).toMatchObject({
      status: 'completed',
      start: { time: at(30) },
      end: { time: at(150) },
      distance: 2_000,
      distanceSource: 'fixes',
      maxSpeed: 72,
      late: false,
    });
    expect(second.start.time).toBe(at(730));
    const { data } = await profiles.bus.request(getTrip, { id: first.id }, staff);
    expect(data.path?.coordinates.length).toBe(data.path?.times.length);
    expect(data.path?.times[0]).toBe(at(30));
  });

  it('go on while the vehicle is under way', async () => {
    await profiles.record(...drive('under-way', 0, { seconds: 100 }));
    expect(await tripsOf('under-way')).toMatchObject([{ status: 'ongoing' }]);
    await profiles.record(...drive('under-way', 100, { seconds: 200, begin: 2_000 }));
    const [trip] = await tripsOf('under-way');
    expect(trip).toMatchObject({ status: 'ongoing', end: { time: at(290) } });
    const { data } = await profiles.bus.request(getTrip, { id: trip!.id }, staff);
    expect(data.path?.times.at(-1)).toBe(at(290));
  });

  it('are the same in whatever portions readings come', async () => {
    await withTwoTrips('at-once');
    for (const one of twoDrives('one-by-one')) await profiles.record(one);
    const figures = (all: Trip[]) =>
      all.map(({ id: _id, vehicleId: _vehicle, version: _version, ...rest }) => rest);
    expect(figures(await tripsOf('one-by-one'))).toEqual(figures(await tripsOf('at-once')));
  });

  it('are corrected by readings that come late, and keep what people said of them', async () => {
    const known = await withTwoTrips('late');
    await profiles.bus.request(updateTrip, { id: known[0].id, patch: { label: 'business' } }, staff);
    // It did not stand: it went on and came back, and the device told of that afterwards.
    const there = drive('late', 165, { seconds: 290, begin: 2_000 });
    const back = drive('late', 455, { seconds: 290 }).map((one, i) => ({
      ...one,
      location: there[there.length - 1 - i]?.location,
    }));
    await profiles.record(...[...there, ...back].map((one) => ({ ...one, receivedAt: at(2_000) })));
    const [corrected] = await trips('late', ([trip]) => trip?.late === true);
    expect(await tripsOf('late')).toHaveLength(1);
    expect(corrected).toMatchObject({
      id: known[0].id,
      label: 'business',
      start: { time: at(30) },
      end: { time: at(850) },
    });
    expect(corrected?.distance).toBeGreaterThan(12_000);
  });

  it('are not touched by what comes late and changes nothing', async () => {
    const known = await withTwoTrips('late-nothing');
    await profiles.record({ ...reading('late-nothing', 95, { coolantTemp: 90 }), receivedAt: at(2_000) });
    await waitFor(
      async () => (await profiles.database.query('SELECT FROM profiles.motion_due')).length === 0,
    );
    expect((await tripsOf('late-nothing')).map(({ version }) => version)).toEqual([
      known[1].version,
      known[0].version,
    ]);
  });

  it('end when nothing is heard for long', async () => {
    await profiles.record(...drive('silent', 0, { seconds: 100 }));
    profiles.clock.time = NOON + 3_900_000;
    await profiles.running.app.get(MotionSilence).sweep();
    const [trip] = await trips('silent', ([one]) => one?.status === 'completed');
    expect(trip?.end.time).toBe(at(90));
    // The device was only out of reach: what it tells afterwards goes on with the trip.
    await profiles.record(
      ...drive('silent', 100, { seconds: 100, begin: 2_000 }).map((one) => ({
        ...one,
        receivedAt: at(3_900),
      })),
    );
    const [longer] = await trips('silent', ([one]) => one?.end.time === at(190));
    expect(longer).toMatchObject({ id: trip?.id, late: true });
  });
});

describe('edits of trips', () => {
  it('say what a trip was for, guarded by its version', async () => {
    const [{ id, version }] = await withTwoTrips('labelled');
    const change = { id, patch: { label: 'private' as const, note: 'to the lake' } };
    const { data } = await profiles.bus.request(updateTrip, { ...change, version }, staff);
    expect(data).toMatchObject({ label: 'private', note: 'to the lake', version: version + 1 });
    const again = profiles.bus.request(updateTrip, { ...change, version }, staff);
    await expect(again).rejects.toMatchObject({ code: 'TRIP_CHANGED', status: 412 });
  });

  it('make one trip of two, and can be undone', async () => {
    const [first, second] = await withTwoTrips('merged');
    const { data: merged } = await profiles.bus.request(mergeTrips, { ids: [second.id, first.id] }, staff);
    expect(merged).toMatchObject({
      edited: 'merged',
      start: first.start,
      end: second.end,
      distance: first.distance + second.distance,
    });
    expect(await tripsOf('merged')).toEqual([merged]);
    const { data: edits } = await profiles.bus.request(listTripEdits, { id: merged.id, limit: 5 }, staff);
    expect(edits).toMatchObject([
      { kind: 'merge', by: staff.caller.sub, undoneAt: null, before: [first, second] },
    ]);
    await profiles.bus.request(undoTripEdit, { id: edits[0]?.id as string }, staff);
    expect((await tripsOf('merged')).map(({ id }) => id)).toEqual([second.id, first.id]);
    const twice = profiles.bus.request(undoTripEdit, { id: edits[0]?.id as string }, staff);
    await expect(twice).rejects.toMatchObject({ code: 'TRIP_EDIT_OVERTAKEN', status: 409 });
  });

  it('stay when readings come late', async () => {
    const [first, second] = await withTwoTrips('merged-late');
    const { data: merged } = await profiles.bus.request(mergeTrips, { ids: [first.id, second.id] }, staff);
    const detour = drive('merged-late', 1, { seconds: 20 }).map((one) => ({
      ...one,
      speed: 100,
      receivedAt: at(2_000),
    }));
    await profiles.record(
      ...detour.map((one, i) => ({ ...one, deviceTime: at(95 + i * 10), location: undefined })),
    );
    const [still] = await trips('merged-late', ([one]) => one?.late === true);
    expect(still).toMatchObject({
      id: merged.id,
      edited: 'merged',
      start: { time: merged.start.time },
      end: { time: merged.end.time },
      maxSpeed: 100,
    });
    expect(await tripsOf('merged-late')).toHaveLength(1);
  });

  it('make two trips of one', async () => {
    const [first] = await withTwoTrips('split');
    const { data: halves } = await profiles.bus.request(splitTrip, { id: first.id, at: at(100) }, staff);
    expect(halves).toMatchObject([
      { edited: 'split', start: { time: first.start.time }, end: { time: at(100) } },
      { edited: 'split', start: { time: at(100) }, end: { time: first.end.time } },
    ]);
    const sum = halves.reduce((total, { distance }) => total + distance, 0);
    expect(Math.abs(sum - first.distance)).toBeLessThan(250);
    const outside = profiles.bus.request(splitTrip, { id: halves[0].id, at: at(5_000) }, staff);
    await expect(outside).rejects.toMatchObject({ code: 'VALIDATION_FAILED', errors: [{ path: 'at' }] });
  });

  it('refuse what makes no sense, and change nothing', async () => {
    const [first, second] = await withTwoTrips('refused');
    const [foreign] = await withTwoTrips('refused-too');
    const merge = (...ids: string[]) => profiles.bus.request(mergeTrips, { ids }, staff);
    await expect(merge(first.id, foreign.id)).rejects.toMatchObject({
      status: 422,
      errors: [{ message: /one vehicle/ }],
    });
    await expect(merge(first.id, first.id)).rejects.toMatchObject({ status: 422 });
    await expect(merge(first.id, 'trp_none')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { data: merged } = await merge(first.id, second.id);
    await expect(merge(first.id, merged.id)).rejects.toMatchObject({
      code: 'TRIP_NOT_COMPLETED',
      status: 409,
    });
    expect(await tripsOf('refused')).toEqual([merged]);
  });

  it('are for those who may see the vehicle', async () => {
    const [first] = await withTwoTrips('theirs');
    await profiles.database.query(
      `INSERT INTO profiles.vehicle (id, fleet_id, created_at, updated_at) VALUES ('theirs', 'f1', now(), now())`,
    );
    const ask = (fleets: string[]) =>
      profiles.bus.request(getTrip, { id: first.id }, { caller: { ...aCaller('fleetOperator'), fleets } });
    await expect(ask(['f2'])).rejects.toMatchObject({ status: 404 });
    expect((await ask(['f1'])).data.id).toBe(first.id);
    const customer = profiles.bus.request(getTrip, { id: first.id }, { caller: aCaller('customer') });
    await expect(customer).rejects.toMatchObject({ code: 'VEHICLE_NOT_FOUND' });
  });
});

describe('driving and emissions', () => {
  it('tell what was harsh, and a score that adds up', async () => {
    const speeds = [72, 72, 50, 30, 30, 30, 30, 30, 60, 72];
    await profiles.record(
      ...drive('harsh', 0, { seconds: 100 }),
      ...speeds.map((speed, i) => reading('harsh', 100 + i, { speed })),
      ...drive('harsh', 110, { seconds: 100, begin: 2_200 }),
    );
    const span = { from: at(0), to: at(5_000), limit: 10 };
    const { data } = await profiles.bus.request(getDriving, { vehicleId: 'harsh', ...span }, staff);
    expect(data.events).toMatchObject([
      { kind: 'acceleration', severity: 'high' },
      { kind: 'braking', severity: 'high', time: at(102), endTime: at(103), peak: 6.11, late: false },
    ]);
    expect(data.score.parts.map(({ kind }) => kind)).toEqual(['braking', 'acceleration']);
    expect(data.score.score).toBeLessThan(100);
  });

  it('tell CO2 by month, of a vehicle and of its fleet, and what it rests on', async () => {
    await profiles.database.query(
      `INSERT INTO profiles.vehicle (id, fleet_id, fuel_type, created_at, updated_at)
       VALUES ('co2-a', 'green', 'Diesel', now(), now()), ('co2-b', 'green', 'Diesel', now(), now())`,
    );
    await profiles.record(
      ...drive('co2-a', 0, { seconds: 300, fuelRate: 7.2 }),
      ...drive('co2-b', 0, { seconds: 300 }),
    );
    const span = { from: at(-100), to: at(5_000) };
    const { data: one } = await profiles.bus.request(
      getVehicleEmissions,
      { vehicleId: 'co2-b', ...span },
      staff,
    );
    expect(one).toMatchObject({
      trips: 1,
      bases: [{ basis: 'distance', fuel: 'diesel' }],
      months: [{ month: '2026-01' }],
    });
    const { data: all } = await profiles.bus.request(getFleetEmissions, { fleetId: 'green', ...span }, staff);
    expect(all.trips).toBe(2);
    expect(all.bases.map(({ basis }) => basis).sort()).toEqual(['distance', 'fuelMeasured']);
    expect(all.co2).toBeGreaterThan(one.co2);
  });
});

describe('a vehicle that was merged into another', () => {
  it('leaves it its trips, its driving and its emissions', async () => {
    await profiles.database.query(
      `INSERT INTO profiles.vehicle (id, plate, fuel_type, created_at, updated_at)
       VALUES ('kept', 'M 1', 'Diesel', now(), now()), ('gone', 'M 1', NULL, now(), now())`,
    );
    const [first] = await withTwoTrips('gone');
    await profiles.bus.request(mergeVehicles, { id: 'kept', from: 'gone' }, staff);
    expect((await tripsOf('kept')).map(({ start }) => start.time)).toContain(first.start.time);
    expect(await tripsOf('kept')).toHaveLength(2);
    const span = { vehicleId: 'kept', from: at(0), to: at(3_600) };
    const { score } = (await profiles.bus.request(getDriving, { ...span, limit: 10 }, staff)).data;
    expect(score.distance).toBe(4_000);
    const emissions = (await profiles.bus.request(getVehicleEmissions, span, staff)).data;
    expect(emissions).toMatchObject({ trips: 2, distance: 4_000, unknownDistance: 0 });
  });
});

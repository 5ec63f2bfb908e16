import {
  createGeofence,
  getGeofence,
  listGeofences,
  listGeofenceTransitions,
  listTrips,
  removeGeofence,
  topics,
  updateGeofence,
  type Geofence,
  type NewGeofence,
  type RequestOf,
} from '@rover/contracts';
import { STREAMS } from '@rover/platform';
import { StreamTail, type StreamMessage, type StreamsOptions } from '@rover/redis-streams';
import { aCaller, waitFor } from '@rover/testing';
import { TransitionListeners, type GeofencePassage } from '../src/geofences/transition-listeners.service.js';
import { drive, east, stand } from './support/drives.js';
import { iso, NOON, reading, startProfiles, type Profiles } from './support/profiles.js';

let profiles: Profiles;
let tail: StreamTail;
const heard: StreamMessage[] = [];
const passages: GeofencePassage[] = [];
const staff = { caller: aCaller('manager') };
const at = (second: number) => iso(NOON + second * 1_000);

beforeAll(async () => {
  profiles = await startProfiles();
  // Fences say nothing of the time before they were drawn.
  profiles.clock.time = NOON - 3_600_000;
  const app = profiles.running.app;
  app.get(TransitionListeners).add({ passed: async (_tx, told) => void passages.push(...told) });
  tail = new StreamTail({
    ...app.get<StreamsOptions>(STREAMS),
    topics: [topics.movements],
    from: 'beginning',
    onMessages: (messages) => void heard.push(...messages),
  });
  await tail.start();
}, 60_000);

afterAll(async () => {
  await tail?.stop();
  await profiles?.close();
});

type Drawn = Partial<RequestOf<typeof createGeofence>> & { vehicleId?: string; fleetId?: string };
const circle = (metres: number, radius = 150): NewGeofence['feature'] => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: east(metres).coordinates },
  properties: { radius },
});
const polygon = (...ring: number[][]): NewGeofence['feature'] => ({
  type: 'Feature',
  geometry: { type: 'Polygon', coordinates: [ring] },
});

async function draw(given: Drawn): Promise<Geofence> {
  const fence = { name: 'yard', feature: circle(1_000), margin: 25, minimumDwell: 0, dwell: null, ...given };
  return (await profiles.bus.request(createGeofence, fence, staff)).data;
}

const transitions = async (id: string): Promise<string[]> => {
  const { data } = await profiles.bus.request(listGeofenceTransitions, { id, limit: 50 }, staff);
  return data
    .map(({ vehicleId, kind, time, late }) => `${vehicleId} ${kind} ${time}${late ? ' late' : ''}`)
    .reverse();
};

describe('geofences', () => {
  it('are drawn, read, listed, changed and removed', async () => {
    const fence = await draw({ vehicleId: 'crud', name: 'depot' });
    expect((await profiles.bus.request(getGeofence, { id: fence.id }, staff)).data).toEqual(fence);
    const change = { id: fence.id, patch: { name: 'new depot', feature: circle(0, 80) }, version: 1 };
    const { data: changed } = await profiles.bus.request(updateGeofence, change, staff);
    expect(changed).toMatchObject({ name: 'new depot', version: 2, feature: { properties: { radius: 80 } } });
    const overtaken = profiles.bus.request(updateGeofence, change, staff);
    await expect(overtaken).rejects.toMatchObject({ code: 'GEOFENCE_CHANGED', status: 412 });
    const { data: all } = await profiles.bus.request(listGeofences, { vehicleId: 'crud', limit: 10 }, staff);
    expect(all).toEqual([changed]);
    await profiles.bus.request(removeGeofence, { id: fence.id }, staff);
    const gone = profiles.bus.request(getGeofence, { id: fence.id }, staff);
    await expect(gone).rejects.toMatchObject({ status: 404 });
  });

  it.each([
    ['a ring that is not closed', polygon([11, 48], [12, 48], [12, 49], [11, 49]), /closed/],
    ['three positions', polygon([11, 48], [12, 48], [11, 48]), /four positions/],
    ['edges that cross', polygon([0, 0], [2, 2], [2, 0], [0, 2], [0, 0]), /cross/],
    ['latitude first', polygon([48, 151], [49, 151], [49, 152], [48, 151]), /swapped/],
    ['no radius', circle(0, 0), /more than 0/],
  ])('refuse %s, and keep nothing', async (_, feature, message) => {
    const refused = draw({ vehicleId: 'refused', feature });
    await expect(refused).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      status: 422,
      errors: [{ path: expect.stringMatching(/^feature\./), message: expect.stringMatching(message) }],
    });
    expect(
      (await profiles.bus.request(listGeofences, { vehicleId: 'refused', limit: 10 }, staff)).data,
    ).toEqual([]);
  });

  it('watch one fleet or one vehicle, of those who may see it', async () => {
    await expect(draw({})).rejects.toMatchObject({ status: 422, errors: [{ path: 'fleetId' }] });
    await expect(draw({ vehicleId: 'a', fleetId: 'b' })).rejects.toMatchObject({ status: 422 });
    const fence = await draw({ fleetId: 'f1' });
    const listed = async (fleet: string) => {
      const caller = { ...aCaller('fleetOperator'), fleets: [fleet] };
      return (await profiles.bus.request(listGeofences, { fleetId: 'f1', limit: 10 }, { caller })).data;
    };
    expect([await listed('f1'), await listed('f2')]).toEqual([[fence], []]);
  });
});

describe('passages of geofences', () => {
  it('are told once each: by list, event and listener', async () => {
    const fence = await draw({ vehicleId: 'van', dwell: 60 });
    await profiles.record(
      ...drive('van', 0, { seconds: 50 }),
      ...stand('van', 50, { seconds: 120, at: 1_020 }),
      ...drive('van', 170, { seconds: 50, begin: 1_020 }),
    );
    const expected = [`van entered ${at(40)}`, `van dwelled ${at(100)}`, `van exited ${at(170)}`];
    expect(await transitions(fence.id)).toEqual(expected);
    expect(passages.filter(({ vehicleId }) => vehicleId === 'van').map(({ kind }) => kind)).toEqual([
      'entered',
      'dwelled',
      'exited',
    ]);
    const said = () => heard.filter(({ key, type }) => key === 'van' && type.startsWith('vehicle.geofence.'));
    await waitFor(() => said().length >= 3);
    expect(said().map(({ type }) => type)).toEqual([
      'vehicle.geofence.entered',
      'vehicle.geofence.dwelled',
      'vehicle.geofence.exited',
    ]);
  });

  it('are seen between two fixes', async () => {
    const fence = await draw({ vehicleId: 'fast', feature: circle(1_000, 50) });
    await profiles.record(
      reading('fast', 0, { location: east(0) }),
      reading('fast', 60, { location: east(2_000) }),
    );
    expect(await transitions(fence.id)).toEqual([`fast crossed ${at(60)}`]);
  });

  it('are one each where fixes waver at the border', async () => {
    const fence = await draw({ vehicleId: 'waver' });
    const metres = [0, 860, 840, 865, 835, 862, 1_000, 855, 845, 1_000];
    await profiles.record(...metres.map((each, i) => reading('waver', i * 10, { location: east(each) })));
    expect(await transitions(fence.id)).toEqual([`waver entered ${at(10)}`]);
  });

  it('are those of all vehicles of a fleet', async () => {
    await profiles.database.query(
      `INSERT INTO profiles.vehicle (id, fleet_id, created_at, updated_at)
       VALUES ('f-1', 'f1', now(), now()), ('f-2', 'f1', now(), now()), ('f-3', 'f3', now(), now())`,
    );
    const fence = await draw({ fleetId: 'f1' });
    for (const id of ['f-1', 'f-2', 'f-3']) await profiles.record(...drive(id, 0, { seconds: 50 }));
    expect((await transitions(fence.id)).sort()).toEqual([`f-1 entered ${at(40)}`, `f-2 entered ${at(40)}`]);
  });

  it('are corrected by readings that come late, flagged', async () => {
    const fence = await draw({ vehicleId: 'late', feature: circle(1_000, 150) });
    await profiles.record(
      reading('late', 0, { location: east(0) }),
      reading('late', 600, { location: east(2_000) }),
    );
    expect(await transitions(fence.id)).toEqual([]);
    const between = drive('late', 300, { seconds: 80 }).map((one) => ({ ...one, receivedAt: at(700) }));
    await profiles.record(...between);
    await waitFor(async () => (await transitions(fence.id)).length === 2);
    expect(await transitions(fence.id)).toEqual([
      `late entered ${at(340)} late`,
      `late exited ${at(350)} late`,
    ]);
    const told = passages.filter(({ vehicleId }) => vehicleId === 'late');
    expect(told.map(({ late }) => late)).toEqual([true, true]);
    expect((await profiles.bus.request(listTrips, { vehicleId: 'late', limit: 5 }, staff)).data).toHaveLength(
      1,
    );
  });
});

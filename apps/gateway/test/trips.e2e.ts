import { startPlatform, waitFor } from '@rover/testing';
import type { TestPlatform } from '@rover/testing';
import { PlatformDoor } from './support/platform-door.js';

const LONG_MS = 60_000;
const START = Math.floor(Date.now() / 1000) - 3_600;
const at = (second: number): string => new Date((START + second) * 1000).toISOString();
/** Degrees of longitude of two hundred metres in Munich. */
const STEP = 0.0026898;

describe('trips and geofences, through the public door', () => {
  let platform: TestPlatform;
  let door: PlatformDoor;

  beforeAll(async () => {
    platform = await startPlatform({ oneProcess: true });
    door = await PlatformDoor.of(platform);
  });

  afterAll(() => platform?.stop());

  const reading = (vehicleId: string, second: number, [steps, speed]: [number, number]) => ({
    vehicleId,
    deviceTime: at(second),
    location: { type: 'Point', coordinates: [11.5 + steps * STEP, 48.1] },
    speed,
  });
  /** Two kilometres at 72 km/h, and five minutes of standing. */
  const drive = (vehicleId: string) => [
    ...Array.from({ length: 11 }, (_, i) => reading(vehicleId, i * 10, [i, 72])),
    ...Array.from({ length: 10 }, (_, i) => reading(vehicleId, 110 + i * 30, [10, 0])),
  ];
  const tripOf = async (vehicleId: string): Promise<{ id: string; version: number }> => {
    const body = { readings: drive(vehicleId) };
    expect((await door.send('POST /telemetry', { body })).status).toBe(202);
    return waitFor(async () => {
      const { json } = await door.send(`GET /vehicles/${vehicleId}/trips`);
      return json.data?.[0]?.status === 'completed' && json.data[0];
    }, LONG_MS);
  };

  it('tell a drive as JSON, as GeoJSON and as GPX', async () => {
    const { id, version } = await tripOf('e2e-1');
    const told = await door.send(`GET /trips/${id}`);
    expect(told.json.data).toMatchObject({ vehicleId: 'e2e-1', path: { type: 'LineString' } });
    const geo = await door.send(`GET /trips/${id}`, { headers: { accept: 'application/geo+json' } });
    expect(geo.headers.get('content-type')).toMatch(/^application\/geo\+json/);
    expect(geo.json).toMatchObject({
      type: 'Feature',
      geometry: told.json.data.path && { type: 'LineString' },
    });
    const gpx = await door.send(`GET /trips/${id}`, { headers: { accept: 'application/gpx+xml' } });
    expect(gpx.headers.get('content-type')).toMatch(/^application\/gpx\+xml/);
    expect(gpx.text).toMatch(/^<\?xml .*<trkpt lat="48.1" lon="11.5"><time>/s);
    const patch = { body: { label: 'business' }, headers: { 'if-match': `"${version}"` } };
    expect((await door.send(`PATCH /trips/${id}`, patch)).json.data.label).toBe('business');
    expect(await door.send(`PATCH /trips/${id}`, patch)).toMatchObject({
      status: 412,
      json: { code: 'TRIP_CHANGED' },
    });
    expect((await door.send('GET /vehicles/e2e-1/driving')).json.data.score).toMatchObject({
      score: expect.any(Number),
    });
    expect((await door.send('GET /vehicles/e2e-1/emissions')).json.data).toMatchObject({ trips: 1 });
  });

  it('refuse trips of two vehicles, and areas that are none', async () => {
    const [one, other] = [await tripOf('e2e-2'), await tripOf('e2e-3')];
    const merged = await door.send('POST /trips/merge', { body: { ids: [one.id, other.id] } });
    expect(merged).toMatchObject({ status: 422, json: { code: 'VALIDATION_FAILED' } });
    const feature = {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [11.5, 48.1] },
      properties: { radius: 0 },
    };
    const fence = { name: 'yard', vehicleId: 'e2e-2', feature };
    expect(await door.send('POST /geofences', { body: fence })).toMatchObject({
      status: 422,
      json: { errors: [{ path: 'feature.properties.radius' }] },
    });
    const drawn = { ...fence, feature: { ...feature, properties: { radius: 50 } } };
    const { status, json } = await door.send('POST /geofences', { body: drawn });
    expect([status, json.data.margin]).toEqual([201, 25]);
    const path = `/geofences/${json.data.id}`;
    expect((await door.send(`DELETE ${path}`)).status).toBe(428);
    const headers = { 'if-match': (await door.send(`GET ${path}`)).headers.get('etag') as string };
    expect((await door.send(`DELETE ${path}`, { headers })).status).toBe(200);
    expect((await door.send(`GET ${path}`)).status).toBe(404);
  });
});

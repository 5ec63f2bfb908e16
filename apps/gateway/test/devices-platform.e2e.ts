import { existsSync, readFileSync } from 'node:fs';
import { startPlatform, waitFor, type TestPlatform } from '@rover/testing';
import { GatewayClient, type Answer, type Sending } from './support/gateway-client.js';

const SAMPLES = '../shared/samples';
const samples = existsSync(SAMPLES);
if (!samples) console.warn(`Skipped: ${SAMPLES} is not there`);
const withSamples = samples ? it : it.skip;

/** The samples are of long ago: each moment is told as one of the last minutes, in the form in which it stood. */
const now = Math.floor(Date.now() / 1000) - 300;
const iso = new Date(now * 1000).toISOString();

describe('from the doors of devices to the state of a vehicle', () => {
  let platform: TestPlatform;
  let client: GatewayClient;
  let admin: string;

  beforeAll(async () => {
    platform = await startPlatform({ oneProcess: true, env: { LOG_LEVEL: 'silent' } });
    client = new GatewayClient(platform.url);
    admin = await client.token('ada', 'admin');
  });

  afterAll(async () => {
    await platform?.stop();
  });

  const keyFor = async (vehicleId: string, ...names: string[]): Promise<string> => {
    const devices = Object.fromEntries(names.map((name) => [name, vehicleId]));
    const body = { name: 'box', vehicleIds: [vehicleId], devices };
    return (await client.send('POST /api/v1/device-keys', { token: admin, body })).json.data.key as string;
  };
  const send = (line: string, key: string, sending: Sending = {}): Promise<Answer> =>
    client.send(line.replace(' ', ' /api/v1'), {
      ...sending,
      headers: { 'x-device-key': key, ...sending.headers },
    });
  /** The values of a vehicle's signals, once they are what is hoped for. */
  const state = (vehicleId: string, hoped: object) =>
    waitFor(async () => {
      const { status, json } = await client.send(`GET /api/v1/vehicles/${vehicleId}/state`, { token: admin });
      if (status !== 200) return false;
      const told = json.data.signals as Record<string, { value: unknown }>;
      const values = Object.fromEntries(Object.entries(told).map(([name, { value }]) => [name, value]));
      try {
        expect(values).toMatchObject(hoped);
      } catch {
        return false;
      }
      return values;
    }, 60_000);
  const quarantine = async (query: string) =>
    (await client.send(`GET /api/v1/admin/quarantine${query}`, { token: admin })).json.data;
  const json = { 'content-type': 'application/json' };

  withSamples('osmand: the tracker in knots, and the phone in metres per second', async () => {
    const [line] = readFileSync(`${SAMPLES}/traccar/osmand-query.txt`, 'utf8')
      .trim()
      .split('\n')
      .slice(-1) as [string];
    const tracker = await keyFor('tracker', '123456789012345');
    await send(`GET /devices/osmand${line.slice(1).replace(/timestamp=\d+/, `timestamp=${now}`)}`, tracker);
    await state('tracker', {
      speed: 74.08,
      heading: 7.19889788244,
      location: { type: 'Point', coordinates: [-74.0061408571, 40.7232948571] },
    });
    const [, , , moving] = readFileSync(`${SAMPLES}/traccar/osmand-json.jsonl`, 'utf8')
      .trim()
      .split('\n') as string[];
    const phone = await keyFor('phone', '8737767034');
    await send('POST /devices/osmand', phone, {
      body: moving?.replaceAll('2021-07-21T08:06:34.444Z', iso),
      headers: json,
    });
    await state('phone', { speed: 67.212, accuracy: 3.8 });
  });

  withSamples('overland: longitude first, and nothing of what is unknown', async () => {
    const body = readFileSync(`${SAMPLES}/overland/batch-example.json`, 'utf8').replace(
      '2015-10-01T08:00:00-0700',
      iso,
    );
    const { text } = await send('POST /devices/overland', await keyFor('walker'), { body, headers: json });
    expect(text).toBe('{"result":"ok"}');
    await state('walker', { speed: 14.4, location: { coordinates: [-122.030581, 37.3318] } });
  });

  it('obd: what an adapter printed, and its trouble codes', async () => {
    const frames =
      '010C\r41 0C 1A F8\r\r>0902\r014\r0: 49 02 01 31 46 41\r1: 48 50 33 46 32 38 43\r2: 4C 31 32 33 34 35 36\r>43 01 01 33';
    await send('POST /devices/obd', await keyFor('adapter'), { body: { records: [{ time: now, frames }] } });
    await state('adapter', { engineSpeed: 1726, dtcs: [{ code: 'P0133', status: 'confirmed' }] });
  });

  withSamples(
    'gpx: a track of long ago is kept for somebody to look at, one of today moves its vehicle',
    async () => {
      const path = 'POST /vehicles/track/telemetry/gpx';
      const headers = { 'content-type': 'application/gpx+xml' };
      const key = await keyFor('track');
      const file = readFileSync(`${SAMPLES}/gpx/graphhopper-issue-147.gpx`, 'utf8');
      expect((await send(path, key, { body: file, headers })).status).toBe(202);
      await waitFor(async () => (await quarantine('?vehicleId=track&reason=tooOld')).length === 4, 60_000);
      const start = Date.parse('2019-01-02T08:25:47Z');
      const body = file.replace(/2019-\d\d-\d\dT[\d:]+Z/g, (time) =>
        new Date(now * 1000 + Date.parse(time) - start).toISOString(),
      );
      expect((await send(path, key, { body, headers })).json).toEqual({ data: { received: 4 } });
      await state('track', { location: { coordinates: [-122.118426, 47.573102] } });
      // All four are where a car can be: none of them is doubted.
      expect(await quarantine('?vehicleId=track&reason=impossibleJump')).toEqual([]);
    },
  );

  it('counts what was refused, by reason', async () => {
    const key = await keyFor('odd');
    const fix = (seconds: number, lat: number, lon: number) =>
      `GET /devices/osmand?id=odd&timestamp=${now + seconds}&lat=${lat}&lon=${lon}`;
    for (const line of [fix(0, 48, 11), fix(1, 0, 0), fix(2, 11, 48), fix(3, 48, 20), fix(4, 48.0001, 11)])
      await send(line, key);
    const counts = await waitFor(async () => {
      const rows = (await quarantine('/counts?vehicleId=odd')) as { reason: string; count: number }[];
      return rows.length === 3 && rows;
    }, 60_000);
    expect(counts.map(({ reason, count }) => [reason, count]).sort()).toEqual([
      ['impossibleJump', 1],
      ['nullIsland', 1],
      ['swappedCoordinates', 1],
    ]);
    await state('odd', { location: { coordinates: [11, 48.0001] } });
  });
});

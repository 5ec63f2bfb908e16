import { createHmac } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { DeviceDoors } from './support/device-doors.js';
import type { Sending } from './support/gateway-client.js';

const SAMPLES = '../shared/samples';
const samples = existsSync(SAMPLES);
if (!samples) console.warn(`Skipped: ${SAMPLES} is not there`);
const withSamples = samples ? it : it.skip;
const lines = (file: string) => readFileSync(`${SAMPLES}/${file}`, 'utf8').trim().split('\n');

const now = '2026-01-01T00:00:00Z';
const SECRET = 'management-token';
const json = { 'content-type': 'application/json' };

describe('the doors of devices', () => {
  let doors: DeviceDoors;
  let send: DeviceDoors['send'];
  let keyFor: DeviceDoors['keyFor'];
  let heardOf: DeviceDoors['heardOf'];
  let nothingOf: DeviceDoors['nothingOf'];

  beforeAll(async () => {
    doors = await DeviceDoors.open({ ROVER_SMARTCAR_SECRET: SECRET });
    send = doors.send.bind(doors);
    keyFor = doors.keyFor.bind(doors);
    heardOf = doors.heardOf.bind(doors);
    nothingOf = doors.nothingOf.bind(doors);
  });

  afterAll(() => doors.close());

  describe('osmand', () => {
    it('takes a query, a form and JSON, and hands them on as they came', async () => {
      const query = await heardOf(async () => {
        const { status, text } = await send('GET /devices/osmand?id=v1&lat=1&lon=2&cell=a&cell=b');
        expect([status, text]).toEqual([200, '']);
      });
      expect(query).toMatchObject([
        {
          data: {
            protocol: 'osmand',
            vehicles: { v1: 'v1' },
            payload: { id: 'v1', lat: '1', cell: ['a', 'b'] },
          },
          context: { caller: { roles: ['device'] } },
        },
      ]);
      const form = {
        body: 'id=v1&lat=1&lon=2',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      };
      expect((await heardOf(() => send('POST /devices/osmand', form)))[0]?.data).toMatchObject({
        payload: { id: 'v1', lat: '1', lon: '2' },
      });
      const posted = await heardOf(() => send('POST /devices/osmand?id=v1&lat=3&lon=4'));
      expect(posted[0]?.data).toMatchObject({ payload: { lat: '3' } });
      const body = { device_id: 'v1', location: { coords: { latitude: 1, longitude: 2 } } };
      expect((await heardOf(() => send('POST /devices/osmand', { body })))[0]?.data).toMatchObject({
        payload: body,
      });
    });

    it('refuses what says no id with 400, and whom it does not know with 404, and takes nothing', () =>
      nothingOf(async () => {
        const nameless = await send('GET /devices/osmand?lat=1&lon=2');
        expect([nameless.status, nameless.json.code]).toEqual([400, 'DEVICE_ID_MISSING']);
        const stranger = await send('POST /devices/osmand', { body: { device_id: 'v2', location: {} } });
        expect([stranger.status, stranger.json.code]).toEqual([404, 'DEVICE_UNKNOWN']);
        expect((await send('GET /devices/osmand?id=v2')).status).toBe(404);
      }));

    it('knows a key in the address, which it does not hand on, and no token there', async () => {
      const answer = async (query: string) =>
        (await doors.client.send(`GET /api/v1/devices/osmand?id=v1${query}`)).status;
      const [heard] = await heardOf(async () => expect(await answer(`&key=${doors.key}`)).toBe(200));
      expect(heard?.raw).not.toContain(doors.key);
      const header = await heardOf(() => send(`GET /devices/osmand?id=v1&key=${doors.key}`));
      expect(header[0]?.raw).not.toContain(doors.key);
      expect([
        await answer(''),
        await answer(`&key=${doors.manager}`),
        await answer(`&token=${doors.key}`),
      ]).toEqual([401, 401, 401]);
      expect(
        (await doors.client.send(`POST /api/v1/telemetry?key=${doors.key}`, { body: { readings: [] } }))
          .status,
      ).toBe(401);
    });

    it('knows devices by the names that their key gives them', async () => {
      const fleet = await keyFor({ devices: { '123456': 'v7', 'owntracks/ann/car': 'v8' } });
      const osmand = await heardOf(() => send('GET /devices/osmand?id=123456', {}, fleet));
      expect(osmand[0]?.data).toMatchObject({ vehicles: { '123456': 'v7' } });
      const body = { _type: 'location', tst: 1, lat: 1, lon: 2, topic: 'owntracks/ann/car' };
      const owntracks = await heardOf(() => send('POST /devices/owntracks', { body }, fleet));
      expect(owntracks[0]?.data).toMatchObject({ vehicles: { 'owntracks/ann/car': 'v8' } });
      expect((await send('GET /devices/osmand?id=654321', {}, fleet)).status).toBe(404);
      expect((await send('POST /devices/owntracks', { body: { ...body, topic: 'x' } }, fleet)).status).toBe(
        404,
      );
    });
  });

  it('owntracks: is answered with a list, whatever it says, and by the password of a key', async () => {
    const headers = { authorization: `Basic ${Buffer.from(`ann:${doors.key}`).toString('base64')}` };
    const answer = (body: unknown) =>
      doors.client.send('POST /api/v1/devices/owntracks', { body, headers: { ...json, ...headers } });
    const location = { _type: 'location', tst: 1, lat: 1, lon: 2, tid: 'AC' };
    const heard = await heardOf(async () => expect((await answer(location)).json).toEqual([]));
    expect(heard[0]?.data).toMatchObject({ vehicles: { AC: 'v1' } });
    await nothingOf(async () => {
      for (const body of [{ _type: 'waypoint' }, { _type: 'encrypted', data: 'x' }, ''])
        expect(await answer(body)).toMatchObject({ status: 200, json: [] });
    });
    expect((await answer({ lat: 1 })).status).toBe(422);
  });

  it('overland: is answered as the app waits for it', async () => {
    const body = {
      locations: [{ type: 'Feature', geometry: null, properties: { timestamp: now } }],
      trip: {},
    };
    const heard = await heardOf(async () => {
      const { status, text } = await send('POST /devices/overland', { body });
      expect([status, text]).toEqual([200, '{"result":"ok"}']);
    });
    expect(heard[0]?.data).toMatchObject({ vehicles: { '': 'v1' }, payload: body });
    const foreign = { locations: [{ properties: { device_id: 'v2' } }] };
    await nothingOf(async () => {
      expect((await send('POST /devices/overland', { body: { locations: [] } })).json).toEqual({
        result: 'ok',
      });
      expect((await send('POST /devices/overland', { body: foreign })).status).toBe(404);
      const many = { locations: Array.from({ length: 1001 }, () => ({ properties: {} })) };
      expect((await send('POST /devices/overland', { body: many })).status).toBe(422);
    });
  });

  it('obd, flespi, vss: of the only vehicle of the key, or of the one that they name', async () => {
    const records = [{ time: now, frames: '41 0C 1A F8' }];
    const obd = await heardOf(async () => {
      expect(await send('POST /devices/obd', { body: { records } })).toMatchObject({
        status: 202,
        json: { data: { received: 1 } },
      });
    });
    expect(obd[0]?.data).toMatchObject({ protocol: 'obd', vehicles: { '': 'v1' } });
    const flespi = await heardOf(() =>
      send('POST /devices/flespi', { body: [{ timestamp: 1 }, { ident: 'v1', timestamp: 2 }] }),
    );
    expect(flespi[0]?.data).toMatchObject({ protocol: 'flespi', vehicles: { '': 'v1', v1: 'v1' } });
    const vss = await heardOf(() =>
      send('POST /devices/vss', { body: { signals: { 'Vehicle.Speed': 50 } } }),
    );
    expect(vss[0]?.data).toMatchObject({ protocol: 'vss', vehicles: { '': 'v1' } });
    await nothingOf(async () => {
      expect((await send('POST /devices/obd', { body: { device: 'v2', records } })).status).toBe(404);
      expect((await send('POST /devices/obd', { body: { records: [] } })).status).toBe(422);
      // One of a batch is of somebody else: none of it is taken.
      expect((await send('POST /devices/flespi', { body: [{ ident: 'v1' }, { ident: 'v2' }] })).status).toBe(
        404,
      );
    });
    const two = await keyFor({ vehicleIds: ['v1', 'v2'] });
    expect((await send('POST /devices/obd', { body: { records } }, two)).status).toBe(400);
  });

  it('smartcar: is believed where it is signed, and told that we hold its secret', async () => {
    const signed = (text: string) => ({
      body: text,
      headers: { ...json, 'sc-signature': createHmac('sha256', SECRET).update(text).digest('hex') },
    });
    const state = JSON.stringify({
      eventType: 'VEHICLE_STATE',
      vehicleId: 'v1',
      data: { signals: [{ code: 'x', body: { value: 1 } }] },
    });
    const heard = await heardOf(async () =>
      expect((await send('POST /devices/smartcar', signed(state))).json).toEqual({}),
    );
    expect(heard[0]?.data).toMatchObject({ protocol: 'smartcar', vehicles: { v1: 'v1' } });
    const verify = { eventType: 'VERIFY', data: { challenge: 'a-challenge' } };
    expect((await send('POST /devices/smartcar', { body: verify })).json).toEqual({
      challenge: createHmac('sha256', SECRET).update('a-challenge').digest('hex'),
    });
    await nothingOf(async () => {
      const forged = await send('POST /devices/smartcar', {
        ...signed(state),
        body: state.replace('1', '2'),
      });
      expect([forged.status, forged.json.code]).toEqual([401, 'WEBHOOK_SIGNATURE_INVALID']);
      expect((await send('POST /devices/smartcar', { body: state, headers: json })).status).toBe(401);
      // The answer to a challenge must not be a signature for a body.
      const trick = { eventType: 'VERIFY', data: { challenge: state } };
      expect((await send('POST /devices/smartcar', { body: trick })).status).toBe(422);
    });
  });

  describe('samples', () => {
    /** Each sample's own devices are made known, then it is sent as its device would. */
    const devices = {
      '123456': 'a',
      '902064': 'a',
      '353861053849681': 'a',
      '861001000719969': 'a',
      '123456789012345': 'a',
      '48241179': 'b',
      '658765': 'b',
      '8737767034': 'b',
      '605630': 'c',
      'namo:namo': 'c',
      '9af1324f-c44f-4846-a65b-f72fce04f929': 'd',
      '5t': 'e',
      JJ: 'e',
      AC: 'e',
      '865284041968706': 'e',
      'owntracks/ckrey/22A67880-15C3-41A6-9157-25545C7993AC': 'e',
    };
    let all: string;
    beforeAll(async () => {
      all = await keyFor({ devices });
    });
    const statuses = async (requests: [line: string, sending?: Sending][], device = all) => {
      const answers = [];
      for (const [line, sending] of requests) answers.push((await send(line, sending, device)).status);
      return answers;
    };
    const posts = (path: string, file: string) =>
      lines(file).map((body): [string, Sending] => [`POST /devices/${path}`, { body, headers: json }]);

    withSamples('of osmand, of which the second says no id', async () => {
      const queries = lines('traccar/osmand-query.txt').map((line): [string] => [
        `GET /devices/osmand${line.slice(1)}`,
      ]);
      expect(await statuses(queries)).toEqual([200, 400, ...Array<number>(9).fill(200)]);
      expect(await statuses(posts('osmand', 'traccar/osmand-json.jsonl'))).toEqual([200, 200, 200, 200]);
    });

    withSamples('of owntracks, flespi and overland', async () => {
      expect(await statuses(posts('owntracks', 'traccar/owntracks.jsonl'))).toEqual(Array(6).fill(200));
      expect(await statuses(posts('flespi', 'traccar/flespi.jsonl'))).toEqual([200, 200, 200]);
      const body = readFileSync(`${SAMPLES}/overland/batch-example.json`, 'utf8');
      expect((await send('POST /devices/overland', { body, headers: json })).text).toBe('{"result":"ok"}');
    });

    withSamples('of smartcar, once it is signed', async () => {
      const [body] = lines('traccar/smartcar.jsonl') as [string];
      const signature = createHmac('sha256', SECRET).update(body).digest('hex');
      const headers = { ...json, 'sc-signature': signature };
      expect(await statuses([['POST /devices/smartcar', { body, headers }]])).toEqual([200]);
    });
  });
});

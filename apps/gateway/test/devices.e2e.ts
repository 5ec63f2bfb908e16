import { createHmac } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { RunningApp } from '@rover/platform';
import { createTestApp, createTestRedis, waitFor, type TestRedis } from '@rover/testing';
import { gateway } from '../src/gateway.app.js';
import { FakeServices, type Heard } from './support/fake-services.js';
import { GatewayClient, type Answer, type Sending } from './support/gateway-client.js';

jest.setTimeout(60_000);

const SAMPLES = '../shared/samples';
const samples = existsSync(SAMPLES);
if (!samples) console.warn(`Skipped: ${SAMPLES} is not there`);
const withSamples = samples ? it : it.skip;
const lines = (file: string) => readFileSync(`${SAMPLES}/${file}`, 'utf8').trim().split('\n');

const now = '2026-01-01T00:00:00Z';
const SECRET = 'management-token';
const json = { 'content-type': 'application/json' };

describe('the doors of devices', () => {
  let redis: TestRedis;
  let services: FakeServices;
  let running: RunningApp;
  let client: GatewayClient;
  let manager: string;
  let key: string;

  beforeAll(async () => {
    redis = await createTestRedis();
    services = new FakeServices(redis);
    await services.start('event-ingest', {}, ['payloads.received', 'readings.received']);
    running = await createTestApp(gateway, { redis, env: { ROVER_SMARTCAR_SECRET: SECRET } });
    client = new GatewayClient(running.url);
    manager = await client.token('meg', 'manager');
    key = await keyFor({ vehicleIds: ['v1'] });
  });

  afterAll(async () => {
    await running.close();
    await services.stop();
    await redis.drop();
  });

  const keyFor = async (body: object): Promise<string> => {
    const created = await client.send('POST /api/v1/device-keys', {
      token: manager,
      body: { name: 'box', ...body },
    });
    return created.json.data.key as string;
  };
  const send = (line: string, sending: Sending = {}, device = key): Promise<Answer> =>
    client.send(line.replace(' ', ' /api/v1'), {
      ...sending,
      headers: { 'x-device-key': device, ...sending.headers },
    });
  const payloads = () =>
    services.heard.filter(({ type }) => type === 'payloads.received').map(({ data }) => data);
  /** What was handed on since, once something was. */
  const heardOf = async (act: () => Promise<unknown>): Promise<Heard[]> => {
    const before = services.heard.length;
    await act();
    return waitFor(() => services.heard.length > before && services.heard.slice(before));
  };
  /** That nothing was handed on: what is sent behind it is heard, and alone. */
  const nothingOf = async (act: () => Promise<unknown>): Promise<void> => {
    const heard = await heardOf(async () => {
      await act();
      await send('POST /telemetry', { body: { readings: [{ vehicleId: 'v1', deviceTime: now }] } });
    });
    expect(heard.map(({ type }) => type)).toEqual(['readings.received']);
  };

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
        (await client.send(`GET /api/v1/devices/osmand?id=v1${query}`)).status;
      const [heard] = await heardOf(async () => expect(await answer(`&key=${key}`)).toBe(200));
      expect(heard?.raw).not.toContain(key);
      const header = await heardOf(() => send(`GET /devices/osmand?id=v1&key=${key}`));
      expect(header[0]?.raw).not.toContain(key);
      expect([await answer(''), await answer(`&key=${manager}`), await answer(`&token=${key}`)]).toEqual([
        401, 401, 401,
      ]);
      expect(
        (await client.send(`POST /api/v1/telemetry?key=${key}`, { body: { readings: [] } })).status,
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
    const headers = { authorization: `Basic ${Buffer.from(`ann:${key}`).toString('base64')}` };
    const answer = (body: unknown) =>
      client.send('POST /api/v1/devices/owntracks', { body, headers: { ...json, ...headers } });
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
    await heardOf(() =>
      send('POST /devices/flespi', { body: [{ timestamp: 1 }, { ident: 'v1', timestamp: 2 }] }),
    );
    expect(payloads().at(-1)).toMatchObject({ protocol: 'flespi', vehicles: { '': 'v1', v1: 'v1' } });
    await heardOf(() => send('POST /devices/vss', { body: { signals: { 'Vehicle.Speed': 50 } } }));
    expect(payloads().at(-1)).toMatchObject({ protocol: 'vss' });
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

  describe('telemetry', () => {
    const reading = (more: object = {}) => JSON.stringify({ vehicleId: 'v1', deviceTime: now, ...more });
    const ndjson = { 'content-type': 'application/x-ndjson' };

    it('takes NDJSON, a thousand readings to an entry', async () => {
      const body = Array.from({ length: 1001 }, (_, speed) => reading({ speed: speed / 10 })).join('\n\n');
      const heard = await heardOf(async () => {
        expect((await send('POST /telemetry', { body, headers: ndjson })).json).toEqual({
          data: { received: 1001 },
        });
        await waitFor(() =>
          services.heard.some(({ raw }) => raw === `{"readings":[${reading({ speed: 100 })}]}`),
        );
      });
      expect(heard.map(({ data }) => (data as { readings: [] }).readings.length)).toEqual([1000, 1]);
    });

    it.each<[name: string, body: string, status: number, path: string]>([
      ['cut off', `${reading()}\n${reading().slice(0, -5)}`, 400, 'line 2'],
      ['no reading', `${reading()}\n\n{"vehicleId":"v1"}`, 422, 'line 3.deviceTime'],
      ['out of range', reading({ speed: 900 }), 422, 'line 1.speed'],
      ['infinite', `${reading().slice(0, -1)},"speed":1e999}`, 422, 'line 1'],
      ['nothing at all', '\n', 422, 'body'],
    ])('refuses NDJSON whole for one line that is %s, and says which', (_name, body, status, path) =>
      nothingOf(async () => {
        const answer = await send('POST /telemetry', { body, headers: ndjson });
        expect(answer.status).toBe(status);
        expect(answer.json.errors[0].path).toMatch(new RegExp(`^${path}`));
      }),
    );

    it('refuses bodies of ten megabytes, whatever they are', () =>
      nothingOf(async () => {
        const huge = `${reading()}\n`.repeat(Math.ceil(10_000_000 / reading().length));
        for (const headers of [ndjson, json]) {
          const { status, json } = await send('POST /telemetry', { body: huge, headers });
          expect([status, json.code]).toEqual([413, 'BODY_TOO_LARGE']);
        }
        expect((await send('POST /devices/flespi', { body: huge, headers: json })).status).toBe(413);
      }));

    it('refuses a line of somebody else, and takes nothing', () =>
      nothingOf(async () => {
        const body = `${reading()}\n${reading({ vehicleId: 'v2' })}`;
        expect((await send('POST /telemetry', { body, headers: ndjson })).status).toBe(403);
      }));

    const event = {
      specversion: '1.0',
      id: '1',
      source: '/box',
      type: 'reading',
      subject: 'v1',
      time: now,
      data: { speed: 50 },
    };
    const structured = { 'content-type': 'application/cloudevents+json; charset=utf-8' };

    it('takes CloudEvents structured, in batches and in binary mode', async () => {
      const expected = { protocol: 'cloudEvents', vehicles: { v1: 'v1' } };
      const one = await heardOf(() =>
        send('POST /telemetry', { body: JSON.stringify(event), headers: structured }),
      );
      expect(one[0]?.data).toEqual({ ...expected, payload: event });
      const many = { 'content-type': 'application/cloudevents-batch+json' };
      const batch = await heardOf(() =>
        send('POST /telemetry', { body: JSON.stringify([event]), headers: many }),
      );
      expect(batch[0]?.data).toEqual({ ...expected, payload: [event] });
      const { data, ...attributes } = event;
      const headers = Object.fromEntries(
        Object.entries(attributes).map(([name, value]) => [`ce-${name}`, value]),
      );
      const binary = await heardOf(() => send('POST /telemetry', { body: data, headers }));
      expect(binary[0]?.data).toEqual({ ...expected, payload: event });
    });

    it('refuses events that are none, are of nobody or of no time, and those of others', () =>
      nothingOf(async () => {
        const status = async (more: object, drop?: keyof typeof event) => {
          const { [drop ?? 'id']: _, ...rest } = event;
          const body = JSON.stringify({ ...(drop ? rest : event), ...more });
          return (await send('POST /telemetry', { body, headers: structured })).status;
        };
        expect(await status({ specversion: '0.3' })).toBe(422);
        for (const attribute of ['id', 'source', 'type', 'subject', 'time', 'data'] as const)
          expect(await status({}, attribute)).toBe(422);
        expect(await status({ data: { speed: 'fast' } })).toBe(422);
        expect(await status({ subject: 'v2' })).toBe(404);
      }));
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

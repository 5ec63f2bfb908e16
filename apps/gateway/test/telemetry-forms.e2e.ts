import { DeviceDoors } from './support/device-doors.js';

const now = '2026-01-01T00:00:00Z';
const json = { 'content-type': 'application/json' };

describe('the forms of telemetry', () => {
  let doors: DeviceDoors;
  let send: DeviceDoors['send'];
  let heardOf: DeviceDoors['heardOf'];

  beforeAll(async () => {
    doors = await DeviceDoors.open();
    send = doors.send.bind(doors);
    heardOf = doors.heardOf.bind(doors);
  });

  afterAll(() => doors.close());

  const reading = (more: object = {}) => JSON.stringify({ vehicleId: 'v1', deviceTime: now, ...more });
  const ndjson = { 'content-type': 'application/x-ndjson' };

  it('takes NDJSON, a thousand readings to an entry', async () => {
    const body = Array.from({ length: 1001 }, (_, speed) => reading({ speed: speed / 10 })).join('\n\n');
    const heard = await heardOf(async () => {
      expect((await send('POST /telemetry', { body, headers: ndjson })).json).toEqual({
        data: { received: 1001 },
      });
      await doors.hears(`{"readings":[${reading({ speed: 100 })}]}`);
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
    doors.nothingOf(async () => {
      const answer = await send('POST /telemetry', { body, headers: ndjson });
      expect(answer.status).toBe(status);
      expect(answer.json.errors[0].path).toMatch(new RegExp(`^${path}`));
    }),
  );

  it('refuses bodies of ten megabytes, whatever they are', () =>
    doors.nothingOf(async () => {
      const huge = `${reading()}\n`.repeat(Math.ceil(10_000_000 / reading().length));
      for (const headers of [ndjson, json]) {
        const { status, json } = await send('POST /telemetry', { body: huge, headers });
        expect([status, json.code]).toEqual([413, 'BODY_TOO_LARGE']);
      }
      expect((await send('POST /devices/flespi', { body: huge, headers: json })).status).toBe(413);
    }));

  it('refuses a line of somebody else, and takes nothing', () =>
    doors.nothingOf(async () => {
      const body = `${reading()}\n${reading({ vehicleId: 'v2' })}`;
      expect((await send('POST /telemetry', { body, headers: ndjson })).status).toBe(403);
    }));

  describe('gpx', () => {
    const path = 'POST /vehicles/v1/telemetry/gpx';
    const headers = { 'content-type': 'application/gpx+xml' };
    const point = '<trkpt lat="48.1" lon="11.5"><time>2026-01-01T00:00:00Z</time></trkpt>';
    const gpx = (points: string) => `<gpx><trk><trkseg>\n${points}\n</trkseg></trk></gpx>`;

    it('takes a file whole', async () => {
      const heard = await heardOf(async () => {
        const { status, json } = await send(path, { body: gpx(point.repeat(3)), headers });
        expect([status, json]).toEqual([202, { data: { received: 3 } }]);
      });
      const told = { lat: '48.1', lon: '11.5', time: now };
      expect(heard[0]?.data).toEqual({
        protocol: 'gpx',
        vehicles: { '': 'v1' },
        payload: { points: [told, told, told] },
      });
    });

    it('refuses half of one, with its line, and what is none, is too large, or is of others', () =>
      doors.nothingOf(async () => {
        const half = await send(path, { body: gpx(`${point}\n${point}`).slice(0, -60), headers });
        expect([half.status, half.json.errors[0].path]).toEqual([400, 'line 3']);
        expect((await send(path, { body: '', headers })).status).toBe(400);
        expect((await send(path)).status).toBe(422);
        expect((await send(path, { body: { gpx: 1 } })).status).toBe(415);
        expect((await send(path, { body: gpx(point.repeat(150_000)), headers })).status).toBe(413);
        const foreign = { body: gpx(point), headers };
        expect((await send('POST /vehicles/v2/telemetry/gpx', foreign)).status).toBe(403);
      }));
  });

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
    doors.nothingOf(async () => {
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

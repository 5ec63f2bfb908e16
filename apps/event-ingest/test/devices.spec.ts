import { existsSync, readFileSync } from 'node:fs';
import {
  countQuarantine,
  discardQuarantined,
  getQuarantined,
  listQuarantine,
  payloadsReceived,
  readingsReceived,
  releaseQuarantined,
} from '@rover/contracts';
import type { DeviceProtocol, QuarantinedInput, Reading, ReadingInput } from '@rover/contracts';
import { Bus } from '@rover/platform';
import { aCaller, createTestApp, waitFor } from '@rover/testing';
import { app } from '../src/app.js';
import { recordedReadings } from './support/recorded-readings.js';
import { startIngest } from './support/ingest.js';
import type { Ingest } from './support/ingest.js';

const SAMPLES = '../shared/samples';
const samples = existsSync(SAMPLES);
if (!samples) console.warn(`Skipped: ${SAMPLES} is not there`);
const withSamples = samples ? it : it.skip;

const admin = { caller: aCaller('admin') };
const device = { caller: aCaller('device') };
const ago = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();
const at = (longitude: number, latitude: number) => ({
  location: { type: 'Point' as const, coordinates: [longitude, latitude] as [number, number] },
});

describe('what devices send', () => {
  let ingest: Ingest;

  beforeAll(async () => {
    ingest = await startIngest();
  });

  afterAll(() => ingest.close());

  const quarantined = async (vehicleId: string): Promise<QuarantinedInput[]> =>
    (await ingest.bus.request(listQuarantine, { vehicleId, limit: 100 }, admin)).data;
  const reasons = async (vehicleId: string) =>
    (await quarantined(vehicleId)).map(({ reason }) => reason).sort();
  const recorded = async (vehicleId: string): Promise<Reading[]> =>
    (await recordedReadings(ingest)).filter((reading) => reading.vehicleId === vehicleId);
  const send = (protocol: DeviceProtocol, vehicles: Record<string, string>, payload: unknown) =>
    ingest.bus.publish(payloadsReceived, [{ protocol, vehicles, payload }], device);
  const record = (readings: ReadingInput[]) => ingest.bus.publish(readingsReceived, [{ readings }], device);
  /** Waits until so many readings and quarantined inputs of a vehicle are there. */
  const outcome = (vehicleId: string, good: number, bad: number) =>
    waitFor(async () => {
      const [readings, inputs] = [await recorded(vehicleId), await quarantined(vehicleId)];
      return readings.length >= good && inputs.length >= bad && { readings, inputs };
    });

  it('reads a payload, converts it, and keeps in quarantine what cannot be', async () => {
    const query = {
      id: 'box',
      timestamp: ago(60),
      lat: '48.1',
      lon: '11.5',
      speed: '10',
      accuracy: '-1',
      altitude: '99999',
    };
    await send('osmand', { box: 'units' }, query);
    const { readings, inputs } = await outcome('units', 1, 1);
    expect(readings).toMatchObject([{ speed: 18.52, location: { coordinates: [11.5, 48.1] } }]);
    expect(readings[0]).not.toHaveProperty('altitude');
    expect(inputs).toMatchObject([
      {
        kind: 'reading',
        reason: 'outOfRange',
        vehicleId: 'units',
        input: { signal: 'altitude', value: '99999' },
      },
    ]);
  });

  it('takes knots for knots and metres per second for metres per second, whatever they look like', async () => {
    await send('osmand', { box: 'speeds' }, { id: 'box', timestamp: ago(60), speed: '50' });
    await send(
      'osmand',
      { box: 'speeds' },
      { device_id: 'box', location: { timestamp: ago(50), coords: { speed: 50 } } },
    );
    await send(
      'owntracks',
      { box: 'speeds' },
      { _type: 'location', tid: 'box', tst: Date.parse(ago(40)) / 1000, vel: 50 },
    );
    const { readings } = await outcome('speeds', 3, 0);
    expect(readings.map(({ speed }) => speed)).toEqual([92.6, 180, 50]);
  });

  it('takes seconds, milliseconds and texts of one moment as one, and a local time for what it says', async () => {
    const [moment, ahead] = [ago(60), new Date(Date.now() + 7_200_000).toISOString()];
    const written = [Date.parse(moment), Date.parse(moment) / 1000, moment.slice(0, 23).replace('T', ' ')];
    for (const timestamp of written)
      await send(
        'osmand',
        { box: 'times' },
        { id: 'box', timestamp: String(timestamp), altitude: String(written.indexOf(timestamp)) },
      );
    // Two hours ahead of UTC without saying so: it has not happened yet.
    await send('osmand', { box: 'times' }, { id: 'box', timestamp: ahead.slice(0, 19), altitude: '4' });
    const { readings } = await outcome('times', 3, 1);
    expect(new Set(readings.map(({ deviceTime }) => deviceTime))).toEqual(new Set([moment]));
    expect(await reasons('times')).toEqual(['inFuture']);
  });

  it('follows a vehicle over batches in any order, and doubts what no car can do', async () => {
    const fix = (seconds: number, longitude: number, latitude: number) => ({
      vehicleId: 'way',
      deviceTime: ago(seconds),
      engineSpeed: 2000,
      ...at(longitude, latitude),
    });
    // Late, then in order, in one batch.
    await record([fix(600, 11.5, 48.1), fix(660, 11.5, 48.11), fix(540, 11.5, 48.12)]);
    await outcome('way', 3, 0);
    await record([fix(530, 48.12, 11.5), fix(520, 13.5, 48.12), fix(510, 11.5, 48.13)]);
    const { readings, inputs } = await outcome('way', 6, 2);
    expect(readings.filter(({ location }) => !location).map(({ engineSpeed }) => engineSpeed)).toEqual([
      2000, 2000,
    ]);
    expect(inputs.map(({ reason }) => reason).sort()).toEqual(['impossibleJump', 'swappedCoordinates']);
    expect(inputs[0]?.input).not.toHaveProperty('engineSpeed');
  });

  it('counts, shows, releases and throws away, each once, for administrators alone', async () => {
    const [island, vague] = [
      { ...at(0, 0), speed: 10 },
      { ...at(11, 48), accuracy: 5000 },
    ];
    await record([
      { vehicleId: 'desk', deviceTime: ago(60), ...island },
      { vehicleId: 'desk', deviceTime: ago(50), ...vague },
      { vehicleId: 'desk', deviceTime: ago(86_400 * 400), speed: 1 },
    ]);
    await send('osmand', { box: 'desk' }, { id: 'box', altitude: 'high' });
    const { inputs } = await outcome('desk', 0, 4);
    const { data: counts } = await ingest.bus.request(countQuarantine, { vehicleId: 'desk' }, admin);
    expect(counts.map(({ kind, reason, count }) => [kind, reason, count]).sort()).toEqual([
      ['reading', 'badAccuracy', 1],
      ['reading', 'nullIsland', 1],
      ['reading', 'tooOld', 1],
      ['reading', 'wrongType', 1],
    ]);
    const idOf = (reason: string) => inputs.find((input) => input.reason === reason)?.id as string;
    expect(
      (
        await ingest.bus.request(
          listQuarantine,
          { reason: 'badAccuracy', vehicleId: 'desk', limit: 9 },
          admin,
        )
      ).data,
    ).toHaveLength(1);
    expect(
      (await ingest.bus.request(getQuarantined, { id: idOf('tooOld') }, admin)).data.input,
    ).toMatchObject({ speed: 1 });
    await ingest.bus.request(releaseQuarantined, { id: idOf('badAccuracy') }, admin);
    const { readings } = await outcome('desk', 1, 0);
    expect(readings).toMatchObject([{ ...vague, vehicleId: 'desk' }]);
    await expect(
      ingest.bus.request(releaseQuarantined, { id: idOf('badAccuracy') }, admin),
    ).rejects.toMatchObject({ status: 404 });
    await expect(
      ingest.bus.request(releaseQuarantined, { id: idOf('wrongType') }, admin),
    ).rejects.toMatchObject({
      status: 409,
      code: 'QUARANTINE_NOT_RELEASABLE',
    });
    await ingest.bus.request(discardQuarantined, { id: idOf('wrongType') }, admin);
    for (const contract of [releaseQuarantined, discardQuarantined, getQuarantined])
      await expect(
        ingest.bus.request(contract, { id: idOf('tooOld') }, { caller: aCaller('fleetOperator') }),
      ).rejects.toMatchObject({ status: 403 });
    expect(await reasons('desk')).toEqual(['nullIsland', 'tooOld']);
  });

  it('knows a CloudEvent again by its source and id, whatever is in it', async () => {
    const event = (id: string, speed: number) => ({
      ...{ specversion: '1.0', source: '/fleet', type: 'reading', id, subject: 'ce', time: ago(60) },
      data: { speed },
    });
    const time = ago(60);
    const sent = [event('a', 10), event('a', 11), event('b', 10)].map((one) => ({ ...one, time }));
    await send('cloudEvents', { ce: 'ce' }, sent);
    const { readings } = await outcome('ce', 3, 0);
    const [first, again, other] = readings.map(({ id }) => id);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('sees that a first fix is swapped where its latitude is none, and turns it when it is released', async () => {
    await send('osmand', { tokyo: 'tokyo' }, { id: 'tokyo', lat: '139.7', lon: '35.6', timestamp: ago(60) });
    await send('osmand', { tokyo: 'tokyo' }, { id: 'tokyo', lat: '139.7', lon: '235', timestamp: ago(50) });
    const { inputs } = await outcome('tokyo', 0, 2);
    expect(inputs.map(({ reason }) => reason).sort()).toEqual(['outOfRange', 'swappedCoordinates']);
    const idOf = (wanted: string) => inputs.find(({ reason }) => reason === wanted)?.id as string;
    await ingest.bus.request(releaseQuarantined, { id: idOf('swappedCoordinates') }, admin);
    expect((await outcome('tokyo', 1, 0)).readings).toMatchObject([at(139.7, 35.6)]);
    await expect(
      ingest.bus.request(releaseQuarantined, { id: idOf('outOfRange') }, admin),
    ).rejects.toMatchObject({ status: 409 });
  });

  it('lets a value with a wrong unit or type go on with what it should have been', async () => {
    const event = (data: object) => ({
      ...{ specversion: '1.0', source: '/lab', type: 'reading', id: JSON.stringify(data), subject: 'lab' },
      ...{ time: ago(60), data },
    });
    await send('cloudEvents', { lab: 'lab' }, [event({ coolantTemp: 'hot' }), event({ coolantTemp: 5_000 })]);
    const { inputs } = await outcome('lab', 0, 2);
    const idOf = (wanted: string) => inputs.find(({ reason }) => reason === wanted)?.id as string;
    const release = (id: string, correction?: object) =>
      ingest.bus.request(releaseQuarantined, { id, ...(correction && { correction }) }, admin);
    for (const correction of [undefined, { value: 'cold' }, { value: 90, unit: 'bar' }, { signal: 'heat' }])
      await expect(release(idOf('wrongType'), correction)).rejects.toMatchObject({ status: 409 });
    await release(idOf('wrongType'), { value: 194, unit: 'degF' });
    await release(idOf('outOfRange'), { signal: 'engineSpeed' });
    const { readings } = await outcome('lab', 2, 0);
    expect(readings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ coolantTemp: 90 }),
        expect.objectContaining({ engineSpeed: 5_000 }),
      ]),
    );
    expect(await reasons('lab')).toEqual([]);
  });

  describe('samples', () => {
    const lines = (file: string) => readFileSync(`${SAMPLES}/${file}`, 'utf8').trim().split('\n');
    const payloads = (file: string): unknown[] => lines(file).map((line) => JSON.parse(line) as unknown);

    withSamples.each<[protocol: DeviceProtocol, file: string, names: string[], moments: number]>([
      ['osmand', 'osmand-json.jsonl', ['48241179', '658765', '8737767034'], 4],
      [
        'owntracks',
        'owntracks.jsonl',
        [
          '5t',
          'JJ',
          'owntracks/ckrey/22A67880-15C3-41A6-9157-25545C7993AC',
          'owntracks/qtripp/865284041968706',
        ],
        6,
      ],
      ['smartcar', 'smartcar.jsonl', ['9af1324f-c44f-4846-a65b-f72fce04f929'], 1],
      ['flespi', 'flespi.jsonl', ['605630', 'namo:namo'], 5],
    ])(
      '%s: all of it is of long ago, is kept, and goes on when somebody says so',
      async (protocol, file, names, moments) => {
        const vehicles = Object.fromEntries(names.map((name) => [name, `old-${protocol}`]));
        for (const payload of payloads(`traccar/${file}`)) await send(protocol, vehicles, payload);
        const young = (await outcome(`old-${protocol}`, 0, 1)).readings.length;
        const { inputs } = await outcome(`old-${protocol}`, young, moments - young);
        expect(new Set(inputs.map(({ reason }) => reason))).toEqual(new Set(['tooOld']));
        for (const { id } of inputs) await ingest.bus.request(releaseQuarantined, { id }, admin);
        expect((await outcome(`old-${protocol}`, moments, 0)).readings).toHaveLength(moments);
      },
    );
  });
});

describe('after a restart', () => {
  it('still knows where a vehicle was', async () => {
    const ingest = await startIngest();
    const fix = (seconds: number, longitude: number) => ({
      vehicleId: 'v1',
      deviceTime: ago(seconds),
      ...at(longitude, 48),
    });
    await ingest.bus.publish(readingsReceived, [{ readings: [fix(100, 11)] }], device);
    await waitFor(async () => (await recordedReadings(ingest)).length === 1);
    await ingest.running.close();
    const again = await createTestApp(app, ingest);
    const bus = again.app.get(Bus);
    await bus.publish(readingsReceived, [{ readings: [fix(90, 20), fix(80, 11.001)] }], device);
    await waitFor(async () => (await recordedReadings(ingest)).length === 2);
    const { data } = await bus.request(listQuarantine, { limit: 9 }, admin);
    expect(data.map(({ reason }) => reason)).toEqual(['impossibleJump']);
    await again.close();
    await Promise.all([ingest.database.drop(), ingest.redis.drop()]);
  });
});

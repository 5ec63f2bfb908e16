import { existsSync, readFileSync } from 'node:fs';
import { readingInput, type DeviceProtocol } from '@rover/contracts';
import { decodePayload } from './decode-payload.js';
import { toReading } from './to-reading.js';

const SAMPLES = '../shared/samples';
const withSamples = existsSync(SAMPLES) ? describe : describe.skip;
if (!existsSync(SAMPLES)) console.warn(`Skipped: ${SAMPLES} is not there`);

const lines = (file: string) => readFileSync(`${SAMPLES}/${file}`, 'utf8').trim().split('\n');
const payloads = (file: string): unknown[] => lines(file).map((line) => JSON.parse(line) as unknown);

/** As a server reads a query: a key that is there twice is a list. */
function queryOf(line: string): Record<string, unknown> {
  const query = new URLSearchParams(line.slice(line.indexOf('?') + 1));
  return Object.fromEntries(
    [...new Set(query.keys())].map((key) => [
      key,
      query.getAll(key).length > 1 ? query.getAll(key) : query.get(key),
    ]),
  );
}

/** Names, converted reading and what was refused, of everything in a payload; each fits the contract. */
const read = (protocol: DeviceProtocol, payload: unknown) =>
  decodePayload(protocol, payload).map((device) => {
    const { reading, refused } = toReading(device);
    readingInput.parse({ vehicleId: 'v1', deviceTime: '2026-01-01T00:00:00Z', ...reading });
    return { names: device.names, ...reading, ...(refused.length > 0 && { refused }) };
  });

const place = (longitude: number, latitude: number) => ({
  type: 'Point',
  coordinates: [longitude, latitude],
});

withSamples('samples', () => {
  it('osmand, queries', () => {
    const readings = lines('traccar/osmand-query.txt').map((line) => read('osmand', queryOf(line))[0]);
    const evening = '2013-08-22T13:14:27.000Z';
    expect(readings).toEqual([
      // Cells and networks without a place: kept, and no jump to nowhere.
      {
        names: ['123456'],
        deviceTime: evening,
        private: {
          cell: '257,02,16,2224 257,02,16,2223,-90',
          wifi: '00-14-22-01-23-45,-80 00-1C-B3-09-85-15,-70',
        },
      },
      // Nobody says whose it is: the door refuses it.
      { names: [], deviceTime: evening, location: place(30, 60) },
      {
        names: ['902064'],
        deviceTime: '2016-01-27T18:55:47.000Z',
        location: place(-88.23412, 42.06288),
        altitude: 224,
        speed: 0,
        private: { hdop: 6 },
      },
      {
        names: ['902064'],
        deviceTime: '2015-09-12T14:38:06.579Z',
        location: place(-88.23412, 42.06288),
        altitude: 224,
        speed: 0,
        private: { hdop: 6 },
      },
      {
        names: ['353861053849681'],
        deviceTime: '2014-06-04T09:10:11.000Z',
        location: place(6.15788, 49.60688),
        altitude: 384.7,
        speed: 0,
      },
      {
        names: ['123456'],
        deviceTime: evening,
        location: place(30, 60),
        speed: 0,
        heading: 0,
        altitude: 0,
        private: { hdop: 0 },
      },
      { names: ['123456'], deviceTime: evening, location: place(30, 60) },
      // Without a time it is of the moment at which it arrives.
      {
        names: ['123456'],
        location: place(30, 60),
        speed: 0,
        heading: 0,
        altitude: 0,
        accuracy: 0,
        private: { vacc: 0 },
      },
      {
        names: ['861001000719969'],
        location: place(-0.883333, 41.666667),
        altitude: 350.059479,
        speed: 0,
        private: { 'deviceBattery (percent)': 87 },
      },
      { names: ['123456'], deviceTime: evening, location: place(30, 60) },
      {
        names: ['123456789012345'],
        deviceTime: '2017-09-07T05:56:50.000Z',
        location: place(-74.0061408571, 40.7232948571),
        heading: 7.19889788244,
        // Knots, not km/h.
        speed: 74.08,
        private: { ignition: true, rpm: 933, fuel: 24 },
      },
    ]);
  });

  it('osmand, JSON', () => {
    const [still, extras, unknown, moving] = payloads('traccar/osmand-json.jsonl').map(
      (payload) => read('osmand', payload)[0],
    );
    expect(still).toEqual({
      names: ['48241179'],
      deviceTime: '2025-06-15T13:45:12.862Z',
      location: place(-122.084, 37.4219983),
      speed: 0,
      accuracy: 5,
      altitude: 5,
      private: {
        deviceMoving: false,
        deviceEvent: 'motionchange',
        'deviceDistance (m)': 0,
        'deviceBattery (percent)': 100,
        deviceCharging: false,
        activity: 'still',
      },
    });
    expect(extras?.private).toMatchObject({
      device_string_test: 'long_device_id',
      device_bool_test: true,
      device_bool_false_test: false,
      device_integer_twelve_test: 12,
      device_very_long_double_test: 1763636.3442,
    });
    // -1 is unknown, of speed, heading and charge alike.
    expect(unknown).not.toHaveProperty('speed');
    expect(unknown).not.toHaveProperty('heading');
    expect(unknown?.private).not.toHaveProperty('deviceBattery (percent)');
    expect(unknown?.private).toMatchObject({ mock: true, activity: 'unknown' });
    // m/s, not knots.
    expect(moving).toMatchObject({
      names: ['8737767034'],
      speed: 67.212,
      heading: 63,
      altitude: 35.7,
      accuracy: 3.8,
    });
    expect(moving?.private).toMatchObject({ 'deviceBattery (percent)': 79 });
  });

  it('owntracks', () => {
    const readings = payloads('traccar/owntracks.jsonl').map((payload) => read('owntracks', payload)[0]);
    expect(readings).toEqual([
      {
        names: ['5t'],
        deviceTime: '2019-03-06T12:21:18.000Z',
        location: place(11.1512805, 46.0681247),
        accuracy: 15,
        altitude: 440,
        speed: 0,
        private: { 'deviceBattery (percent)': 46 },
      },
      { names: ['JJ'], deviceTime: '2017-06-13T10:21:56.000Z', location: place(2.29513, 48.85833) },
      {
        names: ['JJ'],
        deviceTime: '2017-06-13T10:21:56.000Z',
        location: place(2.29513, 48.85833),
        accuracy: 5,
        altitude: 167,
        speed: 61,
        heading: 271,
        private: { 'deviceBattery (percent)': 67 },
      },
      { names: ['JJ'], deviceTime: '2017-06-14T21:40:56.000Z', location: place(2.295, 48.85) },
      {
        names: [
          'owntracks/ckrey/22A67880-15C3-41A6-9157-25545C7993AC',
          '22A67880-15C3-41A6-9157-25545C7993AC',
          'AC',
        ],
        deviceTime: '2025-01-06T10:59:29.000Z',
        location: place(-122, 37),
        accuracy: 5,
        altitude: 0,
      },
      {
        names: ['owntracks/qtripp/865284041968706', '865284041968706', 'CS'],
        deviceTime: '2025-01-10T14:26:07.000Z',
        location: place(13.654704, 47.420051),
        speed: 0,
        heading: 113,
        altitude: 1113,
        accuracy: 10,
        private: { mcc: 232, mnc: 1, lac: '4F4D', cid: '673A', don: 105 },
      },
    ]);
  });

  it('overland', () => {
    const [batch] = [JSON.parse(lines('overland/batch-example.json').join('\n')) as unknown];
    expect(read('overland', batch)).toEqual([
      {
        names: [],
        deviceTime: '2015-10-01T15:00:00.000Z',
        location: place(-122.030581, 37.3318),
        speed: 14.4,
        altitude: 0,
        accuracy: 30,
        private: {
          'deviceBattery (percent)': 89,
          deviceBatteryState: 'charging',
          motion: 'driving stationary',
          activity: 'other_navigation',
        },
      },
    ]);
  });

  it('smartcar', () => {
    const [webhook] = payloads('traccar/smartcar.jsonl');
    expect(read('smartcar', webhook)).toEqual([
      {
        names: ['9af1324f-c44f-4846-a65b-f72fce04f929', '9af1324f-c44f-4846-a65b-f72fce04f929'],
        deviceTime: '2024-11-18T14:32:10.000Z',
        location: place(-122.1381, 37.4292),
        stateOfCharge: 78,
        private: { 'charge-voltage (volt)': 240 },
      },
    ]);
  });

  it('flespi', () => {
    const [backwards, invalid, fraction] = payloads('traccar/flespi.jsonl').map((payload) =>
      read('flespi', payload),
    );
    expect(backwards).toMatchObject([
      { names: ['605630'], deviceTime: '2017-10-02T14:54:35.000Z', speed: 0, heading: 0 },
      { deviceTime: '2017-09-29T14:36:25.000Z', heading: 262.643854, odometer: 160_000, altitude: 233.48 },
    ]);
    expect(invalid?.[0]).not.toHaveProperty('location');
    expect(invalid?.[0]).not.toHaveProperty('speed');
    expect(invalid?.[0]).toMatchObject({
      deviceTime: '2000-01-01T00:00:40.000Z',
      ignition: 'ON',
      moving: true,
      batteryVoltage: 15.298,
      private: { 'refrigerator.sensor.temperature#1': 62.5, 'battery.voltage': 4.088 },
    });
    expect(invalid?.[1]).toMatchObject({
      location: place(56.207576, 57.986744),
      altitude: 219,
      batteryVoltage: 15.303,
    });
    expect(fraction).toMatchObject([
      {
        names: ['namo:namo'],
        deviceTime: '2017-10-20T14:08:30.013Z',
        private: { 'custom.SOS': 1, 'custom.tparam': 'lorem' },
      },
    ]);
  });
});

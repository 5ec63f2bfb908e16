import { readingInput, deviceProtocols, signals } from '@rover/contracts';
import fc from 'fast-check';
import { decodePayload } from './decode-payload.js';
import { readTime } from './read-time.js';
import { toReading } from './to-reading.js';

const values = (...told: { name: string; value: unknown; unit?: string }[]) =>
  toReading({ names: [], values: told });

describe('toReading', () => {
  it('converts into the unit of the catalogue', () => {
    const { reading, refused } = values(
      { name: 'speed', value: '60', unit: 'mph' },
      { name: 'tirePressure.frontLeft', value: 2.3, unit: 'bar' },
      { name: 'tirePressure.rearRight', value: 32, unit: 'psi' },
      { name: 'odometer', value: 10, unit: 'mi' },
      { name: 'coolantTemp', value: 194, unit: 'F' },
      { name: 'ignition', value: 'on' },
      { name: 'milOn', value: 1 },
    );
    expect(reading).toEqual({
      speed: 96.56064,
      tirePressure: { frontLeft: 230, rearRight: expect.closeTo(220.632, 3) as number },
      odometer: 16093.44,
      coolantTemp: expect.closeTo(90, 9) as number,
      ignition: 'ON',
      milOn: true,
    });
    expect(refused).toEqual([]);
  });

  it('leaves out what is not convertible, out of range or of another type, and that alone', () => {
    const { reading, refused } = values(
      { name: 'speed', value: 60, unit: 'Celsius' },
      { name: 'coolantTemp', value: 400 },
      { name: 'engineSpeed', value: 'fast' },
      { name: 'charging', value: 'perhaps' },
      { name: 'fuelLevel', value: 50 },
    );
    expect(reading).toEqual({ fuelLevel: 50 });
    expect(refused).toEqual([
      { signal: 'speed', value: 60, unit: 'Celsius', reason: 'wrongUnit' },
      { signal: 'coolantTemp', value: 400, reason: 'outOfRange' },
      { signal: 'engineSpeed', value: 'fast', reason: 'wrongType' },
      { signal: 'charging', value: 'perhaps', reason: 'wrongType' },
    ]);
  });

  it('takes a legal value of every signal of the catalogue, and none beyond its limits', () => {
    for (const { name, type, minimum = 0, maximum = 0 } of signals) {
      if (type !== 'number') continue;
      expect(values({ name, value: maximum }).refused).toEqual([]);
      expect(values({ name, value: minimum - 1 }).refused).toMatchObject([
        { signal: name, reason: 'outOfRange' },
      ]);
      expect(values({ name, value: maximum + 1 }).refused).toMatchObject([
        { signal: name, reason: 'outOfRange' },
      ]);
      expect(values({ name, value: {} }).refused).toMatchObject([{ signal: name, reason: 'wrongType' }]);
    }
  });

  it('refuses half a position, and one that is not on this planet', () => {
    const at = (latitude: unknown, longitude: unknown) =>
      toReading({ names: [], values: [], position: { latitude, longitude } });
    expect(at(60, undefined).refused).toMatchObject([{ signal: 'location', reason: 'wrongType' }]);
    expect(at('north', 1).refused).toMatchObject([{ signal: 'location', reason: 'wrongType' }]);
    expect(at(-122, 37).refused).toMatchObject([{ signal: 'location', reason: 'swappedCoordinates' }]);
    for (const [latitude, longitude] of [
      [10, 200],
      [-122, 95],
    ])
      expect(at(latitude, longitude).refused).toMatchObject([{ signal: 'location', reason: 'outOfRange' }]);
    expect(at('60.5', '30')).toMatchObject({
      reading: { location: { coordinates: [30, 60.5] } },
      refused: [],
    });
  });

  it('keeps up to 64 private signals with their units, and says which it did not keep', () => {
    const many = Array.from({ length: 66 }, (_, at) => ({ name: `x${at}`, value: at, unit: 'parsec' }));
    const { reading, refused } = values(...many);
    expect(Object.keys(reading.private ?? {})).toHaveLength(64);
    expect(reading.private).toMatchObject({ 'x0 (parsec)': 0 });
    expect(refused).toMatchObject([
      { signal: 'x64', reason: 'tooMany' },
      { signal: 'x65', reason: 'tooMany' },
    ]);
    expect(values({ name: 'x', value: 'y'.repeat(300) }).refused).toMatchObject([{ reason: 'wrongType' }]);
  });

  it('makes a reading that fits the contract of anything that anybody sends', () => {
    const key = fc.constantFrom(
      'id',
      'lat',
      'lon',
      'location',
      'timestamp',
      'speed',
      'coords',
      'device_id',
      'locations',
      'geometry',
      'coordinates',
      'properties',
      'points',
      'time',
      '_type',
      'tst',
      'vel',
      'records',
      'frames',
      'data',
      'signals',
      'code',
      'body',
      'value',
      'unit',
      'values',
      'position.latitude',
      'position.longitude',
      'ident',
      'Vehicle.Speed',
      'path',
      'dp',
      'dtcs',
      'private',
      '__proto__',
    );
    const leaf = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom(
        'location',
        '1e999',
        '-1',
        'VEHICLE_STATE',
        '410C1AF8',
        'wheel-tires',
        '2026-01-01T00:00:00Z',
      ),
    );
    const payload = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc.array(tie('any'), { maxLength: 4 }),
        fc.dictionary(key, tie('any'), { maxKeys: 8 }),
      ),
    })).any;
    fc.assert(
      fc.property(fc.constantFrom(...deviceProtocols), payload, (protocol, any) => {
        for (const device of decodePayload(protocol, any)) {
          const { reading } = toReading(device);
          readingInput.parse({ vehicleId: 'v', deviceTime: '2026-01-01T00:00:00Z', ...reading });
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('readTime', () => {
  it.each<[told: unknown, read: string | undefined]>([
    [1377177267, '2013-08-22T13:14:27.000Z'],
    ['1377177267', '2013-08-22T13:14:27.000Z'],
    ['1442068686579', '2015-09-12T14:38:06.579Z'],
    [1508508510.013227, '2017-10-20T14:08:30.013Z'],
    ['2016-01-27T18:55:47Z', '2016-01-27T18:55:47.000Z'],
    ['2014-06-04 09:10:11', '2014-06-04T09:10:11.000Z'],
    ['2015-10-01T08:00:00-0700', '2015-10-01T15:00:00.000Z'],
    ['2015-10-01T08:00:00+05:30', '2015-10-01T02:30:00.000Z'],
    ['2015-10-01T08:00:00 02:00', '2015-10-01T06:00:00.000Z'],
    ['2024-02-29T12:00Z', '2024-02-29T12:00:00.000Z'],
    ['2023-02-29T12:00:00Z', undefined],
    ['2023-01-01T24:00:00Z', undefined],
    ['yesterday', undefined],
    ['', undefined],
    [Infinity, undefined],
    [1e17, undefined],
    [{}, undefined],
  ])('%p is %p', (told, read) => {
    expect(readTime(told)).toBe(read);
  });

  it('reads seconds, milliseconds and text of one moment as the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1e9, max: 4e9 }), (seconds) => {
        const iso = new Date(seconds * 1000).toISOString();
        for (const told of [
          seconds,
          seconds * 1000,
          iso,
          iso.slice(0, 19),
          iso.slice(0, 19).replace('T', ' '),
        ])
          expect(readTime(told)).toBe(iso);
      }),
    );
  });
});

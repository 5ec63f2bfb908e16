import { readPayload } from './read-payload.js';

const received = '2026-01-01T12:00:00.000Z';
const read = (payload: unknown, vehicles: Record<string, string> = { a: 'v1' }) =>
  readPayload({ protocol: 'osmand', vehicles, payload }, received);

describe('readPayload', () => {
  it('tells whose reading it is, and takes the time of arrival where the device says none', () => {
    const timed = { id: 'a', timestamp: '2026-01-01 11:59:00', altitude: '5' };
    expect(read(timed).readings).toEqual([
      { vehicleId: 'v1', deviceTime: '2026-01-01T11:59:00.000Z', altitude: 5 },
    ]);
    expect(read({ id: 'a', altitude: '5' }).readings).toMatchObject([
      { vehicleId: 'v1', deviceTime: received },
    ]);
  });

  it('keeps a value that it cannot take apart, and the rest of the reading good', () => {
    expect(read({ id: 'a', lat: '91', lon: '1', altitude: '5', accuracy: 'good' })).toEqual({
      readings: [{ vehicleId: 'v1', deviceTime: received, altitude: 5 }],
      refused: [
        {
          quarantined: 'swappedCoordinates',
          input: { vehicleId: 'v1', deviceTime: received, signal: 'location', value: ['1', '91'] },
        },
        {
          quarantined: 'wrongType',
          input: { vehicleId: 'v1', deviceTime: received, signal: 'accuracy', value: 'good' },
        },
      ],
    });
  });

  it('refuses a reading whole whose time cannot be read: nobody knows when it was', () => {
    expect(read({ id: 'a', timestamp: 'yesterday', altitude: '5' })).toEqual({
      readings: [],
      refused: [
        {
          quarantined: 'wrongType',
          input: { vehicleId: 'v1', altitude: 5, signal: 'deviceTime', value: 'yesterday' },
        },
      ],
    });
  });

  it('makes no reading of which nothing is left, and none of a device that nobody named', () => {
    expect(read({ id: 'a', lat: '91', lon: '1' }).readings).toEqual([]);
    expect(read({ id: 'b', altitude: '5' })).toEqual({ readings: [], refused: [] });
    expect(read({ id: 'constructor', altitude: '5' })).toEqual({ readings: [], refused: [] });
  });
});

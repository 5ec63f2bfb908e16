import fc from 'fast-check';
import type { Reading } from '@rover/contracts';
import { latestOf } from './latest.js';

const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 12, 0, second)).toISOString();
const reading = (second: number, measured: Partial<Reading> = {}): Reading => ({
  vehicleId: 'v1',
  deviceTime: at(second),
  receivedAt: at(50),
  ...measured,
});

describe('latestOf', () => {
  it('keeps the newest value of each signal, whatever the order', () => {
    const late = [
      reading(3, { speed: 30 }),
      reading(1, { speed: 10, fuelLevel: 80 }),
      reading(2, { speed: 20 }),
    ];
    expect(latestOf(late).signals).toEqual([
      { vehicleId: 'v1', signal: 'fuelLevel', value: 80, time: Date.parse(at(1)) },
      { vehicleId: 'v1', signal: 'speed', value: 30, time: Date.parse(at(3)) },
    ]);
  });

  it('keeps vehicles apart and knows when each was last heard of', () => {
    const { vehicles } = latestOf([
      reading(3, { vehicleId: 'b' }),
      reading(9, { vehicleId: 'a' }),
      reading(1, { vehicleId: 'b', receivedAt: at(55) }),
    ]);
    expect(vehicles).toEqual([
      { vehicleId: 'a', deviceTime: Date.parse(at(9)), receivedAt: Date.parse(at(50)) },
      { vehicleId: 'b', deviceTime: Date.parse(at(3)), receivedAt: Date.parse(at(55)) },
    ]);
  });

  it('does not believe that something was measured after it was received', () => {
    const [speed] = latestOf([{ ...reading(0, { speed: 5 }), deviceTime: '2099-01-01T00:00:00Z' }]).signals;
    expect(speed?.time).toBe(Date.parse(at(50)));
  });

  it('takes structured values, and nothing from a reading without any', () => {
    const location = { type: 'Point' as const, coordinates: [11.5, 48.1] as [number, number] };
    expect(latestOf([reading(1, { location })]).signals[0]?.value).toEqual(location);
    expect(latestOf([reading(1, { speed: undefined })])).toMatchObject({
      signals: [],
      vehicles: [{ vehicleId: 'v1' }],
    });
  });

  it('comes to the same in any order when moments differ', () => {
    const readings = fc
      .uniqueArray(fc.nat(40), { maxLength: 20 })
      .map((seconds) => seconds.map((s) => reading(s, { speed: s, ...(s % 3 === 0 && { heading: s }) })));
    fc.assert(
      fc.property(
        readings.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => expect(latestOf(shuffled)).toEqual(latestOf(all)),
      ),
    );
  });
});

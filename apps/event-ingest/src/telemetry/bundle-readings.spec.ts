import { readingBundle, topics, type Reading } from '@rover/contracts';
import { partitionOf } from '@rover/redis-streams';
import fc from 'fast-check';
import { bundleReadings } from './bundle-readings.js';

const time = '2026-01-31T10:00:00.000Z';
const reading = (vehicle: number, odometer: number): Reading => ({
  vehicleId: `v${vehicle}`,
  deviceTime: time,
  receivedAt: time,
  odometer,
});

describe('bundleReadings', () => {
  it('keeps every reading, those of a vehicle in order and in one partition', () => {
    const readings = fc
      .array(fc.nat(30), { maxLength: 1_500 })
      .map((vehicles) => vehicles.map((vehicle, n) => reading(vehicle, n)));
    fc.assert(
      fc.property(readings, (given) => {
        const found = new Map<string, unknown[]>();
        for (const { key, texts } of bundleReadings(given))
          for (const bundle of texts.map((text) => readingBundle.parse(JSON.parse(text))))
            bundle.vehicles.forEach((vehicleId, i) => {
              expect(partitionOf(topics.telemetry, key)).toBe(partitionOf(topics.telemetry, vehicleId));
              const own = bundle.readings[i]?.map((one) => ({ vehicleId, ...one })) ?? [];
              found.set(vehicleId, [...(found.get(vehicleId) ?? []), ...own]);
            });
        const own = (id: string) => given.filter(({ vehicleId }) => vehicleId === id);
        expect(found).toEqual(new Map(given.map(({ vehicleId }) => [vehicleId, own(vehicleId)])));
      }),
      { numRuns: 30 },
    );
  });

  it('makes no entry larger than five hundred readings', () => {
    const [one] = bundleReadings(Array.from({ length: 1_201 }, (_, n) => reading(1, n)));
    const sizes = one?.texts.map((text) => readingBundle.parse(JSON.parse(text)).readings[0]?.length);
    expect(sizes).toEqual([500, 500, 201]);
  });
});

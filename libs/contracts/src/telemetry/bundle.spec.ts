import fc from 'fast-check';
import { partsOfBundle, vehiclesOfBundle, writeBundle } from './bundle.js';
import { readingBundle, type BundledReading } from './telemetry.js';

const time = '2026-01-31T10:00:00.000Z';
const reading = (text: string): BundledReading => ({ deviceTime: time, receivedAt: time, private: { text } });

describe('a bundle', () => {
  it('fits its contract', () => {
    const text = writeBundle(
      new Map([
        ['v1', [reading('a'), reading('b')]],
        ['v:2', [reading('"],"readings":[')]],
      ]),
    );
    expect(readingBundle.parse(JSON.parse(text))).toMatchObject({ vehicles: ['v1', 'v:2'] });
  });

  it('gives back the part of each vehicle, whatever stands in it', () => {
    const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,20}$/);
    const readings = fc.array(fc.string({ unit: 'binary', maxLength: 20 }).map(reading), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(id, readings), { minLength: 1, selector: ([key]) => key }),
        (entries) => {
          const text = writeBundle(new Map(entries));
          const parts = partsOfBundle(text).map(({ vehicleId, from, to }) => [
            vehicleId,
            JSON.parse(text.slice(from, to)),
          ]);
          expect(vehiclesOfBundle(text)).toEqual(entries.map(([vehicleId]) => vehicleId));
          expect(parts).toEqual(JSON.parse(JSON.stringify(entries)));
        },
      ),
    );
  });
});

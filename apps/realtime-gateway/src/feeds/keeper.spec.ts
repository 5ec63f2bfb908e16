import fc from 'fast-check';
import { vehicleTelemetryRecorded, writeBundle } from '@rover/contracts';
import { partitionName } from './cursor.js';
import { Keeper } from './keeper.js';
import { StreamEvent, type Told } from './stream-event.js';

const place = { partition: partitionName('deals', 1), entryId: '5-0', previousId: '4-0', receivedAt: 7 };
const text = fc.string({ unit: 'binary', maxLength: 50 });
const told: fc.Arbitrary<Told> = fc.record({
  ...{ id: text, type: text, time: text, key: text, topic: fc.constant('deals') },
  subject: fc.option(text, { nil: undefined }),
  // Some of them larger than a page.
  raw: fc
    .tuple(text, fc.constantFrom(1, 500, 5_000))
    .map(([word, times]) => JSON.stringify(word.repeat(times))),
});

describe('a keeper of events', () => {
  it('gives back what it was given, whatever came after', () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 20 }), (list) => {
        const keeper = new Keeper();
        const events = list.map((one) => new StreamEvent(one, place));
        const kept = events.map((event) => keeper.keep(event));
        kept.forEach((event, i) => {
          const { id, type, time, parts, size } = events[i] as StreamEvent;
          expect(event).toMatchObject({ ...place, id, type, time, size });
          expect(event.parts).toEqual(parts);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('keeps the parts of a bundle', () => {
    const time = '2026-01-31T10:00:00.000Z';
    const reading = (speed: number) => [{ deviceTime: time, receivedAt: time, speed }];
    const raw = writeBundle(new Map([...'ab'].map((id, n) => [id, reading(n)])));
    const bundle = { id: 'e', type: vehicleTelemetryRecorded.name, time, topic: 'telemetry', key: '', raw };
    const { parts } = new Keeper().keep(new StreamEvent(bundle, place));
    expect(parts.map(({ subject, data }) => [subject, JSON.parse(data)])).toEqual([
      ['a', { vehicleId: 'a', readings: reading(0) }],
      ['b', { vehicleId: 'b', readings: reading(1) }],
    ]);
  });
});

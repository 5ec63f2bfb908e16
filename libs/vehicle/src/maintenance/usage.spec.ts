import fc from 'fast-check';
import { DAY_MS } from './days.js';
import { dueOf } from './due.js';
import { reach } from './reach.js';
import { counterAt, learnUsage } from './usage.js';

const NOW = Date.UTC(2026, 5, 1);
const ago = (days: number) => NOW - days * DAY_MS;
/** 40 km a day over so many days, read each week. */
const steady = (days = 140) =>
  Array.from({ length: days / 7 + 1 }, (_, i) => ({ at: ago(days - i * 7), value: 5e7 + i * 7 * 40_000 }));

/** A small generator of its own, so that runs repeat. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

describe('usage', () => {
  it('is the rate of a steady use', () => {
    expect(learnUsage(steady(), NOW)).toMatchObject({ perDay: 40_000, days: 140, readings: 21 });
  });

  it('is not moved by a mistyped odometer, high or low', () => {
    const history = steady();
    const wrong = [
      { at: ago(66), value: 5e8 },
      { at: ago(31), value: 5 },
    ];
    expect(learnUsage([...history, ...wrong], NOW)!.perDay).toBeCloseTo(40_000, 0);
    expect(counterAt([...history, { at: ago(1), value: 5 }], undefined, NOW)).toBe(history.at(-1)!.value);
  });

  it('is not known of too few readings or too short a time', () => {
    expect(learnUsage(steady().slice(0, 2), NOW)).toBeUndefined();
    const oneDay = [0, 1, 2].map((hour) => ({ at: ago(1) + hour * 3_600_000, value: hour * 50_000 }));
    expect(learnUsage(oneDay, NOW)).toBeUndefined();
    expect(learnUsage([], NOW)).toBeUndefined();
  });

  it('counts on since the last reading', () => {
    const history = steady().slice(0, -1);
    expect(counterAt(history, learnUsage(history, NOW), NOW)).toBeCloseTo(steady().at(-1)!.value, 0);
  });

  it('takes any readings', () => {
    const reading = fc.record({ at: fc.integer({ min: ago(500), max: NOW + DAY_MS }), value: fc.double() });
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 60 }), (readings) => {
        const usage = learnUsage(readings, NOW);
        expect(usage === undefined || usage.perDay >= 0).toBe(true);
      }),
    );
  });
});

describe('a projection', () => {
  it('holds the true day in about four of five cases', () => {
    const random = randomFrom(7);
    const trials = 400;
    let inside = 0;
    for (let trial = 0; trial < trials; trial += 1) {
      const mean = 20_000 + 60_000 * random();
      // Days differ much: mostly none or little, now and then a journey.
      const day = () => mean * (random() < 0.7 ? 0.4 * random() * 2 : 2.4 * random() * 2);
      const values = [0];
      for (let i = 0; i < 2_000; i += 1) values.push(values.at(-1)! + day());
      const history = Array.from({ length: 30 }, (_, i) => ({
        at: ago((29 - i) * 6),
        value: values[i * 6]!,
      }));
      const left = 3_000_000 + 9_000_000 * random();
      const due = history.at(-1)!.value + left;
      const trueDays = values.findIndex((value) => value >= due) - 29 * 6;
      const { low, high } = reach(left, learnUsage(history, NOW)!, NOW)!;
      if (low <= NOW + trueDays * DAY_MS && NOW + trueDays * DAY_MS <= high) inside += 1;
    }
    expect(inside / trials).toBeGreaterThan(0.75);
    expect(inside / trials).toBeLessThan(0.95);
  });

  it('says that it is due when the limit is reached, and nothing of a vehicle that stands', () => {
    const usage = learnUsage(steady(), NOW)!;
    expect(reach(-5, usage, NOW)).toEqual({ at: NOW, low: NOW, high: NOW });
    expect(reach(5, { ...usage, perDay: 0 }, NOW)).toBeUndefined();
  });
});

describe('what is due', () => {
  const usage = learnUsage(steady(), NOW)!;
  const odometer = { now: 55_600_000, usage };

  it('is whichever comes first, with an interval', () => {
    const due = dueOf({ date: '2026-12-01', distance: 57_600_000 }, { now: NOW, zone: 'UTC', odometer });
    expect(due.binding).toBe('distance');
    expect((due.expected!.at - NOW) / DAY_MS).toBeCloseTo(50, 0);
    expect(due.expected!.low < due.expected!.at && due.expected!.at < due.expected!.high).toBe(true);
    expect(
      dueOf({ date: '2026-06-20', distance: 57_600_000 }, { now: NOW, zone: 'UTC', odometer }).binding,
    ).toBe('date');
  });

  it('is not foretold without usage, unless it is there already', () => {
    const stands = { now: NOW, zone: 'UTC', odometer: { now: 55_600_000 } };
    const ahead = dueOf({ distance: 57_600_000 }, stands);
    expect(ahead).toEqual({ measures: [{ measure: 'distance', left: 2_000_000, unknown: 'noUsage' }] });
    expect(dueOf({ distance: 55_000_000 }, stands)).toMatchObject({
      binding: 'distance',
      expected: { at: NOW },
    });
    expect(dueOf({ hours: 500 }, stands).measures).toEqual([{ measure: 'hours', unknown: 'noReading' }]);
  });

  it('begins a day where the vehicle is', () => {
    const due = dueOf({ date: '2026-06-20' }, { now: NOW, zone: 'America/New_York' });
    expect(due.expected!.at).toBe(Date.UTC(2026, 5, 20, 4));
  });
});

import fc from 'fast-check';
import { judge, worthEntering } from './judge.js';

const DAY = 86_400_000;
const km = (value: number) => value * 1_000;
const mark = (day: number, value: number) => ({ time: day * DAY, odometer: km(value) });

describe('a reading of an odometer', () => {
  it.each([
    ['fits', mark(5, 1_500), mark(0, 1_000), undefined, []],
    ['is rounded', mark(5, 999), mark(0, 1_000), undefined, []],
    ['is turned back', mark(5, 900), mark(0, 1_000), undefined, ['rolledBack']],
    ['is above a later one', mark(5, 1_500), mark(0, 1_000), mark(9, 1_400), ['aboveLater']],
    ['is further than anybody drives', mark(1, 9_000), mark(0, 1_000), undefined, ['tooFast']],
    ['is the first', mark(1, 9_000), undefined, undefined, []],
  ])('that %s', (_, now, before, after, doubts) => {
    expect(judge(now, before, after)).toEqual(doubts);
  });

  it('is never doubted in a vehicle that only goes forward, at any speed of the road', () => {
    const drive = fc.array(
      fc.tuple(fc.integer({ min: 1, max: DAY }), fc.double({ min: 0, max: 60, noNaN: true })),
    );
    fc.assert(
      fc.property(drive, (legs) => {
        let last = mark(0, 100);
        for (const [ms, speed] of legs) {
          const next = { time: last.time + ms, odometer: last.odometer + (ms / 1_000) * speed };
          expect(judge(next, last, undefined)).toEqual([]);
          last = next;
        }
      }),
    );
  });
});

describe('readings of telemetry', () => {
  it('are entered as the first and last of days', () => {
    const at = (hours: number, value: number) => ({ time: hours * 3_600_000, odometer: km(value) });
    const all = [at(1, 1), at(5, 2), at(23, 3), at(25, 4), at(30, 5), at(80, 6)];
    expect(worthEntering(undefined, all)).toEqual([at(1, 1), at(23, 3), at(25, 4), at(30, 5), at(80, 6)]);
    expect(worthEntering(at(23, 3), [at(23.5, 3)])).toEqual([]);
  });

  it('are entered when they fall', () => {
    const [before, after] = [mark(1, 500), { ...mark(1, 400), time: DAY + 1_000 }];
    expect(worthEntering(before, [after])).toEqual([before, after]);
  });
});

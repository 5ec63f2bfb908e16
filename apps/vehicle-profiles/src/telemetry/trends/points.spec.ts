import fc from 'fast-check';
import { MOST_TREND_POINTS } from '@rover/contracts';
import { levels } from '../rollups/levels.js';
import { pointsOfReadings, pointsOfWindows } from './points.js';
import { levelFor, windowsIn } from './resolution.js';

const MINUTE = 60_000;
const iso = (ms: number) => new Date(ms).toISOString();

describe('pointsOfWindows', () => {
  it('tells where windows are missing, once for each gap', () => {
    const windows = [0, 1, 4, 5, 7].map((n) => ({ time: n * MINUTE, value: [1, 2, 3, 4, 5] }));
    const points = pointsOfWindows([...windows, { time: 8 * MINUTE, value: null }], MINUTE);
    expect(points.map(({ time, value }) => [Date.parse(time) / MINUTE, value])).toEqual([
      [0, 2],
      [1, 2],
      [2, null],
      [4, 2],
      [5, 2],
      [6, null],
      [7, 2],
    ]);
    expect(points[0]).toEqual({ time: iso(0), value: 2, min: 1, max: 3, last: 4, p95: 5 });
  });

  it('never has more points than there were windows to fill', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(100)), (numbers) => {
        const windows = numbers
          .sort((a, b) => a - b)
          .map((n) => ({ time: n * MINUTE, value: [0, 0, 0, 0, 0] }));
        expect(pointsOfWindows(windows, MINUTE).length).toBeLessThanOrEqual(101);
      }),
    );
  });
});

describe('pointsOfReadings', () => {
  it('shows a pause that is unusual as a gap', () => {
    const seconds = [0, 1, 2, 3, 100, 101];
    const points = pointsOfReadings(seconds.map((s) => ({ time: s * 1_000, value: s })));
    expect(points.map(({ time, value }) => [Date.parse(time) / 1_000, value])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
      [4, null],
      [100, 100],
      [101, 101],
    ]);
  });

  it('takes what is slow for slow, and not for full of gaps', () => {
    const hours = [0, 1, 2, 3, 5, 6];
    const points = pointsOfReadings(hours.map((h) => ({ time: h * 60 * MINUTE, value: h })));
    expect(points.every(({ value }) => value !== null)).toBe(true);
  });
});

describe('levelFor', () => {
  it('is the finest level that is coarse enough', () => {
    const lengths = fc.tuple(fc.nat({ max: 4e12 }), fc.integer({ min: 1, max: 2e11 }));
    fc.assert(
      fc.property(lengths, ([from, length]) => {
        const span = { from, to: from + length };
        const chosen = levelFor(span);
        for (const level of levels) {
          if (level === chosen) {
            expect(windowsIn(level, span)).toBeLessThanOrEqual(MOST_TREND_POINTS);
            return;
          }
          expect(windowsIn(level, span)).toBeGreaterThan(MOST_TREND_POINTS);
        }
      }),
    );
  });
});

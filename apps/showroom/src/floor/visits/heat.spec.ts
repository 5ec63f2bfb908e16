import { heatOf } from './heat.js';

const NOW = Date.UTC(2026, 0, 1, 12);
const at = (x: number, y: number, secondsAgo: number) => [x, y, NOW - secondsAgo * 1_000] as const;

describe('the heat of a floor', () => {
  it('is the time that people stood somewhere, halved with each minute', () => {
    const now = heatOf([{ path: [at(3.2, 4.9, 10)], lastTime: NOW }], NOW);
    const before = heatOf([{ path: [at(3.2, 4.9, 70)], lastTime: NOW - 60_000 }], NOW);
    expect(now).toEqual([[3, 4, expect.closeTo(9.45, 1)]]);
    expect(before[0]?.[2]).toBeCloseTo((now[0]?.[2] as number) / 2, 1);
  });

  it('adds up over people and cells, the hottest first', () => {
    const walk = { path: [at(1, 1, 30), at(2, 1, 20)], lastTime: NOW };
    const other = { path: [at(2.5, 1.5, 20)], lastTime: NOW };
    const cells = heatOf([walk, other], NOW);
    expect(cells.map(([x, y]) => [x, y])).toEqual([
      [2, 1],
      [1, 1],
    ]);
    const alone = heatOf([walk], NOW).find(([x]) => x === 2)?.[2] as number;
    expect(cells[0]?.[2]).toBeCloseTo(2 * alone, 1);
  });

  it('forgets who was not seen for long, and what is long ago', () => {
    expect(heatOf([{ path: [at(1, 1, 3_600)], lastTime: NOW - 1_800_000 }], NOW)).toEqual([]);
    expect(heatOf([], NOW)).toEqual([]);
  });
});

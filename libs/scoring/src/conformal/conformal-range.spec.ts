import { FitError } from '../errors.js';
import { randomFrom } from '../random.js';
import { coverageOfBounds, fitConformalRange, widen } from './conformal-range.js';

const random = randomFrom(5);
const drawn = (rows: number) => Float64Array.from({ length: rows }, () => random() + random() + random());
const bounds = (rows: number, low: number, high: number) => ({
  low: new Float64Array(rows).fill(low),
  high: new Float64Array(rows).fill(high),
});

describe('fitConformalRange', () => {
  it.each([
    ['too narrow', 1.4, 1.6],
    ['too wide', -1, 4],
  ])('makes a range that is %s hold what it says', (_, low, high) => {
    const range = fitConformalRange(bounds(4_000, low, high), drawn(4_000), 0.8);
    const fresh = drawn(4_000);
    const ends = widen(range, low, high);
    const coverage = coverageOfBounds(bounds(4_000, ends.low, ends.high), fresh);
    expect(coverage).toBeGreaterThan(0.77);
    expect(coverage).toBeLessThan(0.83);
  });

  it('turns no range inside out', () => {
    expect(widen({ coverage: 0.8, widening: -3, rows: 9 }, 1, 3)).toEqual({ low: 2, high: 2 });
  });

  it('promises nothing from too few rows', () => {
    const rangeOf = (rows: number) => fitConformalRange(bounds(rows, 0, 1), new Float64Array(rows), 0.8);
    expect(() => rangeOf(3)).toThrow(FitError);
    expect(() => rangeOf(0)).toThrow(FitError);
    expect(rangeOf(4).rows).toBe(4);
  });
});

import fc from 'fast-check';
import { atLeast, atMost } from './bar.js';
import { interleave } from './interleave.js';
import { median, percentile, round } from './statistics.js';

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 });

describe('statistics', () => {
  it('answers the nearest rank', () => {
    expect(percentile([5, 1, 4, 2, 3], 0.5)).toBe(3);
    expect(percentile([5, 1, 4, 2, 3], 0.99)).toBe(5);
    expect(percentile([5, 1, 4, 2, 3], 0)).toBe(1);
    expect(percentile([], 0.5)).toBeNaN();
  });

  it('has at least the asked share of the values at or below a percentile', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        const limit = percentile(values, share);
        const below = values.filter((value) => value <= limit).length;
        return below >= share * values.length - 1e-9;
      }),
    );
  });

  it('takes the mean of two middle values', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([3, 1, 2])).toBe(2);
    expect(round(1.23456, 3)).toBe(1.235);
  });
});

describe('interleave', () => {
  it('alternates the order and answers the medians', async () => {
    const calls: string[] = [];
    const contender = (name: string, figures: number[]) => (index: number) => {
      calls.push(name);
      return figures[index] as number;
    };
    const measured = await interleave({ a: contender('a', [1, 9, 2]), b: contender('b', [5, 5, 5]) }, 3);
    expect(calls).toEqual(['a', 'b', 'b', 'a', 'a', 'b']);
    expect(measured.a.median).toBe(2);
    expect(measured.b.values).toEqual([5, 5, 5]);
  });
});

describe('bars', () => {
  it('passes on the limit and fails on what is not a number', () => {
    expect(atLeast(3, 3).pass).toBe(true);
    expect(atLeast(2.9, 3).pass).toBe(false);
    expect(atMost(3, 3)).toEqual({ value: 3, limit: 3, direction: 'atMost', pass: true });
    expect(atLeast(Number.NaN, 3).pass).toBe(false);
  });
});

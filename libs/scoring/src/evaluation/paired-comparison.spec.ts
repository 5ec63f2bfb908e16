import { comparePaired } from './paired-comparison.js';

/** Numbers that look random and are the same in every run. */
const noise = (seed: number) => {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
};

const errors = (count: number, next: () => number) => Array.from({ length: count }, next);

describe('two models compared on the same rows', () => {
  it('differ when one is a little better on nearly every row, however different the rows are', () => {
    const next = noise(1);
    const second = errors(200, () => next() * 10);
    const first = second.map((error) => error - 0.01 - next() / 100);
    const { verdict, meanDifference, high } = comparePaired(first, second);
    expect(verdict).toBe('better');
    expect(meanDifference).toBeCloseTo(-0.015, 2);
    expect(high).toBeLessThan(0);
    expect(comparePaired(second, first).verdict).toBe('worse');
  });

  it('do not differ when one is better on average by less than the rows scatter', () => {
    const next = noise(2);
    const second = errors(100, next);
    const first = second.map((error) => error - 0.01 + (next() - 0.5));
    const { verdict, low, high } = comparePaired(first, second);
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
    expect(verdict).toBe('undecided');
  });

  it('are found to differ in about one of twenty samples when they do not', () => {
    const next = noise(3);
    const decided = Array.from({ length: 2_000 }, () =>
      comparePaired(errors(60, next), errors(60, next)),
    ).filter(({ verdict }) => verdict !== 'undecided').length;
    expect(decided).toBeGreaterThan(20);
    expect(decided).toBeLessThan(120);
  });

  it('are not told apart by fewer than thirty rows, by none, or when they are the same', () => {
    const ones = Array.from({ length: 29 }, () => 1);
    expect(
      comparePaired(
        ones.map(() => 0),
        ones,
      ).verdict,
    ).toBe('undecided');
    expect(comparePaired([], [])).toMatchObject({ pairs: 0, meanDifference: 0, verdict: 'undecided' });
    const many = errors(100, noise(4));
    expect(comparePaired(many, many).verdict).toBe('undecided');
  });

  it('must be of the same rows', () => {
    expect(() => comparePaired([1], [1, 2])).toThrow(RangeError);
  });
});

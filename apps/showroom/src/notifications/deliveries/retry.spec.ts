import { pauseAfter } from './retry.js';

describe('the pause after an attempt', () => {
  it('doubles up to an hour, and is never less than half of it', () => {
    expect([1, 2, 3, 9, 50].map((attempt) => pauseAfter(attempt, 0))).toEqual([
      7_500, 15_000, 30_000, 1_800_000, 1_800_000,
    ]);
    expect(pauseAfter(1, 1)).toBe(15_000);
  });
});

import { nextAt } from './next-at.js';

describe('the row that a key leads to', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['j', 3, 4],
    ['ArrowUp', 3, 2],
    ['k', 0, 0],
    ['Home', 7, 0],
    ['End', 7, 99],
    ['PageDown', 95, 99],
  ])('%s at %i is %i of 100', (key, at, next) => {
    expect(nextAt(key, at, 100)).toBe(next);
  });

  it('is none for other keys, and in an empty list', () => {
    expect(nextAt('x', 3, 100)).toBeUndefined();
    expect(nextAt('ArrowDown', 0, 0)).toBeUndefined();
  });
});

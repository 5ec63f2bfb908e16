import { countsOf, movesOf } from './moves.js';

describe('how a list came out of the one before it', () => {
  it('tells what is new, what rose and what fell, and nothing of what stayed', () => {
    const moves = movesOf(['a', 'b', 'c', 'd'], ['c', 'b', 'e', 'a']);
    expect([...moves]).toEqual([
      ['c', 2],
      ['e', 'new'],
      ['a', -3],
    ]);
    expect(countsOf(moves)).toEqual({ fresh: 1, moved: 2 });
  });
});

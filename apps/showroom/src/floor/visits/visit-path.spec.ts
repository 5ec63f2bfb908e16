import { cutPath, MOST_PIECES, thinned, walked } from './visit-path.js';
import type { PathPoint } from './visit-state.js';

const line = (count: number): PathPoint[] =>
  Array.from({ length: count }, (_, i) => [i * 1.5, 10, i * 1_000]);

describe('the way of a visit', () => {
  it('tells of steps, and of standing still now and then', () => {
    const points: PathPoint[] = [
      [0, 0, 0],
      [0.5, 0, 1_000],
      [1.234, 0, 2_000],
      [1.3, 0, 12_000],
    ];
    expect(points.reduce<readonly PathPoint[]>(walked, [])).toEqual([
      [0, 0, 0],
      [1.23, 0, 2_000],
      [1.3, 0, 12_000],
    ]);
  });

  it('is cut when it is long, and keeps the point by which the next is judged', () => {
    expect(cutPath(line(15))).toEqual({ piece: [], rest: line(15) });
    expect(cutPath(line(16))).toEqual({ piece: line(15), rest: line(16).slice(-1) });
  });

  it('has fewer points of what is long ago, from its begin to its end', () => {
    const way = line(MOST_PIECES * 15);
    const pieces = thinned(way);
    expect(pieces.length).toBeLessThan(MOST_PIECES);
    expect(
      pieces
        .flat()
        .slice(0, 3)
        .map(([, , time]) => time),
    ).toEqual([0, 2_000, 4_000]);
    expect(pieces.flat().slice(-200)).toEqual(way.slice(-200));
  });
});

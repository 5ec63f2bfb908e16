import fc from 'fast-check';
import { distanceBetween as distance } from './distance.js';
import type { Position } from './position.js';

describe('distance', () => {
  it.each<[name: string, from: Position, to: Position, metres: number]>([
    ['Paris to London', [2.3522, 48.8566], [-0.1278, 51.5074], 343_556],
    ['over the date line', [179.9, 0], [-179.9, 0], 22_239],
    ['over the pole', [0, 89.9], [180, 89.9], 22_239],
    ['half the earth', [0, 0], [180, 0], 20_015_114],
  ])('%s', (_name, from, to, metres) => {
    expect(distance(from, to) / metres).toBeCloseTo(1, 3);
  });

  it('is the same both ways, and nothing to oneself', () => {
    const position = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    );
    fc.assert(
      fc.property(position, position, (a, b) => {
        expect(distance(a, b)).toBeCloseTo(distance(b, a), 6);
        expect(distance(a, a)).toBe(0);
        expect(distance(a, b)).toBeLessThan(20_015_200);
      }),
    );
  });
});

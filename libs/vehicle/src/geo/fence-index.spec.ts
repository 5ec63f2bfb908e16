import fc from 'fast-check';
import { FenceIndex } from './fence-index.js';
import { near, type Position } from './position.js';
import { pathMeets, type Shape } from './shape.js';

const lon = fc.oneof(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.constantFrom(-180, 180, 179.99, -179.99),
);
const position = fc.tuple(lon, fc.double({ min: -85, max: 85, noNaN: true }));
const circle = fc.record({ centre: position, radius: fc.integer({ min: 1, max: 300_000 }) });

describe('FenceIndex', () => {
  it('leaves out nothing that a way meets', () => {
    fc.assert(
      fc.property(
        fc.array(circle, { maxLength: 40 }),
        position,
        fc.tuple(lon, fc.constant(0)),
        (circles, from, offset) => {
          const fences = circles.map(({ centre, radius }) => ({
            shape: { kind: 'circle', centre, radius } as Shape,
          }));
          const to: Position = [near([from[0] + offset[0] / 100, 0], [0, 0])[0], from[1]];
          const found = new FenceIndex(fences, 100).along(from, to);
          const met = fences.filter(({ shape }) => pathMeets(shape, from, to));
          expect(met.filter((fence) => !found.includes(fence))).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds few of thousands', () => {
    const fences = Array.from({ length: 10_000 }, (_, i) => ({
      shape: { kind: 'circle', centre: [(i % 100) / 10, Math.floor(i / 100) / 10], radius: 500 } as Shape,
    }));
    expect(new FenceIndex(fences, 100).along([5, 5], [5.001, 5.001])).toHaveLength(1);
    expect(new FenceIndex([], 100).along([5, 5], [5, 5])).toEqual([]);
  });
});

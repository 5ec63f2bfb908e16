import { holds, isInBuilding, type FloorPoint } from './outline.js';

/** An L: the corner at the top right is missing. */
const outline: FloorPoint[] = [
  [0, 0],
  [20, 0],
  [20, 10],
  [10, 10],
  [10, 20],
  [0, 20],
];

describe('the outline of a building', () => {
  it('holds what is inside, also where it is not convex', () => {
    expect(holds(outline, [5, 15])).toBe(true);
    expect(holds(outline, [15, 5])).toBe(true);
    expect(holds(outline, [15, 15])).toBe(false);
    expect(holds(outline, [-1, 5])).toBe(false);
  });

  it('is believed two metres beyond its walls, and no further', () => {
    expect(isInBuilding(outline, [-1.9, 5])).toBe(true);
    expect(isInBuilding(outline, [-2.1, 5])).toBe(false);
    expect(isInBuilding(outline, [11.9, 15])).toBe(true);
    expect(isInBuilding(outline, [13, 13])).toBe(false);
  });
});

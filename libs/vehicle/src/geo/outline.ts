/** [x, y] in metres on a floor. */
export type FloorPoint = readonly [number, number];

/** Whether a point lies inside an outline, by the number of edges to the right of it. */
export function holds(outline: readonly FloorPoint[], [x, y]: FloorPoint): boolean {
  let inside = false;
  forEachEdge(outline, ([ax, ay], [bx, by]) => {
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  });
  return inside;
}

/** What sensors see is off by some metres: just beyond a wall is still inside. */
const TOLERANCE_M = 2;

/** Whether what a sensor saw can be in a building with this outline: inside, or at most two metres beyond its walls. */
export const isInBuilding = (outline: readonly FloorPoint[], at: FloorPoint): boolean =>
  holds(outline, at) || distanceToOutline(outline, at) <= TOLERANCE_M;

function distanceToOutline(outline: readonly FloorPoint[], [x, y]: FloorPoint): number {
  let least = Infinity;
  forEachEdge(outline, ([ax, ay], [bx, by]) => {
    const [dx, dy] = [bx - ax, by - ay];
    const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.min(1, Math.max(0, along));
    least = Math.min(least, Math.hypot(x - ax - t * dx, y - ay - t * dy));
  });
  return least;
}

function forEachEdge(
  outline: readonly FloorPoint[],
  visit: (from: FloorPoint, to: FloorPoint) => void,
): void {
  for (const [i, to] of outline.entries()) visit(outline.at(i - 1) as FloorPoint, to);
}

import { distanceToSegment, planeAround } from './plane.js';
import { near, type Position } from './position.js';

/**
 * The places of a line that tell its course within `tolerance` metres, first and last among them (Douglas and Peucker).
 * Answers indices, so that whatever belongs to a position can be kept with it.
 */
export function outline(line: readonly Position[], tolerance: number): number[] {
  if (line.length < 3) return line.map((_, i) => i);
  const kept = new Set([0, line.length - 1]);
  const stretches: [from: number, to: number][] = [[0, line.length - 1]];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const furthest = furthestOf(line, stretch);
    if (furthest.distance <= tolerance) continue;
    kept.add(furthest.index);
    stretches.push([stretch[0], furthest.index], [furthest.index, stretch[1]]);
  }
  return [...kept].sort((a, b) => a - b);
}

function furthestOf(line: readonly Position[], [from, to]: readonly [number, number]) {
  const origin = line[from] as Position;
  const onPlane = planeAround(origin);
  const plane = (position: Position) => onPlane(near(position, origin));
  const [a, b] = [plane(line[from] as Position), plane(line[to] as Position)];
  let found = { index: from, distance: 0 };
  for (let index = from + 1; index < to; index++) {
    const distance = distanceToSegment(plane(line[index] as Position), a, b);
    if (distance > found.distance) found = { index, distance };
  }
  return found;
}

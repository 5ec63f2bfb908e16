import { EARTH_RADIUS, radians, type Position } from './position.js';

/** Metres east and north of an origin. */
export type Point = readonly [x: number, y: number];

/**
 * Positions around `origin` on a plane. Lines that are straight in degrees, as RFC 7946 has them, stay straight;
 * distances are true near the origin, which is where borders are judged. Positions are told without jumps.
 */
export function planeAround(origin: Position): (position: Position) => Point {
  const y = radians(1) * EARTH_RADIUS;
  const x = y * Math.cos(radians(origin[1]));
  return ([longitude, latitude]) => [(longitude - origin[0]) * x, (latitude - origin[1]) * y];
}

/** The distance of a point from a stretch of a line. */
export function distanceToSegment([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / square));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}

/** Whether two stretches have a point in common; touching counts. */
export function segmentsMeet(a: Point, b: Point, c: Point, d: Point): boolean {
  const [abc, abd, cda, cdb] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
  if (abc !== abd && cda !== cdb) return true;
  return (
    (abc === 0 && isWithin(c, a, b)) ||
    (abd === 0 && isWithin(d, a, b)) ||
    (cda === 0 && isWithin(a, c, d)) ||
    (cdb === 0 && isWithin(b, c, d))
  );
}

/** The least distance between two stretches. */
export function segmentDistance(a: Point, b: Point, c: Point, d: Point): number {
  if (segmentsMeet(a, b, c, d)) return 0;
  return Math.min(
    distanceToSegment(a, c, d),
    distanceToSegment(b, c, d),
    distanceToSegment(c, a, b),
    distanceToSegment(d, a, b),
  );
}

/** 1 where `c` is left of the line from `a` to `b`, -1 where right, 0 on it. */
const side = (a: Point, b: Point, c: Point): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

const isWithin = (p: Point, a: Point, b: Point): boolean =>
  p[0] >= Math.min(a[0], b[0]) &&
  p[0] <= Math.max(a[0], b[0]) &&
  p[1] >= Math.min(a[1], b[1]) &&
  p[1] <= Math.max(a[1], b[1]);

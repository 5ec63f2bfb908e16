import { boundsAround, grown, inBounds, longitudeIn, type Bounds } from './bounds.js';
import { distanceBetween } from './distance.js';
import { distanceToSegment, planeAround, segmentDistance, segmentsMeet } from './plane.js';
import { near, type Position } from './position.js';
import { forEachEdge, ringHolds, type Ring } from './ring.js';

export interface Circle {
  readonly kind: 'circle';
  readonly centre: Position;
  /** m */
  readonly radius: number;
}

/** An outer ring and its holes, all told around the same meridian. */
export interface PolygonPart {
  readonly rings: readonly Ring[];
  readonly bounds: Bounds;
}

export interface Polygon {
  readonly kind: 'polygon';
  readonly parts: readonly PolygonPart[];
}

export interface Corridor {
  readonly kind: 'corridor';
  readonly line: readonly Position[];
  /** From one edge to the other, m. */
  readonly width: number;
}

/** An area on the ground. Lines are straight in degrees, as RFC 7946 has them. */
export type Shape = Circle | Polygon | Corridor;

/** Boxes that together hold all of a shape. */
export function boundsOf(shape: Shape): readonly Bounds[] {
  if (shape.kind === 'circle') return [grown(boundsAround([shape.centre]), shape.radius)];
  if (shape.kind === 'corridor') return [grown(boundsAround(shape.line), shape.width / 2)];
  return shape.parts.map(({ bounds }) => bounds);
}

/**
 * Metres from a position to the border of a shape: positive inside, negative outside. True near the border; from afar a
 * polygon's is an estimate that keeps its sign.
 */
export function depthIn(shape: Shape, position: Position): number {
  if (shape.kind === 'circle') return shape.radius - distanceBetween(shape.centre, position);
  if (shape.kind === 'corridor') return shape.width / 2 - distanceToLine(shape.line, position);
  return Math.max(...shape.parts.map((part) => depthInPart(part, position)));
}

export const contains = (shape: Shape, position: Position): boolean =>
  shape.kind === 'polygon'
    ? shape.parts.some((part) => partHolds(part, position))
    : depthIn(shape, position) >= 0;

/** Whether the straight way from one position to another meets a shape, however short the stretch inside. */
export function pathMeets(shape: Shape, from: Position, to: Position): boolean {
  if (contains(shape, from) || contains(shape, to)) return true;
  if (shape.kind === 'polygon') return shape.parts.some((part) => pathMeetsPart(part, from, near(to, from)));
  if (shape.kind === 'corridor') return pathDistance(shape.line, from, to) <= shape.width / 2;
  const plane = planeAround(shape.centre);
  const [a, b] = [near(from, shape.centre), near(to, near(from, shape.centre))];
  return distanceToSegment([0, 0], plane(a), plane(b)) <= shape.radius;
}

function distanceToLine(line: readonly Position[], position: Position): number {
  const points = line.map(planeAround(near(position, line[0] as Position)));
  let least = Infinity;
  forEachEdge(points, (a, b) => void (least = Math.min(least, distanceToSegment([0, 0], a, b))));
  return least;
}

function pathDistance(line: readonly Position[], from: Position, to: Position): number {
  const start = near(from, line[0] as Position);
  const end = near(to, start);
  const plane = planeAround([(start[0] + end[0]) / 2, (start[1] + end[1]) / 2]);
  const [a, b] = [plane(start), plane(end)];
  let least = Infinity;
  forEachEdge(line.map(plane), (c, d) => void (least = Math.min(least, segmentDistance(a, b, c, d))));
  return least;
}

function partHolds({ rings, bounds }: PolygonPart, position: Position): boolean {
  if (!inBounds(bounds, position)) return false;
  const told: Position = [longitudeIn(bounds, position[0]), position[1]];
  return rings.every((ring, i) => ringHolds(ring, told) === (i === 0));
}

function depthInPart(part: PolygonPart, position: Position): number {
  const toBorder = Math.min(...part.rings.map((ring) => distanceToLine(ring, position)));
  return partHolds(part, position) ? toBorder : -toBorder;
}

function pathMeetsPart({ rings, bounds }: PolygonPart, from: Position, to: Position): boolean {
  const turn = longitudeIn(bounds, (from[0] + to[0]) / 2) - (from[0] + to[0]) / 2;
  const [a, b]: Position[] = [
    [from[0] + turn, from[1]],
    [to[0] + turn, to[1]],
  ];
  return rings.some((ring) => {
    let meets = false;
    forEachEdge(ring, (c, d) => void (meets ||= segmentsMeet(a as Position, b as Position, c, d)));
    return meets;
  });
}

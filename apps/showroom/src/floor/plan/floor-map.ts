import type { CustomerInterest, FloorPlan } from '@rover/contracts';

/** [x, y] in metres. */
export type Point = readonly [number, number];

/** A unit on the floor, with what somebody may look for in it. */
export interface PlacedUnit {
  readonly unitId: string;
  readonly at: Point;
  readonly facts: Readonly<Partial<Record<CustomerInterest['kind'], string>>>;
}

type Zone = Pick<FloorPlan['zones'][number], 'name' | 'kind' | 'outline'>;

/** A floor as it is looked things up in. */
export interface FloorMap {
  /** Undefined where nobody has drawn a plan: then all that sensors tell is on the floor. */
  readonly outline?: readonly Point[];
  readonly zones: readonly Zone[];
  readonly units: readonly PlacedUnit[];
}

export const unmapped: FloorMap = { zones: [], units: [] };

/** What sensors see is off by some metres: just beyond a wall is still inside. */
const TOLERANCE_M = 2;

export const isOnFloor = ({ outline }: FloorMap, at: Point): boolean =>
  outline === undefined || holds(outline, at) || distanceToOutline(outline, at) <= TOLERANCE_M;

/** The first of the zones that hold a point. */
export const zoneAt = ({ zones }: FloorMap, at: Point): Zone | undefined =>
  zones.find(({ outline }) => holds(outline, at));

export const distance = ([x, y]: Point, [u, v]: Point): number => Math.hypot(u - x, v - y);

/** Whether a point lies inside, by the number of edges to the right of it. */
export function holds(outline: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  forEachEdge(outline, ([ax, ay], [bx, by]) => {
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  });
  return inside;
}

function distanceToOutline(outline: readonly Point[], [x, y]: Point): number {
  let least = Infinity;
  forEachEdge(outline, ([ax, ay], [bx, by]) => {
    const [dx, dy] = [bx - ax, by - ay];
    const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.min(1, Math.max(0, along));
    least = Math.min(least, Math.hypot(x - ax - t * dx, y - ay - t * dy));
  });
  return least;
}

function forEachEdge(outline: readonly Point[], visit: (from: Point, to: Point) => void): void {
  for (const [i, to] of outline.entries()) visit(outline.at(i - 1) as Point, to);
}

/** The interests that a unit answers, in words. */
export function matched({ facts }: PlacedUnit, interests: readonly CustomerInterest[]): string[] {
  return interests
    .filter(({ kind, value }) => facts[kind]?.toLowerCase() === value.toLowerCase())
    .map(({ kind, value }) => `${kind} ${value}`);
}

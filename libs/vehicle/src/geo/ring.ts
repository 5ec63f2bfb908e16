import { segmentsMeet } from './plane.js';
import { near, type Position } from './position.js';

/** A closed line: the last position repeats the first. */
export type Ring = readonly Position[];

/** Told so that no edge jumps over the antimeridian: longitudes may pass 180. */
export function unwrapped(ring: Ring): Ring {
  const [first, ...rest] = ring as [Position, ...Position[]];
  const line = [first];
  for (const position of rest) line.push(near(position, line.at(-1) as Position));
  return line;
}

/** Whether an unwrapped ring comes back to where it began; one around a pole ends a turn further. */
export const isClosed = (ring: Ring): boolean => {
  const [first, last] = [ring[0] as Position, ring.at(-1) as Position];
  return first[0] === last[0] && first[1] === last[1];
};

/** Twice the area in square degrees, positive where the ring runs counterclockwise. */
export function turnOf(ring: Ring): number {
  let sum = 0;
  forEachEdge(ring, (a, b) => void (sum += a[0] * b[1] - b[0] * a[1]));
  return sum;
}

/** The right-hand rule of RFC 7946: outer rings run counterclockwise, holes clockwise. */
export function wound(ring: Ring, counterclockwise: boolean): Ring {
  return turnOf(ring) > 0 === counterclockwise ? ring : [...ring].reverse();
}

/** Whether a position lies inside, by the number of edges east of it. `longitude` is told as the ring's are. */
export function ringHolds(ring: Ring, [longitude, latitude]: Position): boolean {
  let inside = false;
  forEachEdge(ring, (a, b) => {
    if (a[1] > latitude === b[1] > latitude) return;
    if (longitude < a[0] + ((latitude - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) inside = !inside;
  });
  return inside;
}

/** Where the edges of rings first cross or touch outside their common corners: the positions of two such edges. */
export function firstCrossing(rings: readonly Ring[]): readonly [Position, Position] | undefined {
  const edges = rings.flatMap(edgesOf).sort((a, b) => a.west - b.west);
  for (const [i, one] of edges.entries())
    for (let j = i + 1; j < edges.length; j++) {
      const other = edges[j] as Edge;
      if (other.west > one.east) break;
      if (!isNeighbour(one, other) && segmentsMeet(one.from, one.to, other.from, other.to))
        return [one.from, other.from];
    }
  return undefined;
}

interface Edge {
  readonly ring: Ring;
  readonly index: number;
  readonly from: Position;
  readonly to: Position;
  readonly west: number;
  readonly east: number;
}

function edgesOf(ring: Ring): Edge[] {
  const edges: Edge[] = [];
  forEachEdge(ring, (from, to, index) =>
    edges.push({ ring, index, from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) }),
  );
  return edges;
}

const isNeighbour = (a: Edge, b: Edge): boolean => {
  const last = a.ring.length - 2;
  const apart = Math.abs(a.index - b.index);
  return a.ring === b.ring && (apart <= 1 || apart === last);
};

export function forEachEdge(
  line: readonly Position[],
  visit: (from: Position, to: Position, index: number) => void,
): void {
  for (let i = 1; i < line.length; i++) visit(line[i - 1] as Position, line[i] as Position, i - 1);
}

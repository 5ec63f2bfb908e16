import { EARTH_RADIUS, longitudeNear, radians, type Position } from './position.js';

/** A box in degrees. `west` lies within -180 and 180; `east` is no less and passes 180 where the box passes the antimeridian. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const METRES_PER_DEGREE = radians(1) * EARTH_RADIUS;

/** The box around positions that are told without jumps. */
export function boundsAround(positions: readonly Position[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude, latitude] of positions) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return anchored({ west, south, east, north });
}

/** The box grown by so many metres on each side. Near a pole it takes in all longitudes. */
export function grown({ west, south, east, north }: Bounds, metres: number): Bounds {
  const latitudes = metres / METRES_PER_DEGREE;
  const furthest = Math.min(90, Math.max(Math.abs(south - latitudes), Math.abs(north + latitudes)));
  const width = furthest >= 89.9 ? 180 : latitudes / Math.cos(radians(furthest));
  const box = {
    west: west - width,
    east: east + width,
    south: Math.max(-90, south - latitudes),
    north: Math.min(90, north + latitudes),
  };
  return box.east - box.west >= 360 ? { ...box, west: -180, east: 180 } : anchored(box);
}

/** The longitude of a position as a box tells its own, where it lies in the box. */
export function longitudeIn({ west, east }: Bounds, longitude: number): number {
  return longitudeNear(longitude, (west + east) / 2);
}

export function inBounds(bounds: Bounds, [longitude, latitude]: Position): boolean {
  const told = longitudeIn(bounds, longitude);
  return told >= bounds.west && told <= bounds.east && latitude >= bounds.south && latitude <= bounds.north;
}

/** Whether two boxes have a point in common. */
export const boundsMeet = (a: Bounds, b: Bounds): boolean =>
  a.south <= b.north &&
  b.south <= a.north &&
  [-360, 0, 360].some((turn) => a.west + turn <= b.east && b.west <= a.east + turn);

function anchored(box: Bounds): Bounds {
  const turn = longitudeNear(box.west, 0) - box.west;
  return { ...box, west: box.west + turn, east: box.east + turn };
}

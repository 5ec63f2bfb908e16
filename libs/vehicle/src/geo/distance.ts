import { EARTH_RADIUS, radians, type Position } from './position.js';

/** Metres over ground by the haversine formula, on a sphere: within 0.6 percent of the ellipsoid's. */
export function distanceBetween(a: Position, b: Position): number {
  const [lat1, lat2] = [radians(a[1]), radians(b[1])];
  const sinLat = Math.sin((lat2 - lat1) / 2);
  const sinLon = Math.sin(radians(b[0] - a[0]) / 2);
  const h = sinLat * sinLat + Math.cos(lat1) * Math.cos(lat2) * sinLon * sinLon;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The same from one centre to many places, of which only what differs is worked out: for searches over millions. */
export function distanceFrom([lon, lat]: Position): (lon: number, lat: number) => number {
  const cosine = Math.cos(radians(lat));
  return (otherLon, otherLat) => {
    const [x, y] = [Math.sin(radians(otherLon - lon) / 2), Math.sin(radians(otherLat - lat) / 2)];
    const half = y * y + cosine * Math.cos(radians(otherLat)) * x * x;
    return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
  };
}

/** The latitudes that a circle touches: what lies beyond needs no further look, whatever its longitude. */
export function latitudesWithin(lat: number, radius: number): readonly [from: number, to: number] {
  const degrees = (radius / EARTH_RADIUS) * (180 / Math.PI) * (1 + 1e-9);
  return [lat - degrees, lat + degrees];
}

import { EARTH_RADIUS, radians, type Position } from './position.js';

/** Metres over ground by the haversine formula, on a sphere: within 0.6 percent of the ellipsoid's. */
export function distanceBetween(a: Position, b: Position): number {
  const [lat1, lat2] = [radians(a[1]), radians(b[1])];
  const sinLat = Math.sin((lat2 - lat1) / 2);
  const sinLon = Math.sin(radians(b[0] - a[0]) / 2);
  const h = sinLat * sinLat + Math.cos(lat1) * Math.cos(lat2) * sinLon * sinLon;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** [longitude, latitude] in degrees, as in GeoJSON. */
export type Position = readonly [longitude: number, latitude: number];

/** Mean radius of the earth (IUGG), m. */
const RADIUS = 6_371_008.8;
const RADIANS = Math.PI / 180;

/** Metres between two positions along the great circle (haversine): within 0.6 % of the ellipsoid. */
export function distance([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  const dLat = (lat2 - lat1) * RADIANS;
  const dLon = (lon2 - lon1) * RADIANS;
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * Math.sin(dLon / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Mean radius of the earth, metres (IUGG). */
const EARTH = 6_371_008.8;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres over ground between a centre and other places (haversine), all in degrees. */
export function distanceFrom([lon, lat]: readonly [number, number]): (lon: number, lat: number) => number {
  const cosine = Math.cos(radians(lat));
  return (otherLon, otherLat) => {
    const [x, y] = [Math.sin(radians(otherLon - lon) / 2), Math.sin(radians(otherLat - lat) / 2)];
    const half = y * y + cosine * Math.cos(radians(otherLat)) * x * x;
    return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(half)));
  };
}

/** The latitudes that a circle touches: what lies beyond needs no further look, whatever its longitude. */
export function latitudesWithin(lat: number, radius: number): readonly [from: number, to: number] {
  const degrees = (radius / EARTH) * (180 / Math.PI) * (1 + 1e-9);
  return [lat - degrees, lat + degrees];
}

/** Degrees in the order of GeoJSON (RFC 7946): longitude first. */
export type Position = readonly [longitude: number, latitude: number];

/** Mean radius of the earth, m (IUGG, R1). */
export const EARTH_RADIUS = 6_371_008.8;

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The same meridian within -180 to 180. */
export const wrapLongitude = (longitude: number): number =>
  longitude >= -180 && longitude <= 180 ? longitude : ((((longitude + 180) % 360) + 360) % 360) - 180;

/** The same meridian, told so that it lies within 180 degrees of another: lines then need no thought of the antimeridian. */
export const longitudeNear = (longitude: number, other: number): number =>
  longitude + 360 * Math.round((other - longitude) / 360);

/** A position told so that a straight line from `origin` to it is the short way. */
export const near = ([longitude, latitude]: Position, origin: Position): Position => [
  longitudeNear(longitude, origin[0]),
  latitude,
];

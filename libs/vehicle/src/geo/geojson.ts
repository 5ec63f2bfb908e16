import type { AreaFeature, AreaGeometry } from '@rover/contracts';
import { boundsAround, longitudeIn, type Bounds } from './bounds.js';
import { wrapLongitude, type Position } from './position.js';
import { firstCrossing, isClosed, ringHolds, turnOf, unwrapped, wound, type Ring } from './ring.js';
import type { PolygonPart, Shape } from './shape.js';

/** Why a feature is no shape: where in it, and what to do. */
export interface ShapeProblem {
  /** Below the feature: `geometry.coordinates.0`. */
  readonly path: string;
  readonly message: string;
}

export type ReadShape = { readonly shape: Shape } | { readonly problems: readonly ShapeProblem[] };

const LARGEST_RADIUS = 1_000_000;
const SWAPPED = 'these look swapped: RFC 7946 has [longitude, latitude]';

class ShapeError extends Error {
  constructor(
    readonly path: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Reads a GeoJSON feature (RFC 7946): a Point with `properties.radius` is a circle, a LineString with
 * `properties.width` a corridor, a Polygon or MultiPolygon itself. Rings that run the wrong way round are turned; one
 * that passes the antimeridian may be cut there or jump over it.
 */
export function readShape(feature: AreaFeature): ReadShape {
  try {
    return { shape: shapeOf(feature) };
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    return { problems: [{ path: error.path, message: error.message }] };
  }
}

/** The feature of a shape, with rings as RFC 7946 wants them: wound by the right-hand rule, cut at the antimeridian. */
export function toFeature(shape: Shape): AreaFeature {
  if (shape.kind === 'circle')
    return feature({ type: 'Point', coordinates: [...shape.centre] }, { radius: shape.radius });
  if (shape.kind === 'corridor')
    return feature({ type: 'LineString', coordinates: shape.line.map(wrapped) }, { width: shape.width });
  const polygons = shape.parts.flatMap(({ rings }) => cutAtAntimeridian(rings));
  const coordinates = polygons.map((rings) => rings.map((ring) => ring.map(wrapped)));
  return coordinates.length === 1
    ? feature({ type: 'Polygon', coordinates: coordinates[0] as number[][][] })
    : feature({ type: 'MultiPolygon', coordinates });
}

const feature = (geometry: AreaGeometry, properties: AreaFeature['properties'] = {}): AreaFeature => ({
  type: 'Feature',
  geometry,
  properties,
});

function shapeOf({ geometry, properties }: AreaFeature): Shape {
  const path = 'geometry.coordinates';
  switch (geometry.type) {
    case 'Point':
      return {
        kind: 'circle',
        centre: positionOf(geometry.coordinates, path),
        radius: metres(properties?.radius, 'radius'),
      };
    case 'LineString':
      return {
        kind: 'corridor',
        line: lineOf(geometry.coordinates, path),
        width: metres(properties?.width, 'width'),
      };
    case 'Polygon':
      return { kind: 'polygon', parts: [partOf(geometry.coordinates, path)] };
    case 'MultiPolygon':
      return {
        kind: 'polygon',
        parts: geometry.coordinates.map((rings, i) => partOf(rings, `${path}.${i}`)),
      };
  }
}

function metres(value: number | undefined, name: 'radius' | 'width'): number {
  const path = `properties.${name}`;
  if (value === undefined) throw new ShapeError(path, `Give the ${name} in metres.`);
  if (!(value > 0 && value <= LARGEST_RADIUS))
    throw new ShapeError(path, `A ${name} is more than 0 and at most ${LARGEST_RADIUS} metres.`);
  return value;
}

function positionOf(told: readonly number[], path: string): Position {
  const [longitude, latitude] = told as [number, number];
  const swapped = Math.abs(latitude) > 90 && Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90;
  const hint = swapped ? `; ${SWAPPED}` : '';
  if (Math.abs(latitude) > 90)
    throw new ShapeError(path, `The latitude ${latitude} is beyond 90 degrees${hint}.`);
  if (Math.abs(longitude) > 180)
    throw new ShapeError(path, `The longitude ${longitude} is beyond 180 degrees.`);
  return [longitude, latitude];
}

function lineOf(told: readonly number[][], path: string): Ring {
  const line = told.map((position, i) => positionOf(position, `${path}.${i}`));
  if (line.every((position) => isSame(position, line[0] as Position)))
    throw new ShapeError(path, 'A line has two positions that differ, at least.');
  return unwrapped(line);
}

function partOf(told: readonly number[][][], path: string): PolygonPart {
  const read = told.map((ring, i) => ringOf(ring, `${path}.${i}`));
  const rings = read.map((ring) => alongside(ring, boundsAround(read[0] as Ring)));
  const outer = rings[0] as Ring;
  const crossing = firstCrossing(rings);
  if (crossing)
    throw new ShapeError(path, `Edges cross: the ones that begin at ${crossing.map(text).join(' and ')}.`);
  if (rings.some((ring) => turnOf(ring) === 0))
    throw new ShapeError(path, 'A ring encloses an area: this one is a line.');
  rings.slice(1).forEach((hole, i) => {
    if (!ringHolds(outer, hole[0] as Position))
      throw new ShapeError(`${path}.${i + 1}`, 'A hole lies inside the outer ring.');
  });
  return { rings: rings.map((ring, i) => wound(ring, i === 0)), bounds: boundsAround(outer) };
}

function ringOf(told: readonly number[][], path: string): Ring {
  const positions = told.map((position, i) => positionOf(position, `${path}.${i}`));
  if (!isSame(positions[0] as Position, positions.at(-1) as Position))
    throw new ShapeError(path, 'A ring is closed: its last position repeats the first.');
  const ring = unwrapped(
    positions.filter((position, i) => i === 0 || !isSame(position, positions[i - 1] as Position)),
  );
  if (ring.length < 4)
    throw new ShapeError(path, 'A ring has four positions at least: three corners, and the first one again.');
  if (!isClosed(ring)) throw new ShapeError(path, 'A ring around a pole cannot be an area here.');
  return ring;
}

/** A ring told where its polygon's box is. */
function alongside(ring: Ring, box: Bounds): Ring {
  const longitudes = ring.map(([longitude]) => longitude);
  const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
  const turn = longitudeIn(box, middle) - middle;
  return turn === 0 ? ring : ring.map(([x, y]) => [x + turn, y]);
}

/** The rings on either side of the antimeridian; one side alone for an area that does not pass it. */
function cutAtAntimeridian(rings: readonly Ring[]): Ring[][] {
  if (boundsAround(rings[0] as Ring).east <= 180) return [[...rings]];
  return [-1, 1]
    .map((side) => rings.map((ring) => clipped(ring, side)))
    .filter(([outer]) => turnOf(outer as Ring) !== 0)
    .map((cut) => cut.filter((ring) => turnOf(ring) !== 0));
}

/** Sutherland and Hodgman's clipping of a ring by the antimeridian: what lies east of it (`side` 1) or west (-1). */
function clipped(ring: Ring, side: number): Ring {
  const kept: Position[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1] as Position, ring[i] as Position];
    const [aIn, bIn] = [(a[0] - 180) * side >= 0, (b[0] - 180) * side >= 0];
    if (aIn) kept.push(a);
    if (aIn !== bIn) kept.push([180, a[1] + ((180 - a[0]) / (b[0] - a[0])) * (b[1] - a[1])]);
  }
  const onSide = kept.map(([longitude, latitude]): Position => [longitude - (side > 0 ? 360 : 0), latitude]);
  return onSide.length > 0 ? [...onSide, onSide[0] as Position] : [];
}

const wrapped = ([longitude, latitude]: Position): [number, number] => [wrapLongitude(longitude), latitude];
const isSame = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];
const text = ([longitude, latitude]: Position): string => `[${wrapLongitude(longitude)}, ${latitude}]`;

import address from 'world-atlas/land-50m.json?url';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { projected } from './projection.js';

/** An outline in the world of the projection: x and y in turn, and the box that it lies in. */
export interface Outline {
  readonly points: Float64Array;
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

let asked: Promise<readonly Outline[]> | undefined;

/**
 * Coasts of the world (Natural Earth 1:50m, public domain), served by the gateway as everything else. Fetched when the
 * first map is shown; a map works without them, so a failure is asked for again by the next one.
 */
export function land(): Promise<readonly Outline[]> {
  asked ??= fetched().catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

async function fetched(): Promise<readonly Outline[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The outlines answer ${response.status}.`);
  const topology = (await response.json()) as Topology<{ land: GeometryCollection }>;
  return feature(topology, topology.objects.land).features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return geometry.coordinates.map(outlineOf);
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat().map(outlineOf) : [];
  });
}

function outlineOf(ring: readonly (readonly number[])[]): Outline {
  const points = new Float64Array(ring.length * 2);
  let [west, east, north, south] = [1, 0, 1, 0];
  ring.forEach((position, at) => {
    const { x, y } = projected(position);
    points[2 * at] = x;
    points[2 * at + 1] = y;
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  });
  return { points, west, east, north, south };
}

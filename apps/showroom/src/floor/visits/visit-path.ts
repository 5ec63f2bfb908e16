import { distance } from '../plan/floor-map.js';
import type { PathPoint } from './visit-state.js';

const STEP_M = 1;
const STEP_MS = 10_000;
/** So long a way is read and written with each sighting; more of it goes to a piece. */
const MOST_AT_HAND = 16;
const PIECE_POINTS = 15;
/** So many pieces tell of a visit of any length. */
export const MOST_PIECES = 32;

/** A way with one more point: none for who stands still, but now and then. */
export function walked(path: readonly PathPoint[], point: PathPoint): readonly PathPoint[] {
  const last = path.at(-1);
  const [x, y, time] = point.map((value) => Math.round(value * 100) / 100) as unknown as PathPoint;
  if (last && distance([last[0], last[1]], [x, y]) < STEP_M && time - last[2] < STEP_MS) return path;
  return [...path, [x, y, time]];
}

/** What of a way is to become a piece, and what stays at hand: the last point at least, by which the next is judged. */
export function cutPath(path: readonly PathPoint[]): {
  piece: readonly PathPoint[];
  rest: readonly PathPoint[];
} {
  if (path.length < MOST_AT_HAND) return { piece: [], rest: path };
  return { piece: path.slice(0, -1), rest: path.slice(-1) };
}

/** The pieces of a way that has too many: what is long ago is told by fewer points from now on. */
export function thinned(points: readonly PathPoint[]): PathPoint[][] {
  const kept = points.filter((_, i) => i >= points.length / 2 || i % 2 === 0);
  const pieces: PathPoint[][] = [];
  for (let from = 0; from < kept.length; from += PIECE_POINTS)
    pieces.push(kept.slice(from, from + PIECE_POINTS));
  return pieces;
}

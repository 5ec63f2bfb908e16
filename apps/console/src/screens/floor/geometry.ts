import type { Floor, FloorPlan } from '@rover/client';

export type Point = readonly [x: number, y: number];
export type Zone = FloorPlan['zones'][number];
export type Plan = Pick<FloorPlan, 'outline' | 'zones' | 'placements'>;
type Visitor = Floor['visitors'][number];

/** Rectangle that holds all of it, metres. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function boundsOf(points: readonly Point[]): Bounds {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  return { left, top, width: Math.max(...xs) - left || 1, height: Math.max(...ys) - top || 1 };
}

/** A floor of so many metres as large as it fits into so many pixels, in the middle. */
export function fitInto(bounds: Bounds, width: number, height: number, margin = 16) {
  const scale = Math.min((width - 2 * margin) / bounds.width, (height - 2 * margin) / bounds.height);
  const left = (width - bounds.width * scale) / 2 - bounds.left * scale;
  const top = (height - bounds.height * scale) / 2 - bounds.top * scale;
  return {
    scale,
    toPage: ([x, y]: Point): Point => [x * scale + left, y * scale + top],
    toFloor: ([x, y]: Point): Point => [(x - left) / scale, (y - top) / scale],
  };
}
export type Fit = ReturnType<typeof fitInto>;

export const centreOf = (outline: readonly Point[]): Point => [
  outline.reduce((sum, [x]) => sum + x, 0) / outline.length,
  outline.reduce((sum, [, y]) => sum + y, 0) / outline.length,
];

export const rectangle = (x: number, y: number, width: number, depth: number): [number, number][] => [
  [x, y],
  [x + width, y],
  [x + width, y + depth],
  [x, y + depth],
];

const COLUMNS = 3;
const TILE = 6;
const GAP = 1;

/** A floor that nobody has drawn yet: its zones side by side, in the order of their names. */
export function sketchOf(names: readonly string[]): Plan {
  const zones = [...names].sort().map((name, at) => ({
    name,
    kind: 'other' as const,
    outline: rectangle(
      GAP + (at % COLUMNS) * (TILE + GAP),
      GAP + Math.floor(at / COLUMNS) * (TILE + GAP),
      TILE,
      TILE,
    ),
  }));
  const rows = Math.max(1, Math.ceil(names.length / COLUMNS));
  return {
    outline: rectangle(0, 0, COLUMNS * (TILE + GAP) + GAP, rows * (TILE + GAP) + GAP),
    zones,
    placements: [],
  };
}

const SPREAD = 0.3;

/** Between −1 and 1, always the same for one text. */
function shareOf(text: string, salt: number): number {
  let hash = salt;
  for (const letter of text) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return ((hash >>> 0) % 2_000) / 1_000 - 1;
}

/** Where somebody is drawn: where they were measured, else at a place of their own within their zone. */
export function placeOf(
  { visitorId, at, zone }: Visitor,
  zones: ReadonlyMap<string, Zone>,
): Point | undefined {
  if (at) return at;
  const found = zone === null ? undefined : zones.get(zone);
  if (!found) return undefined;
  const { width, height } = boundsOf(found.outline);
  const [x, y] = centreOf(found.outline);
  return [x + shareOf(visitorId, 7) * width * SPREAD, y + shareOf(visitorId, 13) * height * SPREAD];
}

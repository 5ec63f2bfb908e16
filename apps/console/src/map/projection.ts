/** Web Mercator over a square world of side 1: x grows to the east, y to the south. */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}

/** What is seen: the middle of it, and how many pixels the world would be wide. */
export interface View extends WorldPoint {
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Beyond it the projection runs away to infinity. */
const MOST_LATITUDE = 85.0511;
/** Around the equator, metres. */
const EARTH_M = 40_075_016.7;
export const LEAST_SCALE = 256;
/** A metre is about seven pixels then. */
export const MOST_SCALE = 2 ** 28;
/** A lone vehicle is shown with the streets' worth of space around it, not as a dot on nothing. */
const CLOSEST_FIT = 2 ** 22;
const PADDING = 48;

const RAD = Math.PI / 180;
const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** @param position [longitude, latitude] in degrees, as GeoJSON has it */
export function projected([lon = 0, lat = 0]: readonly number[]): WorldPoint {
  const sin = Math.sin(clamp(lat, -MOST_LATITUDE, MOST_LATITUDE) * RAD);
  return { x: lon / 360 + 0.5, y: 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI) };
}

export const longitudeAt = (x: number): number => (x - 0.5) * 360;
export const latitudeAt = (y: number): number => Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) / RAD;

export const screenX = (view: View, size: Size, x: number): number =>
  (x - view.x) * view.scale + size.width / 2;
export const screenY = (view: View, size: Size, y: number): number =>
  (y - view.y) * view.scale + size.height / 2;

/** The view that shows all of the points, not nearer than makes sense. Undefined where there are none. */
export function fitted(points: readonly WorldPoint[], size: Size): View | undefined {
  if (points.length === 0) return undefined;
  const [west, east] = extentOf(points.map(({ x }) => x));
  const [north, south] = extentOf(points.map(({ y }) => y));
  const across = Math.max(1, size.width - 2 * PADDING) / Math.max(east - west, 1e-9);
  const down = Math.max(1, size.height - 2 * PADDING) / Math.max(south - north, 1e-9);
  const scale = clamp(Math.min(across, down), LEAST_SCALE, CLOSEST_FIT);
  return { x: (west + east) / 2, y: (north + south) / 2, scale };
}

function extentOf(values: readonly number[]): [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

/** Nearer or further, while what is under a place of the screen stays there. */
export function zoomed(view: View, size: Size, by: number, at: WorldPoint = middleOf(size)): View {
  const scale = clamp(view.scale * by, LEAST_SCALE, MOST_SCALE);
  const dx = at.x - size.width / 2;
  const dy = at.y - size.height / 2;
  return moved({
    x: view.x + dx / view.scale - dx / scale,
    y: view.y + dy / view.scale - dy / scale,
    scale,
  });
}

/** Moved by pixels of the screen; the poles stay where they are. */
export const panned = (view: View, dx: number, dy: number): View =>
  moved({ ...view, x: view.x - dx / view.scale, y: view.y - dy / view.scale });

const moved = (view: View): View => ({ ...view, x: clamp(view.x, 0, 1), y: clamp(view.y, 0, 1) });
const middleOf = ({ width, height }: Size): WorldPoint => ({ x: width / 2, y: height / 2 });

/** How many metres a pixel is in the middle of the view: Mercator stretches towards the poles. */
export const metresPerPixel = (view: View): number =>
  (EARTH_M * Math.cos(latitudeAt(view.y) * RAD)) / view.scale;

/** The longest round length (1, 2 or 5 of a power of ten) that is no longer than so much. */
export function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
}

const steps = [30, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001];
const LEAST_CELL_PX = 90;

/** Degrees between two lines of the graticule, so that they are never crowded. */
export const graticuleStep = (view: View): number =>
  steps.findLast((step) => (step / 360) * view.scale >= LEAST_CELL_PX) ?? 30;

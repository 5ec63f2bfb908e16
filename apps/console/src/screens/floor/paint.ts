import type { Heatmap } from '@rover/client';
import type { Fit, Point } from './geometry.js';

/** Where somebody is drawn now, on the way to where they are. */
export interface Dot {
  x: number;
  y: number;
  readonly isKnown: boolean;
  /** To buy. */
  readonly isLikely: boolean;
}

export interface Colours {
  readonly heat: string;
  readonly visitor: string;
  readonly known: string;
  readonly edge: string;
}

const RADIUS = 5;
const HOTTEST = 0.55;
/** Share of the way that is left after a second. */
const LEFT_AFTER_SECOND = 0.002;

/** Moves dots towards their places; answers whether any is still on its way. */
export function approach(
  dots: Map<string, Dot>,
  places: ReadonlyMap<string, Point>,
  seconds: number,
): boolean {
  const left = LEFT_AFTER_SECOND ** Math.min(seconds, 1);
  let isMoving = false;
  for (const [id, dot] of dots) {
    const place = places.get(id);
    if (!place) continue;
    const [dx, dy] = [dot.x - place[0], dot.y - place[1]];
    dot.x = place[0] + dx * left;
    dot.y = place[1] + dy * left;
    if (Math.abs(dx) + Math.abs(dy) > 0.02) isMoving = true;
  }
  return isMoving;
}

export function paintHeat(
  canvas: CanvasRenderingContext2D,
  heatmap: Heatmap | null,
  { toPage, scale }: Fit,
  colours: Colours,
): void {
  if (!heatmap) return;
  const most = Math.max(1, ...heatmap.cells.map(([, , seconds]) => seconds));
  const size = heatmap.cellSize * scale;
  canvas.fillStyle = colours.heat;
  for (const [column, row, seconds] of heatmap.cells) {
    const [x, y] = toPage([column * heatmap.cellSize, row * heatmap.cellSize]);
    canvas.globalAlpha = HOTTEST * Math.sqrt(seconds / most);
    canvas.fillRect(x, y, size + 0.5, size + 0.5);
  }
  canvas.globalAlpha = 1;
}

export function paintDots(
  canvas: CanvasRenderingContext2D,
  dots: ReadonlyMap<string, Dot>,
  { toPage }: Fit,
  colours: Colours,
): void {
  canvas.lineWidth = 2;
  canvas.strokeStyle = colours.edge;
  for (const dot of dots.values()) {
    const [x, y] = toPage([dot.x, dot.y]);
    canvas.fillStyle = dot.isKnown ? colours.known : colours.visitor;
    canvas.beginPath();
    canvas.arc(x, y, RADIUS, 0, Math.PI * 2);
    canvas.fill();
    canvas.stroke();
    if (dot.isLikely) paintRing(canvas, x, y, colours);
  }
}

/** Around whoever is likely to buy: seen without knowing colours apart. */
function paintRing(canvas: CanvasRenderingContext2D, x: number, y: number, { known, edge }: Colours): void {
  canvas.strokeStyle = known;
  canvas.beginPath();
  canvas.arc(x, y, RADIUS * 2, 0, Math.PI * 2);
  canvas.stroke();
  canvas.strokeStyle = edge;
}

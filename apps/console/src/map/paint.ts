import type { Inks } from './inks.js';
import type { Outline } from './land.js';
import type { Mark, MovingMarks, Way } from './marks.js';
import {
  graticuleStep,
  latitudeAt,
  longitudeAt,
  metresPerPixel,
  projected,
  roundLength,
  screenX,
  screenY,
  type Size,
  type View,
} from './projection.js';

/** A scene of one moment. */
export interface Scene {
  readonly view: View;
  readonly size: Size;
  readonly inks: Inks;
  readonly font: string;
  /** How much larger letters and marks are than usual. */
  readonly grown: number;
  readonly now: number;
  /** Whose label is written. */
  readonly named: ReadonlySet<string>;
  readonly chosen: string | undefined;
}

type Canvas = CanvasRenderingContext2D;
const MARGIN = 12;
const LONGEST_BAR_PX = 120;
/** What stands above and below leaves no room for the degrees of parallels. */
const [HEADS_PX, SCALE_PX] = [30, 40];
/** Below it a coast is a straight line of a few pixels: 1:50m knows no more. */
const MOST_LAND_SCALE = 2 ** 22;

export function paintLand(canvas: Canvas, { view, size, inks }: Scene, outlines: readonly Outline[]): void {
  canvas.fillStyle = inks.sea;
  canvas.fillRect(0, 0, size.width, size.height);
  const [west, east] = [view.x - size.width / 2 / view.scale, view.x + size.width / 2 / view.scale];
  const [north, south] = [view.y - size.height / 2 / view.scale, view.y + size.height / 2 / view.scale];
  canvas.beginPath();
  for (const outline of outlines) {
    if (outline.east < west || outline.west > east || outline.south < north || outline.north > south)
      continue;
    tracePoints(canvas, view, size, outline.points);
  }
  canvas.fillStyle = inks.land;
  canvas.fill('evenodd');
  if (view.scale > MOST_LAND_SCALE) return;
  canvas.strokeStyle = inks.coast;
  canvas.lineWidth = 0.75;
  canvas.stroke();
}

/** Points that fall on the same pixel are one. */
function tracePoints(canvas: Canvas, view: View, size: Size, points: Float64Array): void {
  let [lastX, lastY] = [Infinity, Infinity];
  for (let at = 0; at < points.length; at += 2) {
    const x = screenX(view, size, points[at] as number);
    const y = screenY(view, size, points[at + 1] as number);
    if (Math.abs(x - lastX) < 1 && Math.abs(y - lastY) < 1) continue;
    if (at === 0) canvas.moveTo(x, y);
    else canvas.lineTo(x, y);
    [lastX, lastY] = [x, y];
  }
  canvas.closePath();
}

/** Meridians and parallels with their degrees: where one is, without a street. */
export function paintGraticule(canvas: Canvas, scene: Scene): void {
  const { view, size, inks, grown } = scene;
  const step = graticuleStep(view);
  const digits = Math.max(0, Math.ceil(-Math.log10(step)));
  const [west, east] = [0, size.width].map((x) => longitudeAt(view.x + (x - size.width / 2) / view.scale));
  const [north, south] = [0, size.height].map((y) => latitudeAt(view.y + (y - size.height / 2) / view.scale));
  canvas.strokeStyle = inks.line;
  canvas.fillStyle = inks.text;
  canvas.lineWidth = 1;
  canvas.font = `${10 * grown}px ${scene.font}`;
  canvas.textBaseline = 'top';
  for (let lon = Math.ceil(west! / step) * step; lon <= east!; lon += step) {
    const x = Math.round(screenX(view, size, projected([lon, 0]).x)) + 0.5;
    segment(canvas, [x, 0], [x, size.height]);
    canvas.fillText(degrees(lon, digits, 'E', 'W'), x + 4, 4);
  }
  canvas.textBaseline = 'bottom';
  for (let lat = Math.ceil(south! / step) * step; lat <= north!; lat += step) {
    const y = Math.round(screenY(view, size, projected([0, lat]).y)) + 0.5;
    segment(canvas, [0, y], [size.width, y]);
    if (y > HEADS_PX * grown && y < size.height - SCALE_PX * grown)
      canvas.fillText(degrees(lat, digits, 'N', 'S'), 4, y - 2);
  }
}

const degrees = (value: number, digits: number, more: string, less: string): string => {
  const text = Math.abs(value).toFixed(digits);
  return `${text}°${Number(text) === 0 ? '' : value > 0 ? more : less}`;
};

function segment(canvas: Canvas, [x1, y1]: [number, number], [x2, y2]: [number, number]): void {
  canvas.beginPath();
  canvas.moveTo(x1, y1);
  canvas.lineTo(x2, y2);
  canvas.stroke();
}

export function paintScale(
  canvas: Canvas,
  { view, size, inks, font, grown }: Scene,
  unitM: number,
  textOf: (metres: number) => string,
): void {
  const perPixel = metresPerPixel(view);
  const metres = roundLength((LONGEST_BAR_PX * grown * perPixel) / unitM) * unitM;
  const width = metres / perPixel;
  const y = size.height - MARGIN;
  canvas.strokeStyle = inks.strong;
  canvas.fillStyle = inks.strong;
  canvas.lineWidth = 1.5;
  canvas.beginPath();
  canvas.moveTo(MARGIN, y - 5);
  canvas.lineTo(MARGIN, y);
  canvas.lineTo(MARGIN + width, y);
  canvas.lineTo(MARGIN + width, y - 5);
  canvas.stroke();
  canvas.font = `${11 * grown}px ${font}`;
  canvas.textBaseline = 'bottom';
  canvas.fillText(textOf(metres), MARGIN + 5, y - 3);
}

export function paintWays(canvas: Canvas, { view, size, inks, grown }: Scene, ways: readonly Way[]): void {
  canvas.lineJoin = 'round';
  canvas.lineCap = 'round';
  for (const { points, ink } of ways) {
    canvas.beginPath();
    points.forEach((position, at) => {
      const { x, y } = projected(position);
      if (at === 0) canvas.moveTo(screenX(view, size, x), screenY(view, size, y));
      else canvas.lineTo(screenX(view, size, x), screenY(view, size, y));
    });
    canvas.strokeStyle = inks[ink];
    canvas.lineWidth = 3 * grown;
    canvas.stroke();
  }
}

export function paintMarks(canvas: Canvas, scene: Scene, marks: MovingMarks): void {
  const { view, size, now, named, chosen } = scene;
  const labels: [Mark, number, number][] = [];
  marks.each(now, (mark, worldX, worldY) => {
    const [x, y] = [screenX(view, size, worldX), screenY(view, size, worldY)];
    if (x < -20 || y < -20 || x > size.width + 20 || y > size.height + 20) return;
    paintMark(canvas, scene, mark, x, y, mark.id === chosen);
    if (named.has(mark.id)) labels.push([mark, x, y]);
  });
  for (const [mark, x, y] of labels) paintLabel(canvas, scene, mark.label, x, y);
}

function paintMark(
  canvas: Canvas,
  { inks, grown }: Scene,
  { ink, heading }: Mark,
  x: number,
  y: number,
  isChosen: boolean,
): void {
  const radius = (isChosen ? 7 : 5) * grown;
  canvas.beginPath();
  if (heading === undefined) canvas.arc(x, y, radius, 0, 2 * Math.PI);
  else traceArrow(canvas, x, y, radius * 1.5, (heading * Math.PI) / 180);
  canvas.fillStyle = inks[ink];
  canvas.strokeStyle = isChosen ? inks.strong : inks.land;
  canvas.lineWidth = isChosen ? 2 : 1.5;
  canvas.fill();
  canvas.stroke();
}

function traceArrow(canvas: Canvas, x: number, y: number, length: number, angle: number): void {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const point = (across: number, ahead: number): [number, number] => [
    x + across * cos + ahead * sin,
    y + across * sin - ahead * cos,
  ];
  canvas.moveTo(...point(0, length));
  canvas.lineTo(...point(length * 0.7, -length * 0.8));
  canvas.lineTo(...point(0, -length * 0.4));
  canvas.lineTo(...point(-length * 0.7, -length * 0.8));
  canvas.closePath();
}

function paintLabel(canvas: Canvas, { inks, font, grown }: Scene, text: string, x: number, y: number): void {
  canvas.font = `500 ${12 * grown}px ${font}`;
  canvas.textBaseline = 'middle';
  canvas.lineWidth = 4;
  canvas.lineJoin = 'round';
  canvas.strokeStyle = inks.land;
  canvas.strokeText(text, x + 12 * grown, y);
  canvas.fillStyle = inks.strong;
  canvas.fillText(text, x + 12 * grown, y);
}

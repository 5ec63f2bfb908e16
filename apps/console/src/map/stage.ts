import { inksOf, onTheme, type Inks } from './inks.js';
import { land, type Outline } from './land.js';
import { MovingMarks, type Mark, type Way } from './marks.js';
import { letterScale } from '../design/parts/rem.js';
import { paintGraticule, paintLand, paintMarks, paintScale, paintWays, type Scene } from './paint.js';
import {
  fitted,
  panned,
  projected,
  screenX,
  screenY,
  zoomed,
  type Size,
  type View,
  type WorldPoint,
} from './projection.js';

/** How lengths are told: metres of one unit, and the words for so many metres. */
export interface Lengths {
  readonly unitM: number;
  readonly textOf: (metres: number) => string;
}

const WORLD: View = { x: 0.5, y: 0.42, scale: 900 };
const HIT_PX = 14;

/**
 * A map on two canvases: what lies still below, what moves above, so that five hundred marks that glide cost no
 * coastline. It draws when something has changed or moves, and never otherwise.
 */
export class Stage {
  readonly #marks: MovingMarks;
  #ways: readonly Way[] = [];
  #outlines: readonly Outline[] = [];
  #view = WORLD;
  #size: Size = { width: 0, height: 0 };
  #inks: Inks;
  #frame = 0;
  #isBaseStale = true;
  #pointed: string | undefined;
  #chosen: string | undefined;
  /** Whether somebody has moved it: then it does not move on its own any more. */
  #isHeld = false;
  #lengths: Lengths = { unitM: 1_000, textOf: (metres) => `${metres} m` };
  readonly #offs: (() => void)[];

  constructor(
    private readonly base: HTMLCanvasElement,
    private readonly top: HTMLCanvasElement,
    private readonly host: HTMLElement,
  ) {
    this.#marks = new MovingMarks(!matchMedia('(prefers-reduced-motion: reduce)').matches);
    this.#inks = inksOf(host);
    const observer = new ResizeObserver(() => this.#resize());
    observer.observe(host);
    this.#offs = [
      () => observer.disconnect(),
      onTheme(() => {
        this.#inks = inksOf(host);
        this.#stale();
      }),
    ];
    land().then(
      (outlines) => {
        this.#outlines = outlines;
        this.#stale();
      },
      // Without outlines there still are the graticule, the scale and everything that is of interest.
      () => undefined,
    );
    this.#resize();
  }

  show(marks: readonly Mark[], ways: readonly Way[], chosen: string | undefined): void {
    const before = this.#marks.places.length;
    this.#marks.set(marks, performance.now());
    this.#ways = ways;
    this.#chosen = chosen;
    // Following each of them at every fix would be a map that never rests.
    if (!this.#isHeld && (marks.length !== before || this.#hasLost())) this.fit();
    this.#draw();
  }

  measureBy(lengths: Lengths): void {
    this.#lengths = lengths;
    this.#draw();
  }

  /** Shows all there is, and follows it until somebody moves the map. */
  fit(): void {
    this.#isHeld = false;
    const ways = this.#ways.flatMap(({ points }) => points.map(projected));
    // A way that was asked for is what is to be seen.
    this.#look(fitted(ways.length > 0 ? ways : this.#marks.places, this.#size) ?? WORLD);
  }

  /** Brings a mark into the middle if it cannot be seen. */
  reveal(id: string): void {
    const place = this.#marks.placeOf(id);
    if (!place) return;
    const [x, y] = [screenX(this.#view, this.#size, place.x), screenY(this.#view, this.#size, place.y)];
    const isSeen = x > 0 && y > 0 && x < this.#size.width && y < this.#size.height;
    if (isSeen) return;
    this.#isHeld = true;
    this.#look({ ...this.#view, ...place });
  }

  pan(dx: number, dy: number): void {
    this.#isHeld = true;
    this.#look(panned(this.#view, dx, dy));
  }

  zoom(by: number, at?: WorldPoint): void {
    this.#isHeld = true;
    this.#look(zoomed(this.#view, this.#size, by, at));
  }

  /** The mark under a place of the screen. */
  markAt({ x, y }: WorldPoint): Mark | undefined {
    let nearest: Mark | undefined;
    let least = HIT_PX;
    this.#marks.each(performance.now(), (mark, worldX, worldY) => {
      const away = Math.hypot(
        screenX(this.#view, this.#size, worldX) - x,
        screenY(this.#view, this.#size, worldY) - y,
      );
      if (away < least) [nearest, least] = [mark, away];
    });
    return nearest;
  }

  point(id: string | undefined): void {
    if (this.#pointed === id) return;
    this.#pointed = id;
    this.#draw();
  }

  close(): void {
    cancelAnimationFrame(this.#frame);
    this.#offs.forEach((off) => off());
  }

  /** Whether something is no longer to be seen. */
  #hasLost(): boolean {
    const { width, height } = this.#size;
    return this.#marks.places.some(({ x, y }) => {
      const [left, top] = [screenX(this.#view, this.#size, x), screenY(this.#view, this.#size, y)];
      return left < 0 || top < 0 || left > width || top > height;
    });
  }

  #look(view: View): void {
    const { x, y, scale } = this.#view;
    if (x === view.x && y === view.y && scale === view.scale) return;
    this.#view = view;
    this.#stale();
  }

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.host;
    const isFirst = this.#size.width === 0;
    this.#size = { width, height };
    for (const canvas of [this.base, this.top]) {
      canvas.width = Math.round(width * devicePixelRatio);
      canvas.height = Math.round(height * devicePixelRatio);
    }
    if (isFirst || !this.#isHeld) this.fit();
    this.#stale();
  }

  #stale(): void {
    this.#isBaseStale = true;
    this.#draw();
  }

  #draw(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame((now) => this.#paint(now));
  }

  #paint(now: number): void {
    this.#frame = 0;
    const [base, top] = [this.base.getContext('2d'), this.top.getContext('2d')];
    if (!base || !top || this.#size.width === 0) return;
    const scene = this.#scene(now);
    if (this.#isBaseStale) {
      this.#isBaseStale = false;
      base.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
      paintLand(base, scene, this.#outlines);
      paintGraticule(base, scene);
    }
    top.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    top.clearRect(0, 0, this.#size.width, this.#size.height);
    paintScale(top, scene, this.#lengths.unitM, this.#lengths.textOf);
    paintWays(top, scene, this.#ways);
    paintMarks(top, scene, this.#marks);
    if (this.#marks.isMoving(now)) this.#draw();
  }

  #scene(now: number): Scene {
    const named = new Set([this.#pointed, this.#chosen].filter((id) => id !== undefined));
    const { fontFamily: font } = getComputedStyle(this.host);
    return {
      view: this.#view,
      size: this.#size,
      inks: this.#inks,
      font,
      grown: letterScale(),
      now,
      named,
      chosen: this.#chosen,
    };
  }
}

import type { Ink } from './inks.js';
import { projected, type WorldPoint } from './projection.js';

/** Something at a place. */
export interface Mark {
  readonly id: string;
  /** [longitude, latitude] */
  readonly at: readonly number[];
  /** Degrees clockwise from north: an arrow instead of a dot. */
  readonly heading?: number;
  readonly ink: Ink;
  /** What is written beside it when it is pointed at or chosen. */
  readonly label: string;
}

/** A way that was driven. Parts of it are drawn apart where nothing is known between them. */
export interface Way {
  readonly id: string;
  readonly points: readonly (readonly number[])[];
  readonly ink: Ink;
}

/** A mark on its way from where it was to where it is. */
interface Moving {
  mark: Mark;
  from: WorldPoint;
  to: WorldPoint;
  since: number;
}

const MOVE_MS = 900;
/** Further than this is a new place, not a move: nobody is to be seen flying over a country (share of the world). */
const LEAP = 0.0005;

/** Where marks are at any moment: they glide from fix to fix, since they did so on the road. */
export class MovingMarks {
  readonly #all = new Map<string, Moving>();
  /** When the last of them arrives, ms of the page's clock. */
  #until = 0;

  constructor(private readonly glides: boolean) {}

  set(marks: readonly Mark[], now: number): void {
    const ids = new Set(marks.map(({ id }) => id));
    for (const id of this.#all.keys()) if (!ids.has(id)) this.#all.delete(id);
    for (const mark of marks) this.#put(mark, now);
  }

  /** Calls back with each mark and where it is now. */
  each(now: number, visit: (mark: Mark, x: number, y: number) => void): void {
    for (const { mark, from, to, since } of this.#all.values()) {
      const share = Math.min(1, Math.max(0, (now - since) / MOVE_MS));
      visit(mark, from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
    }
  }

  isMoving(now: number): boolean {
    return now < this.#until;
  }

  get places(): WorldPoint[] {
    return [...this.#all.values()].map(({ to }) => to);
  }

  placeOf(id: string): WorldPoint | undefined {
    return this.#all.get(id)?.to;
  }

  #put(mark: Mark, now: number): void {
    const before = this.#all.get(mark.id);
    const to = projected(mark.at);
    if (before && before.to.x === to.x && before.to.y === to.y) return void (before.mark = mark);
    const leaps = !before || Math.hypot(to.x - before.to.x, to.y - before.to.y) > LEAP || !this.glides;
    if (!leaps) this.#until = now + MOVE_MS;
    this.#all.set(mark.id, { mark, from: leaps ? to : this.#now(before, now), to, since: now });
  }

  #now({ from, to, since }: Moving, now: number): WorldPoint {
    const share = Math.min(1, (now - since) / MOVE_MS);
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  }
}

import type { RoverError } from '../common/rover-error.js';
import type { Room } from '../rooms/room.js';
import type { RoomEventOf, RoomStatus } from '../rooms/room-types.js';

/** A room as a component sees it. */
export interface RoomView<View> {
  /** Undefined until the room is joined; null where nothing is known of it. */
  readonly view: View | null | undefined;
  readonly status: RoomStatus;
  readonly error: RoverError | undefined;
}

/** What a view becomes by an event. */
export type Fold<View> = (view: View, event: RoomEventOf) => View;

/** Folds a room's events over its snapshot, and tells of it once a frame however many events there were. */
export class RoomStore<View> {
  #now: RoomView<View>;
  #told: RoomView<View>;
  readonly #listeners = new Set<() => void>();
  readonly #offs: (() => void)[];
  #isDue = false;

  constructor(room: Room<View>, fold: Fold<View>) {
    this.#now = { view: room.snapshot, status: room.status, error: room.error };
    this.#told = this.#now;
    this.#offs = [
      room.onSnapshot((view) => this.#change({ view })),
      room.onStatus((status) => this.#change({ status, error: room.error })),
      room.onAny((event) => {
        const { view } = this.#now;
        if (view !== undefined && view !== null) this.#change({ view: fold(view, event) });
      }),
    ];
  }

  readonly get = (): RoomView<View> => this.#told;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  close(): void {
    this.#offs.forEach((off) => off());
    this.#listeners.clear();
  }

  #change(change: Partial<RoomView<View>>): void {
    this.#now = { ...this.#now, ...change };
    if (this.#isDue) return;
    this.#isDue = true;
    nextFrame(() => {
      this.#isDue = false;
      this.#told = this.#now;
      this.#listeners.forEach((listener) => listener());
    });
  }
}

const FRAME_MS = 16;

/** A page in the background has no frames. */
function nextFrame(work: () => void): void {
  setTimeout(work, FRAME_MS);
}

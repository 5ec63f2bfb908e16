import { Listeners, type Off } from '../common/listeners.js';
import type { RoverError } from '../common/rover-error.js';
import { EventQueue } from './event-queue.js';
import type { EventType, RoomEventOf, RoomStatus, RoomWishes } from './room-types.js';

/** What a room needs of the connection. */
export interface RoomHost {
  /** Asks for the room anew, from its cursor on. */
  join(room: Room): void;
  /** Answers whether nobody needs it any more. */
  leave(room: Room): boolean;
}

/** Events that an iterator holds for a slow loop. */
const MOST_HELD = 10_000;

/**
 * A room and what is heard in it. Listeners are called in the order of events, each event once, whatever the
 * connection does meanwhile: a cursor is kept, and what was missed comes when the room is joined again.
 */
export class Room<Snapshot = unknown> {
  /** The room as it was when it was joined, or after events were lost; null when nothing was known yet. */
  snapshot: Snapshot | null | undefined;
  /** Where the room stands: hand it to `since` of a later {@link Rover.room} to go on from here. */
  cursor: string | undefined;
  /** Why it was refused. */
  error: RoverError | undefined;
  #status: RoomStatus = 'joining';
  readonly #events = new Listeners<RoomEventOf>();
  readonly #snapshots = new Listeners<unknown>();
  readonly #statuses = new Listeners<RoomStatus>();

  constructor(
    readonly name: string,
    private readonly host: RoomHost,
    private wishes: RoomWishes = {},
    since?: string,
  ) {
    this.cursor = since;
  }

  get status(): RoomStatus {
    return this.#status;
  }

  /** Calls back for each event of a type. */
  on<T extends EventType>(type: T, listener: (event: RoomEventOf<T>) => void): Off {
    return this.#events.add((event) => {
      if (event.type === type) listener(event as RoomEventOf<T>);
    });
  }

  /** Calls back for every event. */
  onAny(listener: (event: RoomEventOf) => void): Off {
    return this.#events.add(listener);
  }

  /** Calls back with how the room is now: when it was joined, and when events were lost. What was shown before is void. */
  onSnapshot(listener: (snapshot: Snapshot | null) => void): Off {
    if (this.snapshot !== undefined) listener(this.snapshot);
    return this.#snapshots.add((snapshot) => listener(snapshot as Snapshot | null));
  }

  onStatus(listener: (status: RoomStatus) => void): Off {
    return this.#statuses.add(listener);
  }

  /**
   * The events from now on, of one type or of all, until the room is closed or the signal aborted.
   * @throws RoverError where the room is refused; `TOO_SLOW` when the loop lags by 10,000 events
   */
  async *events<T extends EventType = EventType>(
    type?: T,
    { signal }: { signal?: AbortSignal } = {},
  ): AsyncGenerator<RoomEventOf<T>> {
    const queue = new EventQueue<RoomEventOf<T>>(MOST_HELD);
    const offs = [
      this.onAny((event) => {
        if (type === undefined || event.type === type) queue.push(event as RoomEventOf<T>);
      }),
      this.onStatus((status) =>
        status === 'refused' ? queue.fail(this.error) : status === 'closed' && queue.end(),
      ),
    ];
    const stop = () => queue.end();
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted || this.#status === 'closed') queue.end();
    if (this.#status === 'refused') queue.fail(this.error);
    try {
      yield* queue;
    } finally {
      offs.forEach((off) => off());
      signal?.removeEventListener('abort', stop);
    }
  }

  /** Resolves when the room is live. @throws RoverError where it is refused */
  ready(): Promise<this> {
    return new Promise((resolve, reject) => {
      const settle = (status: RoomStatus): void => {
        if (status === 'live') resolve(this);
        else if (status === 'refused') reject(this.error as RoverError);
        else if (status === 'closed') reject(new Error(`${this.name} was left.`));
        else return;
        off();
      };
      const off = this.onStatus(settle);
      settle(this.#status);
    });
  }

  /** Changes how much the room shall tell. */
  wish(wishes: RoomWishes): void {
    this.wishes = wishes;
    if (this.#status === 'live') this.host.join(this);
  }

  /** Leaves the room, once all who asked for it have closed it. */
  close(): void {
    if (this.#status === 'closed' || !this.host.leave(this)) return;
    this.#become('closed');
    this.#events.clear();
    this.#snapshots.clear();
    this.#statuses.clear();
  }

  /** What is asked when it is joined. For the connection alone, as all below. */
  get request(): { room: string; since?: string } & RoomWishes {
    return { room: this.name, ...(this.cursor !== undefined && { since: this.cursor }), ...this.wishes };
  }

  /** It is joined: with a snapshot all before is void, without one events go on from the cursor. */
  joined({ snapshot, cursor }: { snapshot: unknown; cursor: string }, hadCursor: boolean): void {
    // What came since the question stands further on than the answer.
    if (!hadCursor || snapshot !== null || this.cursor === undefined) {
      this.cursor = cursor;
      this.snapshot = snapshot as Snapshot | null;
      this.#snapshots.tell(this.snapshot);
    }
    this.#become('live');
  }

  receive(event: RoomEventOf): void {
    // Before it is joined, an event is of a subscription that was left.
    if (this.cursor === undefined || this.#status === 'closed') return;
    this.#events.tell(event);
    this.cursor = event.cursor;
  }

  /** What was missed cannot be told: the next answer has a snapshot. */
  lost(): void {
    this.cursor = undefined;
  }

  waits(): void {
    if (this.#status === 'live') this.#become('waiting');
  }

  refuse(error: RoverError): void {
    this.error = error;
    this.#become('refused');
  }

  #become(status: RoomStatus): void {
    if (this.#status === status) return;
    this.#status = status;
    this.#statuses.tell(status);
  }
}

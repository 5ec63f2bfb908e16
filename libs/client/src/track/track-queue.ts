import { Backoff } from '../common/backoff.js';
import { browserStore, onLeave, onWake } from '../common/browser.js';
import { RoverError } from '../common/rover-error.js';
import type { Messages } from '../generated/events.js';

/** What somebody did; `id` and `time` are added. */
export type Tracked = Messages['track']['request'];
type Held = Tracked & { readonly id: string; readonly time: string };

/** Sends events; `isLast` when the page is being left. */
export type SendEvents = (events: readonly Held[], isLast: boolean) => Promise<unknown>;

const KEY = 'rover.track';
const GATHER_MS = 250;
const MOST_AT_ONCE = 200;
/** What is older than the newest of these is forgotten. */
const MOST_HELD = 2_000;

/**
 * What somebody did, until the platform has it: kept over a lost network and, in browsers, over the end of the page. Each
 * has an id of its own, so that what is sent twice is recorded once.
 */
export class TrackQueue {
  #held: Held[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | undefined;
  readonly #backoff = new Backoff(1_000, 60_000);
  readonly #offs: (() => void)[];

  constructor(
    private readonly send: SendEvents,
    private readonly onRefused: (error: RoverError) => void = () => undefined,
  ) {
    this.#held = restored();
    this.#offs = [onWake(() => void this.flush()), onLeave(() => void this.flush(true))];
    if (this.#held.length > 0) this.#later(0);
  }

  /** How many wait. */
  get size(): number {
    return this.#held.length;
  }

  add(event: Tracked): void {
    const held = { id: crypto.randomUUID(), time: new Date().toISOString(), ...event } as Held;
    this.#held = [...this.#held, held].slice(-MOST_HELD);
    this.#keep();
    if (!this.#sending) this.#later(GATHER_MS);
  }

  /** Sends what waits; resolves when it has arrived or has to wait on. */
  flush(isLast = false): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#held.length === 0) return Promise.resolve();
    this.#sending ??= this.#sendSome(isLast).finally(() => (this.#sending = undefined));
    return this.#sending;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#offs.forEach((off) => off());
  }

  async #sendSome(isLast: boolean): Promise<void> {
    const batch = this.#held.slice(0, MOST_AT_ONCE);
    const error = await this.send(batch, isLast).then(
      () => undefined,
      (failed: unknown) => failed as RoverError,
    );
    if (error && (!(error instanceof RoverError) || error.retryable || error.status === 401))
      return this.#later(Math.max(this.#backoff.next(), (error.retryAfter ?? 0) * 1_000));
    // What is refused for good would be refused for ever.
    if (error) this.onRefused(error);
    this.#backoff.reset();
    const gone = new Set(batch.map(({ id }) => id));
    this.#held = this.#held.filter(({ id }) => !gone.has(id));
    this.#keep();
    if (this.#held.length > 0) this.#later(0);
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #keep(): void {
    try {
      browserStore()?.setItem(KEY, JSON.stringify(this.#held));
    } catch {
      // Full or forbidden: it is kept in memory.
    }
  }
}

function restored(): Held[] {
  try {
    return JSON.parse(browserStore()?.getItem(KEY) ?? '[]') as Held[];
  } catch {
    return [];
  }
}

import { createStore } from './store.js';
import { useStore } from './use-store.js';

/** Something that was decided and is not sent yet: until then it can be undone as if it had never been. */
interface Deferred {
  readonly send: () => Promise<unknown>;
  readonly timer: ReturnType<typeof setTimeout>;
  readonly onFailed: (error: unknown) => void;
}

/**
 * What the platform would not take back: it is shown at once and sent only when the time to undo it is over, or the page is
 * left.
 */
export class DeferredChanges<Change> {
  readonly #store = createStore<ReadonlyMap<string, Change>>(new Map());
  readonly #waiting = new Map<string, Deferred>();

  constructor(private readonly waitMs: number) {}

  /** What is shown in place of what the platform says, by id. */
  use(): ReadonlyMap<string, Change> {
    return useStore(this.#store);
  }

  get shown(): ReadonlyMap<string, Change> {
    return this.#store.get();
  }

  put(id: string, change: Change, send: () => Promise<unknown>, onFailed: (error: unknown) => void): void {
    this.#cancel(id);
    const timer = setTimeout(() => void this.#send(id), this.waitMs);
    this.#waiting.set(id, { send, timer, onFailed });
    this.#store.set(new Map(this.#store.get()).set(id, change));
  }

  /** It was not meant. Nothing happens where it has been sent already. */
  undo(id: string): void {
    if (this.#waiting.has(id)) this.#forget(id);
  }

  /** Sends all that waits now. */
  async flush(): Promise<void> {
    await Promise.all([...this.#waiting.keys()].map((id) => this.#send(id)));
  }

  async #send(id: string): Promise<void> {
    const deferred = this.#waiting.get(id);
    if (!deferred) return;
    this.#cancel(id);
    try {
      await deferred.send();
    } catch (error) {
      deferred.onFailed(error);
    }
    // Somebody may have decided anew meanwhile.
    if (!this.#waiting.has(id)) this.#forget(id);
  }

  #cancel(id: string): void {
    clearTimeout(this.#waiting.get(id)?.timer);
    this.#waiting.delete(id);
  }

  #forget(id: string): void {
    this.#cancel(id);
    const rest = new Map(this.#store.get());
    rest.delete(id);
    this.#store.set(rest);
  }
}

import { createStore } from '../data/store.js';
import type { Action } from './action.js';

/**
 * The actions of one person in this browser. Each has an entry of its own, so that pages that are open beside each other
 * do not overwrite what the other has kept; where nothing may be kept, they last as long as the page.
 */
export class KeptActions {
  readonly #prefix: string;
  readonly #store = createStore<readonly Action[]>([]);
  readonly #follow = ({ key }: StorageEvent): void => {
    if (key === null || key.startsWith(this.#prefix)) this.#store.set(this.#read());
  };

  constructor(user: string) {
    // No user is the beginning of another one.
    this.#prefix = `rover.action.${encodeURIComponent(user).replaceAll('.', '%2E')}.`;
    this.#store.set(this.#read());
    globalThis.addEventListener?.('storage', this.#follow);
  }

  /** Hears of other pages no more. */
  close(): void {
    globalThis.removeEventListener?.('storage', this.#follow);
  }

  readonly subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  /** In the order in which they were made. */
  readonly get = (): readonly Action[] => this.#store.get();

  has(id: string): boolean {
    return this.get().some((action) => action.id === id);
  }

  put(action: Action): void {
    const others = this.get().filter(({ id }) => id !== action.id);
    try {
      localStorage.setItem(this.#prefix + action.id, JSON.stringify(action));
    } catch {
      // Full or forbidden.
    }
    this.#store.set([...others, action].sort(inOrder));
  }

  remove(id: string): void {
    try {
      localStorage.removeItem(this.#prefix + id);
    } catch {
      // There was nothing, then.
    }
    this.#store.set(this.get().filter((action) => action.id !== id));
  }

  #read(): Action[] {
    try {
      return Object.keys(localStorage)
        .filter((key) => key.startsWith(this.#prefix))
        .map((key) => JSON.parse(localStorage.getItem(key) ?? 'null') as Action)
        .sort(inOrder);
    } catch {
      return [];
    }
  }
}

const inOrder = (one: Action, other: Action): number => one.madeAt - other.madeAt;

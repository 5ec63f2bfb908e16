/** A value that components follow; it may outlive the page. */
export interface Store<T> {
  get(): T;
  set(value: T): void;
  subscribe(listener: () => void): () => void;
}

export function createStore<T>(first: T): Store<T> {
  const listeners = new Set<() => void>();
  let now = first;
  return {
    get: () => now,
    set: (value) => {
      now = value;
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The same, kept in the browser under a key, and one for all of its pages. What does not look like `T` any more is forgotten. */
export function createKeptStore<T>(key: string, first: T, isValid: (value: unknown) => value is T): Store<T> {
  const store = createStore(restored(key, isValid) ?? first);
  const follow = (): void => store.set(restored(key, isValid) ?? first);
  // Another page of this browser has changed it, or has emptied all that is kept; a page that was put aside hears of neither.
  globalThis.addEventListener?.('storage', (event) => (event.key === key || event.key === null) && follow());
  globalThis.addEventListener?.('pageshow', ({ persisted }) => persisted && follow());
  return {
    ...store,
    set: (value) => {
      store.set(value);
      try {
        localStorage.setItem(key, JSON.stringify(value));
      } catch {
        // Full or forbidden: it holds for this page.
      }
    },
  };
}

function restored<T>(key: string, isValid: (value: unknown) => value is T): T | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isValid(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

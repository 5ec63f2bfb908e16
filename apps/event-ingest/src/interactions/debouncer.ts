import { LRUCache } from 'lru-cache';

/** What was seen when, of one run; nothing counts until it is kept. */
export interface DebounceDraft {
  /** Whether this came at least the window after the last one of its key that was let through. */
  passes(key: string, time: number): boolean;
  /** Makes what passed count from now on: to be called once the effect is safe. */
  keep(): void;
}

/**
 * Lets one through per key and window. What passed is drafted first and kept after the commit, so that a run that was
 * rolled back is not taken for a repetition when it is tried again.
 *
 * Memory is enough: one replica at a time reads a user's partition, and after a fail-over the worst is one repetition.
 */
export class Debouncer {
  readonly #last: LRUCache<string, number>;

  /** @param windowMs time in which a repetition is dropped, ms; @param size most keys that are remembered */
  constructor(
    private readonly windowMs: number,
    size = 100_000,
  ) {
    this.#last = new LRUCache({ max: size });
  }

  draft(): DebounceDraft {
    const passed = new Map<string, number>();
    return {
      passes: (key, time) => {
        const last = passed.get(key) ?? this.#last.get(key);
        if (last !== undefined && Math.abs(time - last) < this.windowMs) return false;
        passed.set(key, time);
        return true;
      },
      keep: () => passed.forEach((time, key) => this.#last.set(key, time)),
    };
  }
}

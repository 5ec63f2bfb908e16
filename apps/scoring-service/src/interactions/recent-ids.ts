import { LRUCache } from 'lru-cache';

/** Ids seen lately: so many that what comes twice within minutes is recognised. */
export class RecentIds {
  readonly #ids: LRUCache<string, true>;

  /** @param most ids that are remembered; some 100 bytes each */
  constructor(most = 200_000) {
    this.#ids = new LRUCache({ max: most });
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  add(id: string): void {
    this.#ids.set(id, true);
  }
}

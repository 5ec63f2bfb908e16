import { LRUCache } from 'lru-cache';

/** Ids seen lately: what is delivered again is recognised, unless very much has come in between. */
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

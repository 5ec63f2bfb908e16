import type { StoredEntry } from '../store/stream-store.js';

/** How fast the mean follows what comes. */
const WEIGHT = 0.05;

/** How large entries are of late, in UTF-16 units of their texts. */
export class EntrySize {
  private mean = 0;

  learn(entries: readonly StoredEntry[]): void {
    for (const { payload } of entries) this.mean += ((payload?.length ?? 0) - this.mean) * WEIGHT;
  }

  /** How many entries a size has room for; one at least, `most` at most. */
  fitting(size: number, most: number): number {
    return Math.max(1, Math.min(most, Math.floor(size / Math.max(1, this.mean))));
  }
}

import { compareIds } from '../../entry-id.js';
import type { StoredEntry } from '../stream-store.js';
import type { MemoryGroup } from './memory.group.js';

/** A key's last id is remembered when the entries are gone, as Redis does. */
export class MemoryStream<T extends StoredEntry = StoredEntry> {
  entries: T[] = [];
  lastId = '0-0';
  readonly groups = new Map<string, MemoryGroup>();

  /** Appends and names the new id: now, or just after the last one. */
  add(make: (id: string) => T): string {
    const [ms = 0, sequence = 0] = this.lastId.split('-').map(Number);
    const now = Date.now();
    this.lastId = now > ms ? `${now}-0` : `${ms}-${sequence + 1}`;
    this.entries.push(make(this.lastId));
    return this.lastId;
  }

  /** At most `count` entries after an id. */
  after(id: string, count: number): T[] {
    const from = this.indexAfter(id);
    return this.entries.slice(from, from + count);
  }

  find(id: string): T | undefined {
    const entry = this.entries[this.indexAfter(id) - 1];
    return entry?.id === id ? entry : undefined;
  }

  remove(id: string): boolean {
    const index = this.indexAfter(id) - 1;
    if (this.entries[index]?.id !== id) return false;
    this.entries.splice(index, 1);
    return true;
  }

  /** Removes what stands before an id. */
  trimBefore(id: string): number {
    const index = this.entries.findIndex((entry) => compareIds(entry.id, id) >= 0);
    return this.entries.splice(0, index < 0 ? this.entries.length : index).length;
  }

  unreadAfter(id: string): number {
    return this.entries.length - this.indexAfter(id);
  }

  private indexAfter(id: string): number {
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareIds((this.entries[middle] as T).id, id) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A map of at most `limit` entries: the one that was touched the longest ago makes room. */
export class LruMap<Key, Value> {
  private readonly entries = new Map<Key, Value>();

  /** @throws RangeError when `limit` is below 1 */
  constructor(private readonly limit: number) {
    if (!(limit >= 1)) throw new RangeError(`A map needs room for one entry at least, not ${limit}`);
  }

  get size(): number {
    return this.entries.size;
  }

  /** The value, which now counts as touched. */
  get(key: Key): Value | undefined {
    const value = this.entries.get(key);
    if (value === undefined) return undefined;
    this.entries.delete(key);
    this.entries.set(key, value);
    return value;
  }

  /** The value, without touching it. */
  peek(key: Key): Value | undefined {
    return this.entries.get(key);
  }

  /** Answers the key that had to make room, if any. */
  set(key: Key, value: Value): Key | undefined {
    this.entries.delete(key);
    this.entries.set(key, value);
    if (this.entries.size <= this.limit) return undefined;
    const oldest = this.entries.keys().next().value as Key;
    this.entries.delete(oldest);
    return oldest;
  }

  delete(key: Key): boolean {
    return this.entries.delete(key);
  }

  clear(): void {
    this.entries.clear();
  }

  /** Entries, the longest untouched first. */
  [Symbol.iterator](): IterableIterator<[Key, Value]> {
    return this.entries[Symbol.iterator]();
  }
}

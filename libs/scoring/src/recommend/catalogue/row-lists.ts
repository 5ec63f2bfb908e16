const NONE: readonly number[] = [];

/**
 * Rows by a whole number that they have, each list in the order of the rows' hashes: so it is the same in every process
 * that holds the same vehicles, in whatever order it heard of them.
 */
export class RowLists {
  private readonly lists = new Map<number, number[]>();
  private readonly keyOf: (number | undefined)[] = [];
  private changes = 0;

  /** `hashOf` answers the same for a row as long as it is in a list. */
  constructor(private readonly hashOf: (row: number) => number) {}

  /** Puts a row under a key, from wherever it was. */
  put(row: number, key: number): void {
    if (this.keyOf[row] === key) return;
    this.remove(row);
    let list = this.lists.get(key);
    if (!list) {
      this.lists.set(key, (list = []));
      this.changes++;
    }
    list.splice(this.placeIn(list, row), 0, row);
    this.keyOf[row] = key;
  }

  remove(row: number): void {
    const key = this.keyOf[row];
    if (key === undefined) return;
    const list = this.lists.get(key)!;
    list.splice(list.indexOf(row, this.placeIn(list, row)), 1);
    if (list.length === 0) {
      this.lists.delete(key);
      this.changes++;
    }
    this.keyOf[row] = undefined;
  }

  /** In the order of hashes. Valid until the next change. */
  of(key: number): readonly number[] {
    return this.lists.get(key) ?? NONE;
  }

  /** Changes whenever {@link keys} do. */
  get keysVersion(): number {
    return this.changes;
  }

  keys(): IterableIterator<number> {
    return this.lists.keys();
  }

  /** Of the first row whose hash is not below that of `row`. */
  private placeIn(list: readonly number[], row: number): number {
    const hash = this.hashOf(row);
    let low = 0;
    for (let high = list.length; low < high;) {
      const middle = (low + high) >>> 1;
      if (this.hashOf(list[middle]!) < hash) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const NONE: readonly number[] = [];

/** Rows by a whole number that they have: adding and removing cost the same however long the lists are. */
export class RowLists {
  private readonly lists = new Map<number, number[]>();
  private readonly keyOf: (number | undefined)[] = [];
  private readonly places: number[] = [];

  /** Puts a row under a key, from wherever it was. */
  put(row: number, key: number): void {
    if (this.keyOf[row] === key) return;
    this.remove(row);
    let list = this.lists.get(key);
    if (!list) this.lists.set(key, (list = []));
    this.places[row] = list.push(row) - 1;
    this.keyOf[row] = key;
  }

  remove(row: number): void {
    const key = this.keyOf[row];
    if (key === undefined) return;
    const list = this.lists.get(key)!;
    const last = list.pop()!;
    if (last !== row) this.places[last] = this.fill(list, this.places[row]!, last);
    if (list.length === 0) this.lists.delete(key);
    this.keyOf[row] = undefined;
  }

  /** In no particular order. Valid until the next change. */
  of(key: number): readonly number[] {
    return this.lists.get(key) ?? NONE;
  }

  keys(): IterableIterator<number> {
    return this.lists.keys();
  }

  private fill(list: number[], place: number, row: number): number {
    list[place] = row;
    return place;
  }
}

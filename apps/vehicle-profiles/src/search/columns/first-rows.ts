import type { Bits } from './bits.js';
import type { Order, Place } from './order.js';
import type { VehicleTable } from './vehicle-table.js';

/** Rows in an order, compared with places that were kept of others: what loses makes nothing. */
class Ranking {
  constructor(
    private readonly table: VehicleTable,
    private readonly order: Order,
  ) {}

  placeOf(row: number): Place {
    return { value: this.order.valueOf(row), id: this.table.idOf(row) };
  }

  /** Below 0 when a row comes before a place of the same key. */
  compare(row: number, { value, id }: Place): number {
    const difference = this.order.compare?.(row, value) ?? 0;
    if (difference !== 0) return difference;
    const own = this.table.idOf(row);
    return own < id ? -1 : Number(own > id);
  }
}

/** The first rows of an order, at most `count`, kept sorted; the rest costs one comparison each. */
class Best {
  readonly rows: number[] = [];
  readonly #keys: number[] = [];
  readonly #places: Place[] = [];
  /** What comes after this key is not among them. */
  worst = Number.POSITIVE_INFINITY;

  constructor(
    private readonly ranking: Ranking,
    private readonly count: number,
  ) {}

  offer(key: number, row: number): void {
    if (this.rows.length === this.count && !this.#isBefore(key, row, this.count - 1)) return;
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#isBefore(key, row, middle)) high = middle;
      else low = middle + 1;
    }
    this.#insert(low, key, row);
    if (this.rows.length > this.count) for (const list of [this.rows, this.#keys, this.#places]) list.pop();
    if (this.rows.length === this.count) this.worst = this.#keys.at(-1)!;
  }

  #insert(at: number, key: number, row: number): void {
    this.#keys.splice(at, 0, key);
    this.rows.splice(at, 0, row);
    this.#places.splice(at, 0, this.ranking.placeOf(row));
  }

  #isBefore(key: number, row: number, at: number): boolean {
    const other = this.#keys[at]!;
    return key < other || (key === other && this.ranking.compare(row, this.#places[at]!) < 0);
  }
}

/** The first rows of an order after a place, at most `count`. */
export function firstRows(
  { table, bits }: { table: VehicleTable; bits: Bits },
  order: Order,
  { after, count }: { after: Place | undefined; count: number },
): number[] {
  const ranking = new Ranking(table, order);
  const best = new Best(ranking, count);
  const { keyOf } = order;
  const from = after ? order.keyAt(after.value) : Number.NEGATIVE_INFINITY;
  bits.forEach((row) => {
    const key = keyOf(row);
    if (key > best.worst || key < from) return;
    if (key === from && after && ranking.compare(row, after) <= 0) return;
    best.offer(key, row);
  });
  return best.rows;
}

import type { Bits } from './bits.js';
import type { Order, Place } from './order.js';
import type { VehicleTable } from './vehicle-table.js';

/** The first rows of an order, at most `count`, kept sorted; the rest costs one comparison each. */
class Best {
  readonly rows: number[] = [];
  readonly #keys: number[] = [];
  /** What comes after this key is not among them. */
  worst = Number.POSITIVE_INFINITY;

  constructor(
    private readonly table: VehicleTable,
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
    this.#keys.splice(low, 0, key);
    this.rows.splice(low, 0, row);
    if (this.rows.length > this.count) {
      this.#keys.pop();
      this.rows.pop();
    }
    if (this.rows.length === this.count) this.worst = this.#keys.at(-1)!;
  }

  #isBefore(key: number, row: number, place: number): boolean {
    const other = this.#keys[place]!;
    return key < other || (key === other && this.table.idOf(row) < this.table.idOf(this.rows[place]!));
  }
}

/** The first rows of an order after a place, at most `count`. */
export function firstRows(
  { table, bits }: { table: VehicleTable; bits: Bits },
  order: Order,
  { after, count }: { after: Place | undefined; count: number },
): number[] {
  const best = new Best(table, count);
  const { keyOf } = order;
  const from = after ? order.keyAt(after.value) : Number.NEGATIVE_INFINITY;
  const lastId = after?.id;
  bits.forEach((row) => {
    const key = keyOf(row);
    if (key > best.worst || key < from) return;
    if (key === from && lastId !== undefined && table.idOf(row) <= lastId) return;
    best.offer(key, row);
  });
  return best.rows;
}

import type { SparseVector } from '../algebra/rank-updates.js';
import type { ItemWeights } from './holdings.js';

/** The items of a fitted model in a fixed order: first those of the dense model, the most held first, then the tail. */
export class ItemSpace {
  private readonly places: ReadonlyMap<string, number>;

  /** Of `keys`, the first `headSize` are the dense model's. */
  constructor(
    readonly keys: readonly string[],
    readonly headSize: number,
  ) {
    this.places = new Map(keys.map((key, place) => [key, place]));
  }

  get size(): number {
    return this.keys.length;
  }

  placeOf(key: string): number | undefined {
    return this.places.get(key);
  }

  /** What is held as a vector over the first `limit` places; other items are left out. */
  vectorOf(held: ItemWeights, limit = this.size): SparseVector {
    const places: number[] = [];
    const values: number[] = [];
    for (const [key, weight] of held) {
      const place = this.places.get(key);
      if (place === undefined || place >= limit) continue;
      places.push(place);
      values.push(weight);
    }
    return { places, values };
  }

  /** A space over all that is held by anybody; equally popular items are ordered by key. */
  static over(rows: Iterable<ItemWeights>, limits: { head: number; all: number }): ItemSpace {
    const holders = new Map<string, number>();
    for (const row of rows) for (const key of row.keys()) holders.set(key, (holders.get(key) ?? 0) + 1);
    const order = [...holders].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    const keys = order.slice(0, limits.all).map(([key]) => key);
    return new ItemSpace(keys, Math.min(limits.head, keys.length));
  }
}

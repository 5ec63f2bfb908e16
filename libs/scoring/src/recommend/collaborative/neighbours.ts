import type { SparseVector } from '../algebra/rank-updates.js';
import type { NeighbourTable } from './neighbour-table.js';

/** Scores of rare items by the held ones that speak for them. */
export class Neighbours {
  /** By held item: the entries of the table that it speaks in. */
  private readonly spokenFor = new Map<number, number[]>();
  /** Of each entry of the table: the item that is scored. */
  private readonly items: Uint32Array;

  constructor(private readonly table: NeighbourTable) {
    const { offsets, held, first } = table;
    this.items = new Uint32Array(held.length);
    for (let list = 0; list + 1 < offsets.length; list++)
      this.items.fill(first + list, offsets[list], offsets[list + 1]);
    held.forEach((item, entry) => {
      const known = this.spokenFor.get(item);
      if (known) known.push(entry);
      else this.spokenFor.set(item, [entry]);
    });
  }

  /** Puts the scores of its items into `scores`. */
  score({ places, values }: SparseVector, scores: Float64Array): void {
    const { first, size, similarities, scale } = this.table;
    scores.fill(0, first, size);
    for (let i = 0; i < places.length; i++)
      for (const entry of this.spokenFor.get(places[i]!) ?? [])
        scores[this.items[entry]!]! += scale * similarities[entry]! * values[i]!;
  }

  /** What holding one item (with weight 1) adds to the score of another. */
  contribution(held: number, item: number): number {
    const entry = this.find(held, item);
    return entry === undefined ? 0 : this.table.scale * this.table.similarities[entry]!;
  }

  /** How many people held both when it was fitted; 0 for items that are no neighbours. */
  shared(held: number, item: number): number {
    const entry = this.find(held, item);
    return entry === undefined ? 0 : this.table.shared[entry]!;
  }

  private find(held: number, item: number): number | undefined {
    const { offsets, first, held: all } = this.table;
    const end = offsets[item - first + 1] ?? 0;
    for (let entry = offsets[item - first] ?? 0; entry < end; entry++) if (all[entry] === held) return entry;
    return undefined;
  }
}

import type { SparseVector } from '../algebra/rank-updates.js';

const MOST = 0xffff;

/** How many people hold both of two items: a table of small numbers that stop at 65,535. */
export class SharedCounts {
  /** `counts`, if given, are those of an earlier one of the same size. */
  constructor(
    private readonly size: number,
    readonly counts: Uint16Array = new Uint16Array(size * size),
  ) {}

  of(one: number, other: number): number {
    return this.counts[one * this.size + other] ?? 0;
  }

  /** Counts a person in (1) or out (−1). */
  count({ places }: SparseVector, by: 1 | -1): void {
    for (let i = 0; i < places.length; i++)
      for (let j = 0; j < places.length; j++) if (i !== j) this.add(places[i]!, places[j]!, by);
  }

  private add(one: number, other: number, by: number): void {
    const cell = one * this.size + other;
    this.counts[cell] = Math.min(MOST, Math.max(0, this.counts[cell]! + by));
  }
}

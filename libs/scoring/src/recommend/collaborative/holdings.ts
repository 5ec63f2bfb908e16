import { LruMap } from '../lru-map.js';

/** How strongly somebody holds which items: above 0, at most 1. */
export type ItemWeights = ReadonlyMap<string, number>;

/**
 * What every person holds, as the model learns it: the greatest strength an item ever had, so that a hundredth
 * look at it changes nothing. Bounded: people who did nothing the longest are forgotten, and of one person's items
 * the first ones.
 */
export class Holdings {
  private readonly rows: LruMap<string, Map<string, number>>;

  constructor(
    maxPeople: number,
    private readonly maxItems: number,
  ) {
    this.rows = new LruMap(maxPeople);
  }

  get people(): number {
    return this.rows.size;
  }

  of(person: string): ItemWeights {
    return this.rows.peek(person) ?? NOTHING;
  }

  all(): ItemWeights[] {
    return Array.from(this.rows, ([, row]) => row);
  }

  /** Whether `strength` of an item would change what a person holds. */
  wouldChange(person: string, item: string, strength: number): boolean {
    return strength > (this.rows.peek(person)?.get(item) ?? 0);
  }

  /** Raises the strength of an item. Answers a person that had to make room, if any. */
  raise(person: string, item: string, strength: number): string | undefined {
    const row = this.rows.get(person);
    if (!row) return this.rows.set(person, new Map([[item, strength]]));
    row.delete(item);
    row.set(item, strength);
    if (row.size > this.maxItems) row.delete(row.keys().next().value as string);
    return undefined;
  }

  forget(person: string): void {
    this.rows.delete(person);
  }
}

const NOTHING: ItemWeights = new Map();

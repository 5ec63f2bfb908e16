import type { Catalogue, CatalogueEntry } from '../catalogue/catalogue.js';
import { mixOf } from '../../hash.js';
import { topPlaces } from './top-places.js';

export interface PoolOptions {
  /** Candidates of a request at most. */
  limit: number;
  /** Decides which of many equals are looked at: another for each person, so that not all see the same. */
  seed: number;
  /** What may be recommended at all. */
  allows: (vehicle: CatalogueEntry) => boolean;
}

/** Candidates of one request, each once. */
export class Pool {
  readonly vehicles: CatalogueEntry[] = [];
  private readonly seen = new Set<number>();

  constructor(
    readonly catalogue: Catalogue,
    private readonly options: PoolOptions,
  ) {}

  /** Adds up to `count` of the rows. Of more, those from a place on that depends on the person. */
  sample(rows: readonly number[], count: number): void {
    const start = this.startIn(rows);
    let added = 0;
    for (let i = 0; i < rows.length && added < count && !this.full; i++)
      if (this.add(rows[(start + i) % rows.length]!)) added++;
  }

  /** Adds the `count` rows with the greatest score above 0, of up to `most` that are looked at. */
  best(
    rows: readonly number[],
    { count, most }: { count: number; most: number },
    score: (vehicle: CatalogueEntry) => number,
  ): void {
    const start = this.startIn(rows);
    const looked = Math.min(most, rows.length);
    const scores = new Float64Array(looked);
    for (let i = 0; i < looked; i++) scores[i] = score(this.catalogue.at(rows[(start + i) % rows.length]!)!);
    let added = 0;
    for (const place of topPlaces(scores, looked)) {
      if (added >= count || this.full) return;
      if (this.add(rows[(start + place) % rows.length]!)) added++;
    }
  }

  /** Adds vehicles in stock until there are so many candidates, whatever speaks for them. */
  fillTo(count: number): void {
    const { rowCount } = this.catalogue;
    const start = rowCount > 0 ? this.options.seed % rowCount : 0;
    for (let i = 0; i < rowCount && this.vehicles.length < count; i++) this.add((start + i) % rowCount);
  }

  private get full(): boolean {
    return this.vehicles.length >= this.options.limit;
  }

  private startIn(rows: readonly number[]): number {
    return rows.length > 0 ? mixOf(this.options.seed, rows[0]!) % rows.length : 0;
  }

  /** Whether the row was added now. */
  private add(row: number): boolean {
    if (this.seen.has(row)) return false;
    this.seen.add(row);
    const vehicle = this.catalogue.at(row);
    if (!vehicle || !this.options.allows(vehicle)) return false;
    this.vehicles.push(vehicle);
    return true;
  }
}

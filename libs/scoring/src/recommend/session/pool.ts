import type { Catalogue } from '../catalogue/catalogue.js';
import { mixOf } from '../../hash.js';
import { topPlaces } from './top-places.js';

export interface PoolOptions {
  /** Candidates of a request at most. What parts ask for is meant for {@link FULL}, and less of fewer. */
  limit: number;
  /** Decides which of many equals are looked at: another for each person, so that not all see the same. */
  seed: number;
  /** What may be recommended at all. */
  allows: (row: number) => boolean;
}

/** Candidates that the numbers of the parts are meant for. */
const FULL = 400;

/** Candidates of one request, as rows of the catalogue, each once. */
export class Pool {
  readonly rows: number[] = [];
  private readonly seen = new Set<number>();
  private readonly scale: number;

  constructor(
    readonly catalogue: Catalogue,
    private readonly options: PoolOptions,
  ) {
    this.scale = Math.min(1, options.limit / FULL);
  }

  /** Adds up to `count` of the rows. Of more, those from a place on that depends on the person. */
  sample(rows: readonly number[], count: number): void {
    const start = this.startIn(rows);
    const wanted = Math.ceil(count * this.scale);
    let added = 0;
    for (let i = 0; i < rows.length && added < wanted && !this.full; i++)
      if (this.add(rows[(start + i) % rows.length]!)) added++;
  }

  /** Adds the `count` rows with the greatest score above 0, of up to `most` that are looked at. */
  best(
    rows: readonly number[],
    { count, most }: { count: number; most: number },
    score: (row: number) => number,
  ): void {
    const start = this.startIn(rows);
    const looked = Math.min(Math.ceil(most * this.scale), rows.length);
    const wanted = Math.ceil(count * this.scale);
    const scores: number[] = [];
    for (let i = 0; i < looked; i++) scores.push(score(rows[(start + i) % rows.length]!));
    let added = 0;
    for (const place of topPlaces(scores, looked)) {
      if (added >= wanted || this.full) return;
      if (this.add(rows[(start + place) % rows.length]!)) added++;
    }
  }

  /** Adds vehicles in stock until there are so many candidates, whatever speaks for them. */
  fillTo(count: number): void {
    const { rowCount } = this.catalogue;
    const start = rowCount > 0 ? this.options.seed % rowCount : 0;
    for (let i = 0; i < rowCount && this.rows.length < count; i++) {
      const row = (start + i) % rowCount;
      if (this.catalogue.at(row)) this.add(row);
    }
  }

  private get full(): boolean {
    return this.rows.length >= this.options.limit;
  }

  private startIn(rows: readonly number[]): number {
    return rows.length > 0 ? mixOf(this.options.seed, rows[0]!) % rows.length : 0;
  }

  /** Whether the row was added now. */
  private add(row: number): boolean {
    if (this.seen.has(row)) return false;
    this.seen.add(row);
    if (!this.options.allows(row)) return false;
    this.rows.push(row);
    return true;
  }
}

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
  private listsSeen = 0;

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

  /** Adds vehicles in stock until there are so many candidates, whatever speaks for them: of each body class in turn. */
  fillTo(count: number): void {
    if (this.rows.length >= count) return;
    const lists = this.catalogue.bodies().map((body) => this.catalogue.rowsOfBody(body));
    const longest = Math.max(0, ...lists.map(({ length }) => length));
    const starts = lists.map((rows) => this.startIn(rows));
    for (let i = 0; i < longest && this.rows.length < count; i++)
      lists.forEach((rows, list) => {
        if (i < rows.length && this.rows.length < count) this.add(rows[(starts[list]! + i) % rows.length]!);
      });
  }

  private get full(): boolean {
    return this.rows.length >= this.options.limit;
  }

  /** Another place for each person and list. As a share of the list, so that one vehicle more hardly moves it. */
  private startIn(rows: readonly number[]): number {
    return Math.floor((mixOf(this.options.seed, this.listsSeen++) / 2 ** 32) * rows.length);
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

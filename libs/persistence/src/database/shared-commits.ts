import { GroupCommit, togetherOrEach } from './group-commit.js';

/** A small batch waits at most this long for others, ms, and a lone one not at all. */
const PACE_MS = 20;
/** A batch of so many is worth a commit of its own. */
const MANY = 50;

/**
 * Batches of several partitions: small ones share their commits, one after the other; large ones are written beside each
 * other. A batch that can never succeed spoils no other.
 */
export class SharedCommits<Batch, Result> {
  readonly #small: GroupCommit<Batch, Result>;

  /** @param work does the work of all batches in one transaction, and answers what became of each */
  constructor(private readonly work: (batches: readonly Batch[]) => Promise<readonly Result[]>) {
    this.#small = new GroupCommit((batches) => togetherOrEach(batches, work), { paceMs: PACE_MS });
  }

  /** @param size how many events are in the batch */
  async take(batch: Batch, size: number): Promise<Result> {
    if (size < MANY) return this.#small.submit(batch);
    return (await this.work([batch]))[0] as Result;
  }
}

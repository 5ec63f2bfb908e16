import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Crew } from '../fit-trees.js';
import { AloneSplitters } from '../grow/alone-splitters.js';
import type { Ground } from '../grow/ground.js';
import type { Splitters } from '../grow/splitters.js';
import { SharedSplitters } from './shared-splitters.js';
import { type Shift, startShift } from './shift.js';

/** Fewer rows than these are split by one thread sooner than several agree. */
const ROWS_WORTH_SHARING = 4_096;
/** Splits offered for each helper: one that it is at, and one to take next. */
const OFFERS = 2;

/**
 * Worker threads that help {@link fitTrees} on shared memory: while one splits a leaf, others count rows of it, or
 * split those that come next. The models are those of one thread, to the digit. One crew serves any number of fits, one
 * after the other.
 */
export class ThreadCrew implements Crew {
  get ahead(): number {
    return this.workers.length * OFFERS;
  }

  private constructor(private readonly workers: readonly Worker[]) {}

  /**
   * Starts so many threads in all, the caller's own included; they stand by until {@link close}. Rejects when one does
   * not start.
   */
  static async start(threads: number): Promise<ThreadCrew> {
    const entry = new URL('./crew.worker.js', import.meta.url);
    const workers = Array.from({ length: threads - 1 }, () => new Worker(entry));
    await Promise.all(workers.map((worker) => once(worker, 'online')));
    // A crew that somebody forgot must not keep the process alive.
    for (const worker of workers) worker.unref();
    return new ThreadCrew(workers);
  }

  enlist(ground: Ground): Splitters & { dismiss(): void } {
    if (this.workers.length === 0 || ground.binnedRows < ROWS_WORTH_SHARING)
      return Object.assign(new AloneSplitters(ground), { dismiss: () => undefined });
    const shift = startShift(ground, 1 + this.ahead, this.workers.length);
    for (const worker of this.workers) worker.postMessage(shift satisfies Shift);
    return new SharedSplitters(shift);
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }
}

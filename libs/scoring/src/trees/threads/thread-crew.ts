import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Crew } from '../fit-trees.js';
import { AloneFinder } from '../grow/alone-finder.js';
import { type Ground, JOB } from '../grow/ground.js';
import type { Finder } from '../grow/tree-grower.js';
import { CrewMember } from './crew-member.js';
import { KIND, SIGNAL, type Shift, awaitChange } from './shift.js';

/** Fewer rows than these are parted and counted by one thread sooner than several agree. */
const ROWS_WORTH_SHARING = 2_048;
/** A job takes milliseconds; a thread that is silent this long is gone. */
const TIMEOUT_MS = 60_000;

/**
 * Worker threads that help {@link fitTrees} on shared memory: each looks after some of the rows and some of the
 * features. The models are those of one thread, to the digit. One crew serves any number of fits, one after the other.
 */
export class ThreadCrew implements Crew {
  get threads(): number {
    return this.workers.length + 1;
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

  enlist(ground: Ground): Finder & { dismiss(): void } {
    if (this.workers.length === 0 || ground.binnedRows < ROWS_WORTH_SHARING)
      return Object.assign(new AloneFinder(ground), { dismiss: () => undefined });
    const shared = (words: number) => new Int32Array(new SharedArrayBuffer(words * 4));
    const pieces = Math.max(ground.hands, ground.bundles.length);
    const shift = { ground, signals: shared(SIGNAL.size), claims: shared(pieces) };
    this.workers.forEach((worker, i) => worker.postMessage({ ...shift, member: i + 1 } satisfies Shift));
    return new SharedFinder({ ...shift, member: 0 });
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }
}

/** The caller's end of a shift: calls for each job, does pieces of it, waits for those that others have taken. */
class SharedFinder implements Finder {
  private readonly member: CrewMember;
  private readonly alone: AloneFinder;

  constructor(private readonly shift: Shift) {
    this.member = new CrewMember(shift);
    this.alone = new AloneFinder(shift.ground);
  }

  count(): void {
    const { job, hands } = this.shift.ground;
    if (job[JOB.rows]! < ROWS_WORTH_SHARING) this.alone.count();
    else this.share(KIND.count, hands);
  }

  search(): void {
    this.share(KIND.search, this.shift.ground.bundles.length);
  }

  dismiss(): void {
    this.call(KIND.leave);
  }

  private share(kind: number, pieces: number): void {
    Atomics.store(this.shift.signals, SIGNAL.pending, pieces);
    this.member.workAt(this.call(kind));
    this.awaitOthers();
  }

  /** Answers the number of the job. */
  private call(kind: number): number {
    const { signals } = this.shift;
    const last = Atomics.load(signals, SIGNAL.job);
    const job = last - (last % KIND.digits) + KIND.digits + kind;
    Atomics.store(signals, SIGNAL.job, job);
    Atomics.notify(signals, SIGNAL.job);
    return job;
  }

  private awaitOthers(): void {
    const { signals } = this.shift;
    for (let left = 1; left > 0;) {
      left = Atomics.load(signals, SIGNAL.pending);
      if (left > 0 && !awaitChange(signals, SIGNAL.pending, { from: left, timeoutMs: TIMEOUT_MS }))
        throw new Error(`${left} pieces of a job were taken by threads that are silent`);
    }
    if (Atomics.load(signals, SIGNAL.failed) === 1) throw new Error('a thread of the crew has failed');
  }
}

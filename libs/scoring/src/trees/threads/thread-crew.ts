import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { PACK } from '../binning/binned-rows.js';
import type { Crew } from '../fit-trees.js';
import { type Ground, JOB, packsOf } from '../grow/ground.js';
import { SplitFinder } from '../grow/split-finder.js';
import type { Finder } from '../grow/tree-grower.js';
import { SIGNAL, type Shift, awaitChange } from './shift.js';

/** Fewer values to count than these are counted by one thread before the others have woken. */
const WORTH_SHARING = 60_000;
/** A job takes milliseconds; a thread that is silent this long is gone. */
const TIMEOUT_MS = 60_000;

/**
 * Worker threads that help {@link fitTrees} on shared memory: each looks after some of the features. The models are
 * those of one thread, to the digit. One crew serves any number of fits, one after the other.
 */
export class ThreadCrew implements Crew {
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
    const signals = new Int32Array(new SharedArrayBuffer(SIGNAL.size * 4));
    const [own, ...others] = dealPacks(ground.features, this.workers.length + 1);
    const busy = others.filter((packs) => packs.length > 0);
    busy.forEach((packs, i) => this.workers[i]!.postMessage({ ground, packs, signals } satisfies Shift));
    return new SharedFinder({ ground, packs: own!, signals }, busy.length);
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }
}

/** Deals packs to hands so that each has about as many features; the first hand is the caller's, busy besides. */
export function dealPacks(features: number, hands: number): number[][] {
  const dealt = Array.from({ length: hands }, () => ({ packs: [] as number[], load: 0 }));
  for (let pack = 0; pack < packsOf(features); pack++) {
    const least = dealt.reduceRight((a, b) => (b.load < a.load ? b : a));
    least.packs.push(pack);
    least.load += Math.min(PACK, features - pack * PACK);
  }
  return dealt.map(({ packs }) => packs);
}

/** The caller's end of a shift: hands out each job, does its own part, waits for the rest. */
class SharedFinder implements Finder {
  private readonly alone: SplitFinder;
  private readonly own: SplitFinder;

  constructor(
    private readonly shift: Shift,
    private readonly others: number,
  ) {
    const { ground, packs } = shift;
    this.alone = new SplitFinder(ground, [...Array(packsOf(ground.features)).keys()]);
    this.own = new SplitFinder(ground, packs);
  }

  run(): void {
    const { ground, signals } = this.shift;
    if (this.others === 0 || ground.job[JOB.rows]! * ground.features < WORTH_SHARING) return this.alone.run();
    Atomics.store(signals, SIGNAL.pending, this.others);
    this.call();
    this.own.run();
    this.awaitOthers();
  }

  dismiss(): void {
    Atomics.store(this.shift.signals, SIGNAL.leave, 1);
    this.call();
  }

  private call(): void {
    Atomics.add(this.shift.signals, SIGNAL.job, 1);
    Atomics.notify(this.shift.signals, SIGNAL.job);
  }

  private awaitOthers(): void {
    const { signals } = this.shift;
    for (let left = this.others; left > 0; left = Atomics.load(signals, SIGNAL.pending))
      if (!awaitChange(signals, SIGNAL.pending, { from: left, timeoutMs: TIMEOUT_MS }))
        throw new Error(`${left} threads of the crew are silent`);
    if (Atomics.load(signals, SIGNAL.failed) === 1) throw new Error('a thread of the crew has failed');
  }
}

import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { LOGGER, Metrics } from '@rover/platform';
import type { Logger } from '@rover/platform';

/** Something that tidies up, again and again. */
export interface Sweep {
  /** What is swept, for the log: `inbox`. */
  readonly name: string;
  /** Time between two runs, ms, give or take a tenth: replicas that started together do not sweep together. */
  readonly everyMs: number;
  /**
   * Safe to run in every replica at once, and to be left undone: its statements decide who wins. One that takes long
   * looks at `ending`, and leaves the rest to the next run when the service ends.
   */
  readonly run: (ending: AbortSignal) => Promise<unknown>;
}

/** Runs what tidies up: at the start and from time to time, never twice at once, until the service ends. */
@Injectable()
export class Sweeps implements OnModuleDestroy {
  readonly #end = new AbortController();
  readonly #kept: Promise<void>[] = [];

  readonly #succeeded;
  readonly #intervals;

  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    metrics: Metrics,
  ) {
    this.#succeeded = metrics.gauge(
      'rover_sweep_last_success_timestamp_seconds',
      'When a sweep of this replica last came to its end; before the first, when it was begun',
      ['sweep'],
    );
    this.#intervals = metrics.gauge('rover_sweep_interval_seconds', 'Time between two runs', ['sweep']);
    // Each sweep that is kept listens while it pauses: more than ten are no leak.
    setMaxListeners(0, this.#end.signal);
  }

  /** From now on. A run that fails is logged, and the next one tries again. */
  keep(sweep: Sweep): void {
    this.#intervals.set({ sweep: sweep.name }, sweep.everyMs / 1_000);
    // A sweep that never succeeds must grow old too.
    this.#succeeded.set({ sweep: sweep.name }, Date.now() / 1_000);
    this.#kept.push(this.#repeat(sweep));
  }

  /** Resolves when what is being swept is done, so that the database may be closed. */
  async onModuleDestroy(): Promise<void> {
    this.#end.abort();
    await Promise.all(this.#kept);
  }

  async #repeat(sweep: Sweep): Promise<void> {
    while (!this.#end.signal.aborted) {
      await this.#run(sweep);
      await this.#pause(sweep.everyMs * (0.9 + Math.random() / 5));
    }
  }

  async #run({ name, run }: Sweep): Promise<void> {
    try {
      await run(this.#end.signal);
      this.#succeeded.set({ sweep: name }, Date.now() / 1_000);
    } catch (err) {
      this.logger.warn({ err, sweep: name }, 'A sweep failed; the next one tries again');
    }
  }

  /** Ends early, and well, when the service ends. */
  async #pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.#end.signal, ref: false }).catch(() => undefined);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { CLOCK, LOGGER } from '@rover/platform';
import type { Clock, Logger } from '@rover/platform';
import { Sweeps } from '@rover/persistence';
import { StatsRepository } from './stats.repository.js';
import type { Tally } from './stats.repository.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const FLUSH_MS = 2_000;
const KEPT_MS = 25 * HOUR_MS;

/** What was done about some actions of one kind. */
export interface Handled {
  readonly action: string;
  readonly events: number;
  readonly pushed?: number;
  readonly failed?: number;
  /** From the action's arrival until its list was sent. */
  readonly ms?: number;
}

/** Counts what is done about people's actions. Kept in memory for a moment, then added to the counts of all replicas. */
@Injectable()
export class StatsBook implements OnApplicationBootstrap, BeforeApplicationShutdown {
  #tallies = new Map<string, Tally>();
  #timer?: NodeJS.Timeout;

  constructor(
    private readonly stats: StatsRepository,
    private readonly sweeps: Sweeps,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.flush(), FLUSH_MS).unref();
    const run = () => this.stats.forget(new Date(this.clock.now() - KEPT_MS));
    this.sweeps.keep({ name: 'recommendation counts', everyMs: HOUR_MS, run });
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
  }

  count({ action, events, pushed = 0, failed = 0, ms = 0 }: Handled): void {
    const tally = this.#tally(action);
    tally.events += events;
    tally.pushed += pushed;
    tally.failed += failed;
    tally.totalMs += ms * pushed;
    tally.slowestMs = Math.max(tally.slowestMs, ms);
  }

  /** Adds what was counted here. Counts that PostgreSQL does not take are lost: they are no facts. */
  async flush(): Promise<void> {
    const tallies = [...this.#tallies.values()];
    if (tallies.length === 0) return;
    this.#tallies = new Map();
    try {
      await this.stats.add(tallies);
    } catch (err) {
      this.logger.warn({ err }, 'Counts of recommendations were not stored');
    }
  }

  /** Begins anew. */
  async reset(): Promise<void> {
    this.#tallies = new Map();
    await this.stats.forget();
  }

  #tally(action: string): Tally {
    const minute = Math.floor(this.clock.now() / MINUTE_MS) * MINUTE_MS;
    const key = `${minute} ${action}`;
    let tally = this.#tallies.get(key);
    if (!tally) {
      tally = { minute, action, events: 0, pushed: 0, failed: 0, totalMs: 0, slowestMs: 0 };
      this.#tallies.set(key, tally);
    }
    return tally;
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { CLOCK, LOGGER } from '@rover/platform';
import type { Clock, Logger } from '@rover/platform';
import { Database } from '../database/database.service.js';
import type { Transaction } from '../database/transaction.js';
import { bucketOfDay } from './event-id.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const RETENTION_DAYS = 7;

/** One replica wins the row, the others find it done. */
const TAKE_BUCKET = `
UPDATE inbox_bucket SET cleared_on = $2::date WHERE bucket = $1 AND cleared_on < $2::date RETURNING bucket`;

const FORGET_TIMELESS = `DELETE FROM inbox WHERE bucket = -1 AND seen_at < to_timestamp($1 / 1000.0) - make_interval(days => $2)`;

/**
 * Keeps the inbox bounded. Once a day it empties the bucket that tomorrow's ids will use, which holds those of seven
 * days ago: a TRUNCATE, whatever the number of rows.
 */
@Injectable()
export class InboxJanitor implements OnApplicationBootstrap, OnModuleDestroy {
  #timer?: NodeJS.Timeout;

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.#sweepQuietly(), HOUR_MS);
    this.#timer.unref();
    void this.#sweepQuietly();
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }

  /** Empties what is due. Safe to call at any time, by any number of replicas. */
  async sweep(): Promise<void> {
    const now = this.clock.now();
    await this.database.transaction((tx) => this.#emptyBucket(tx, now));
    await this.database.execute(FORGET_TIMELESS, [now, RETENTION_DAYS]);
  }

  async #emptyBucket(tx: Transaction, now: number): Promise<void> {
    const bucket = bucketOfDay(now + DAY_MS);
    const today = new Date(now).toISOString().slice(0, 10);
    const taken = await tx.query(TAKE_BUCKET, [bucket, today]);
    if (taken.length === 0) return;
    // Somebody who claims a week-old id right now goes first; the next hour tries again.
    await tx.query(`SET LOCAL lock_timeout = '1s'`);
    await tx.query(`TRUNCATE inbox_${bucket}`);
  }

  async #sweepQuietly(): Promise<void> {
    await this.sweep().catch((err: unknown) =>
      this.logger.warn({ err }, 'The inbox was not swept, trying again in an hour'),
    );
  }
}

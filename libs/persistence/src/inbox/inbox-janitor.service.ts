import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { Database } from '../database/database.service.js';
import type { Transaction } from '../database/transaction.js';
import { Sweeps } from '../sweeps/sweeps.service.js';
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
export class InboxJanitor implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly sweeps: Sweeps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.keep({ name: 'inbox', everyMs: HOUR_MS, run: () => this.sweep() });
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
}

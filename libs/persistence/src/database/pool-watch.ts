import type { Logger } from '@rover/platform';
import type { Pool } from 'pg';

/** Parts of the pool from which on its use is said, the gravest first. */
const marks = [0.95, 0.8];
const EVERY_MS = 60_000;

/** Warns when more than 80 % and 95 % of a pool's connections are in use: each mark at most once a minute. */
export function watchPool(pool: Pool, logger: Logger, now: () => number = Date.now): void {
  const saidAt = new Map<number, number>();
  pool.on('acquire', () => {
    const limit = pool.options.max;
    const busy = pool.totalCount - pool.idleCount;
    const mark = marks.find((one) => busy / limit >= one);
    if (mark === undefined || now() - (saidAt.get(mark) ?? -Infinity) < EVERY_MS) return;
    saidAt.set(mark, now());
    const level = mark >= 0.95 ? 'error' : 'warn';
    const used = { action: 'poolUse', busy, limit, waiting: pool.waitingCount };
    logger[level](used, `More than ${mark * 100} % of the connections to PostgreSQL are in use`);
  });
}

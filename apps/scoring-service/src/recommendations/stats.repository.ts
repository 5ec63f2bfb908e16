import { Injectable } from '@nestjs/common';
import { Database, columnsOf, prepared } from '@rover/persistence';

/** What was done about actions of one kind in one minute. */
export interface Tally {
  /** Epoch milliseconds of the minute's beginning. */
  readonly minute: number;
  readonly action: string;
  events: number;
  pushed: number;
  failed: number;
  totalMs: number;
  slowestMs: number;
}

const ADD = prepared(`
INSERT INTO recommendation_count AS known (minute, action, events, pushed, failed, total_ms, slowest_ms)
SELECT to_timestamp(minute / 1000.0), action, events, pushed, failed, total_ms, slowest_ms
FROM unnest($1::float8[], $2::text[], $3::int[], $4::int[], $5::int[], $6::float8[], $7::float8[])
  AS fresh (minute, action, events, pushed, failed, total_ms, slowest_ms)
ORDER BY minute, action
ON CONFLICT (minute, action) DO UPDATE SET
  events = known.events + excluded.events, pushed = known.pushed + excluded.pushed,
  failed = known.failed + excluded.failed, total_ms = known.total_ms + excluded.total_ms,
  slowest_ms = greatest(known.slowest_ms, excluded.slowest_ms)`);

const SINCE = prepared(`
SELECT action, sum(events)::int AS events, sum(pushed)::int AS pushed, sum(failed)::int AS failed,
  sum(total_ms) AS "totalMs", max(slowest_ms) AS "slowestMs"
FROM recommendation_count WHERE minute > $1 GROUP BY action ORDER BY action`);

/** Counts by minute and action: a few rows a minute, whatever the load. */
@Injectable()
export class StatsRepository {
  constructor(private readonly database: Database) {}

  async add(tallies: readonly Tally[]): Promise<void> {
    const names = ['minute', 'action', 'events', 'pushed', 'failed', 'totalMs', 'slowestMs'] as const;
    await this.database.execute(ADD, columnsOf(tallies, names));
  }

  since(time: Date): Promise<Omit<Tally, 'minute'>[]> {
    return this.database.query(SINCE, [time]);
  }

  async forget(before?: Date): Promise<void> {
    await this.database.execute('DELETE FROM recommendation_count WHERE minute < $1', [before ?? 'infinity']);
  }
}

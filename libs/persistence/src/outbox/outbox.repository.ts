import { Injectable } from '@nestjs/common';
import { prepared } from '../database/sql.js';
import type { Sql } from '../database/sql.js';
import type { Transaction } from '../database/transaction.js';

/** One event that waits to be appended. `data` and `context` are JSON texts. */
export interface OutboxRow {
  readonly seq: string;
  readonly event_id: string;
  readonly topic: string;
  readonly type: string;
  readonly key: string;
  readonly data: string;
  readonly context: string | null;
  readonly traceparent: string | null;
  /** RFC 3339. */
  readonly time: string;
}

export interface Backlog {
  readonly events: number;
  readonly oldestSeconds: number;
}

/**
 * A relay's commit needs no disk: what a crash of PostgreSQL forgets is sent once more under the same id. The setting
 * holds for this transaction alone.
 */
const CLAIM_LANES = prepared(`
SELECT set_config('synchronous_commit', 'off', true), set_config('rover.lanes', coalesce(array_agg(lane), '{}')::text, true)
FROM (SELECT lane FROM outbox_lane FOR UPDATE SKIP LOCKED) AS claimed`);

const NEXT = prepared(`
SELECT seq, event_id, topic, type, key, data, context, traceparent,
       to_char(time AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS time
FROM outbox
WHERE lane = ANY (current_setting('rover.lanes')::smallint[]) AND topic <> ALL ($1::text[])
ORDER BY seq LIMIT $2`);

const DELETE = prepared('DELETE FROM outbox WHERE seq = ANY ($1::bigint[])');

/** Counting stops early: nobody needs the backlog to the digit, and a scrape must stay cheap when it is long. */
const BACKLOG = prepared(`
SELECT (SELECT count(*) FROM (SELECT 1 FROM outbox LIMIT 100000) AS counted)::int AS events,
       coalesce((SELECT extract(epoch FROM clock_timestamp() - time) FROM outbox ORDER BY seq LIMIT 1), 0)::float AS "oldestSeconds"`);

/** SQL of the relay. */
@Injectable()
export class OutboxRepository {
  /**
   * Takes every lane that no other relay holds, until the transaction ends, and answers the oldest events of these.
   *
   * Two statements in one round trip. It cannot be one: the second's view of the table, taken after the claim, includes
   * all that the lanes' former holder deleted.
   */
  async next(tx: Sql, options: { skipTopics: string[]; limit: number }): Promise<OutboxRow[]> {
    const [, rows] = await Promise.all([
      tx.query(CLAIM_LANES),
      tx.query<OutboxRow>(NEXT, [options.skipTopics, options.limit]),
    ]);
    return rows;
  }

  /** The last thing that a pass does. */
  delete(tx: Transaction, rows: readonly OutboxRow[]): void {
    tx.last(DELETE, [rows.map((row) => row.seq)]);
  }

  async backlog(sql: Sql): Promise<Backlog> {
    return (await sql.query<Backlog>(BACKLOG))[0] as Backlog;
  }
}

import { Injectable } from '@nestjs/common';
import { Database, prepared } from '@rover/persistence';
import type { GroupFacts } from '@rover/scoring';

/** Somebody took an interest in something. */
export interface StoredInterest {
  readonly seq: number;
  readonly action: string;
  /** Epoch milliseconds. */
  readonly time: number;
  /** Of what; null when it is no listing that we know, or the person was counted for it on that day. */
  readonly facts: GroupFacts | null;
}

/**
 * Numbers are given before they are committed, and not in the order in which transactions began: from the first that is
 * younger on, a lower number may still come.
 */
const FIRST_YOUNG = `SELECT min(seq) FROM interaction WHERE seq > $1 AND stored_at >= now() - interval '5 seconds'`;

/** Whoever comes back to the same model group is no further person: each counts once a day (UTC) and action. */
const IS_FIRST_OF_DAY = `NOT EXISTS (
  SELECT 1 FROM interaction AS earlier
  WHERE earlier.user_id = i.user_id AND earlier.seq < i.seq AND earlier.action = i.action
    AND earlier.subject->>'group' = i.subject->>'group'
    AND (earlier.time AT TIME ZONE 'UTC')::date = (i.time AT TIME ZONE 'UTC')::date
)`;

const AFTER = prepared(`
SELECT i.seq::float8 AS seq, i.action, extract(epoch FROM i.time)::float8 * 1000 AS time,
  CASE WHEN l.id IS NOT NULL AND ${IS_FIRST_OF_DAY}
    THEN jsonb_strip_nulls(jsonb_build_object('make', l.make, 'model', l.model,
      'currency', l.facts->>'currency', 'country', l.facts->>'country')) END AS facts
FROM (
  SELECT seq, user_id, action, entity_id, subject, time FROM interaction
  WHERE seq > $1 AND seq < COALESCE((${FIRST_YOUNG}), $1 + 1e18) AND action = ANY($2::text[])
  ORDER BY seq LIMIT $3
) AS i LEFT JOIN listing AS l ON l.id = i.entity_id
ORDER BY i.seq`);

const LAST = prepared('SELECT COALESCE(max(seq), 0)::float8 AS seq FROM interaction');

/** What people did, as far as it shows an interest. */
@Injectable()
export class DemandRepository {
  constructor(private readonly database: Database) {}

  /** A portion of what was stored after `seq`, in that order. */
  after(seq: number, actions: readonly string[], limit: number): Promise<StoredInterest[]> {
    return this.database.query<StoredInterest>(AFTER, [seq, actions, limit]);
  }

  /** The last number there is; 0 when there is none. */
  async last(): Promise<number> {
    return (await this.database.query<{ seq: number }>(LAST))[0]!.seq;
  }
}

import { Injectable } from '@nestjs/common';
import { Database, prepared } from '@rover/persistence';
import type { GroupFacts } from '@rover/scoring';

/** Somebody took an interest in something. */
export interface StoredInterest {
  readonly seq: number;
  readonly action: string;
  /** Epoch milliseconds. */
  readonly time: number;
  /** Of what; null when it is no listing that we know. */
  readonly facts: GroupFacts | null;
}

/**
 * Numbers are given before they are committed, and not in the order in which transactions began: from the first that is
 * younger on, a lower number may still come.
 */
const FIRST_YOUNG = `SELECT min(seq) FROM interaction WHERE seq > $1 AND stored_at >= now() - interval '5 seconds'`;

const AFTER = prepared(`
SELECT i.seq::float8 AS seq, i.action, extract(epoch FROM i.time)::float8 * 1000 AS time,
  CASE WHEN l.id IS NOT NULL
    THEN jsonb_build_object('make', l.make, 'model', l.model, 'currency', l.facts->>'currency') END AS facts
FROM (
  SELECT seq, action, entity_id, time FROM interaction
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

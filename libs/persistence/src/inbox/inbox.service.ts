import { Injectable } from '@nestjs/common';
import { prepared } from '../database/sql.js';
import type { Sql } from '../database/sql.js';
import { bucketOf, storedId } from './event-id.js';

const CLAIM = prepared(`
INSERT INTO inbox (bucket, consumer, event_id)
SELECT bucket, $1, event_id FROM unnest($2::smallint[], $3::uuid[]) AS claimed (bucket, event_id)
ORDER BY event_id
ON CONFLICT DO NOTHING
RETURNING event_id`);

/**
 * Remembers which events a consumer has taken, so that a redelivery has no second effect.
 *
 * Ids of UUID version 7 are remembered for at least six days after their own time, other ids for seven days after they
 * were seen.
 */
@Injectable()
export class Inbox {
  /**
   * Answers those of `ids` that `consumer` sees for the first time, and records them in the same transaction as their
   * effect: a rollback forgets them. One statement, whatever the number. Another transaction that claims the same id
   * at the same time is waited for.
   *
   * @param tx the transaction of the effect
   * @param consumer the consumer group, or a part of it that must see every event for itself
   */
  async claim(tx: Sql, consumer: string, ids: readonly string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const given = new Map(ids.map((id) => [storedId(id), id]));
    const stored = [...given.keys()];
    const buckets = stored.map((id) => bucketOf(id));
    const rows = await tx.query<{ event_id: string }>(CLAIM, [consumer, buckets, stored]);
    return new Set(rows.map((row) => given.get(row.event_id) as string));
  }
}

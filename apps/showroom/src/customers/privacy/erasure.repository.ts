import { Injectable } from '@nestjs/common';
import { Database, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';

const ERASE = prepared(`
UPDATE customer SET wrapped_key = NULL, state = NULL, search_name = NULL, showrooms = '{}', household_id = NULL,
  version = version + 1, erased_at = $2, updated_at = $2
WHERE id = ANY($1::text[])`);
const HANDOFFS = prepared('DELETE FROM customer_handoff WHERE customer_id = ANY($1::text[])');
/** What was signed stays for as long as the law wants it kept; offers and drafts go. */
const PAPERS = prepared('DELETE FROM paper WHERE customer_id = ANY($1::text[]) AND NOT binding');
const ACTORS = prepared(`
UPDATE customer_event SET actor = $3 WHERE customer_id = ANY($1::text[]) AND actor = ANY($2::text[])`);
const IDLE = prepared(`
SELECT id FROM customer WHERE merged_into IS NULL AND erased_at IS NULL AND last_seen_at < $1
ORDER BY last_seen_at LIMIT $2`);

/** Forgets customers in PostgreSQL. */
@Injectable()
export class ErasureRepository {
  constructor(private readonly database: Database) {}

  /** Destroys keys, and with them what is sealed; the logs keep their shape. */
  async erase(tx: Sql, customerIds: readonly string[], time: Date): Promise<void> {
    await tx.execute(ERASE, [customerIds, time]);
    await tx.execute(HANDOFFS, [customerIds]);
    await tx.execute(PAPERS, [customerIds]);
  }

  /** Names an actor of the logs otherwise, who is no user any more. */
  async renameActors(
    tx: Sql,
    customerIds: readonly string[],
    users: readonly string[],
    name: string,
  ): Promise<void> {
    await tx.execute(ACTORS, [customerIds, users, name]);
  }

  /** Customers who were last seen before this, the longest ago first. */
  async idleSince(time: Date, limit: number): Promise<string[]> {
    return (await this.database.query<{ id: string }>(IDLE, [time, limit])).map(({ id }) => id);
  }
}

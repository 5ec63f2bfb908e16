import { Injectable } from '@nestjs/common';
import type { ScoringPersonPart } from '@rover/contracts';
import { Database, keyset } from '@rover/persistence';
import type { Page, Sql } from '@rover/persistence';

const byKey = keyset({ columns: { key: 'text' } });

/** What is held of the person ($1), thing by thing. */
const parts: Readonly<Record<ScoringPersonPart, string>> = {
  interactions: `
    SELECT lpad(seq::text, 19, '0') AS key, jsonb_build_object('id', id, 'action', action, 'entityId', entity_id,
      'subject', subject, 'value', value, 'sessionId', session_id, 'time', time) AS item
    FROM interaction WHERE user_id = $1`,
  recommendationAlerts: `
    SELECT id::text AS key, jsonb_build_object('id', id, 'kind', kind, 'target', target, 'listingId', listing_id,
      'origin', origin, 'createdAt', created_at) AS item
    FROM alert WHERE user_id = $1`,
  savedSearches: `
    SELECT id::text AS key, jsonb_build_object('id', id, 'name', name, 'criteria', criteria, 'preferences', preferences,
      'alert', alert, 'createdAt', created_at) AS item
    FROM saved_search WHERE user_id = $1`,
};

/** What this service holds of people, wherever it stands. */
@Injectable()
export class PersonRepository {
  constructor(private readonly database: Database) {}

  /** @throws CursorInvalidError */
  async page(
    user: string,
    part: ScoringPersonPart,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<Page<Record<string, unknown>>> {
    const after = byKey.after(cursor, 2);
    const rows = await this.database.query<{ key: string; item: Record<string, unknown> }>(
      `SELECT key, jsonb_strip_nulls(item) AS item FROM (${parts[part]}) AS held
       WHERE ${after.sql} ORDER BY ${byKey.orderBy} LIMIT ${limit + 1}`,
      [user, ...after.values],
    );
    const { data, meta } = byKey.page(rows, limit, ({ key }) => [key]);
    return { data: data.map(({ item }) => item), meta };
  }

  async erase(tx: Sql, users: readonly string[]): Promise<void> {
    for (const table of ['interaction', 'alert', 'saved_search'])
      await tx.execute(`DELETE FROM ${table} WHERE user_id = ANY($1::text[])`, [users]);
  }
}

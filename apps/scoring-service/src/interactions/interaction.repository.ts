import { Injectable } from '@nestjs/common';
import { DEFAULT_EVENT_RULES } from '@rover/scoring';
import type { Subject } from '@rover/scoring';
import { Database, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';
import type { KnownInteraction } from './known-interaction.js';

/** An interaction out of PostgreSQL. */
export interface StoredInteraction extends KnownInteraction {
  /** Epoch milliseconds. */
  readonly storedAt: number;
}

interface InteractionRow {
  id: string;
  user_id: string;
  action: string;
  entity_id: string | null;
  subject: Subject;
  value: number | null;
  session_id: string | null;
  time: Date;
  stored_at: Date;
}

/** Each so many rows of the table a user's history is cut to its length. */
const CUT_EVERY = 32;

const ADD = prepared(`
INSERT INTO interaction (id, user_id, action, entity_id, subject, value, session_id, lasting, time)
SELECT (i->>'id')::uuid, i->>'userId', i->>'action', i->>'entityId', i->'subject', (i->>'value')::float8,
  i->>'sessionId', (i->>'lasting')::boolean, to_timestamp((i->>'time')::float8 / 1000)
FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS given (i, place)
ORDER BY place
RETURNING seq, user_id`);

/** What excludes a vehicle for good makes no room for what fades. */
const CUT = prepared(`
DELETE FROM interaction USING unnest($1::text[]) AS due (user_id)
WHERE interaction.user_id = due.user_id AND lasting = $2 AND seq <= (
  SELECT seq FROM interaction AS own WHERE own.user_id = due.user_id AND own.lasting = $2
  ORDER BY seq DESC OFFSET $3 LIMIT 1
)`);

const OF_USERS = prepared(`
SELECT id, user_id, action, entity_id, subject, value, session_id, time, stored_at
FROM interaction WHERE user_id = ANY($1::text[]) ORDER BY seq`);

/** Looks at the newest rows alone, however many there are. */
const ACTIVE = prepared(`
SELECT user_id FROM interaction WHERE seq > (SELECT COALESCE(max(seq), 0) FROM interaction) - $1
GROUP BY user_id ORDER BY max(seq) DESC LIMIT $2`);

const FORGET = prepared(`
DELETE FROM interaction WHERE seq IN (
  SELECT seq FROM interaction WHERE stored_at < $1 AND NOT lasting LIMIT 10000
)`);

/** What people did. Bounded per user and by age, except for what they bought or never want to see again. */
@Injectable()
export class InteractionRepository {
  constructor(private readonly database: Database) {}

  /** Adds interactions in their order; `keep` is how many of a user stay, and how many lasting ones beside them. */
  async add(tx: Sql, interactions: readonly KnownInteraction[], keep: number): Promise<void> {
    if (interactions.length === 0) return;
    const given = interactions.map((one) => ({ ...one, lasting: isLasting(one) }));
    const rows = await tx.query<{ seq: string; user_id: string }>(ADD, [JSON.stringify(given)]);
    const due = rows.filter(({ seq }) => Number(seq) % CUT_EVERY === 0).map(({ user_id }) => user_id);
    if (due.length === 0) return;
    for (const lasting of [false, true]) await tx.execute(CUT, [[...new Set(due)], lasting, keep]);
  }

  /** All that is kept of users, in the order in which it was stored. */
  async ofUsers(userIds: readonly string[]): Promise<StoredInteraction[]> {
    const rows = await this.database.query<InteractionRow>(OF_USERS, [userIds]);
    return rows.map(toStored);
  }

  /** Users of the newest rows, the latest first. */
  async activeUsers({ rows, users }: { rows: number; users: number }): Promise<string[]> {
    const found = await this.database.query<{ user_id: string }>(ACTIVE, [rows, users]);
    return found.map(({ user_id }) => user_id);
  }

  /** Removes a portion of what is older; answers how much it was. */
  forget(before: Date): Promise<number> {
    return this.database.execute(FORGET, [before]);
  }
}

const isLasting = ({ action }: KnownInteraction): boolean => DEFAULT_EVENT_RULES[action]?.excludes ?? false;

const toStored = (row: InteractionRow): StoredInteraction => ({
  id: row.id,
  userId: row.user_id,
  action: row.action,
  entityId: row.entity_id ?? undefined,
  subject: row.subject,
  value: row.value ?? undefined,
  sessionId: row.session_id ?? undefined,
  time: row.time.getTime(),
  storedAt: row.stored_at.getTime(),
});

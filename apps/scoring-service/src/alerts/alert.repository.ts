import { Injectable } from '@nestjs/common';
import type { AlertKind, RecommendationAlert } from '@rover/contracts';
import { Database, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';
import { uuidV7 } from '@rover/redis-streams';

/** A wish to be made to stand. `target` is what it hangs on: a listing, a seller, a model group. */
export interface NewAlert {
  readonly userId: string;
  readonly kind: AlertKind;
  readonly target: string;
  readonly listingId?: string;
  readonly origin: RecommendationAlert['origin'];
}

export interface StoredAlert extends NewAlert {
  readonly id: string;
  readonly createdAt: Date;
}

interface AlertRow {
  id: string;
  user_id: string;
  kind: AlertKind;
  target: string;
  listing_id: string | null;
  origin: RecommendationAlert['origin'];
  created_at: Date;
}

/** Something that a wish may hang on. */
export interface Occurrence {
  readonly kind: AlertKind;
  readonly target: string;
}

const COLUMNS = 'alert.id, user_id, alert.kind, alert.target, listing_id, origin, created_at';

/** Who asks for what they only wished for until now has asked for it. */
const ADD = prepared(`
INSERT INTO alert AS known (id, user_id, kind, target, listing_id, origin)
SELECT $1, $2, $3, $4, $5, $6
WHERE (SELECT count(*) FROM alert WHERE user_id = $2) < $7
  OR EXISTS (SELECT FROM alert WHERE user_id = $2 AND kind = $3 AND target = $4)
ON CONFLICT (user_id, kind, target) DO UPDATE SET
  origin = CASE WHEN excluded.origin = 'asked' THEN 'asked' ELSE known.origin END
RETURNING id, user_id, kind, target, listing_id, origin, created_at`);

const REMOVE_WISHED = prepared(
  `DELETE FROM alert WHERE user_id = $1 AND listing_id = $2 AND origin = 'wished'`,
);

const LIST = prepared(`SELECT ${COLUMNS} FROM alert WHERE user_id = $1 ORDER BY id DESC`);

const REMOVE = prepared(`DELETE FROM alert WHERE user_id = $1 AND id = $2 RETURNING ${COLUMNS}`);

const WAITING = prepared(`
SELECT ${COLUMNS} FROM unnest($1::text[], $2::text[]) AS occurred (kind, target)
JOIN alert ON alert.target = occurred.target AND alert.kind = occurred.kind`);

const TELL = prepared(`
INSERT INTO alert_told (alert_id, occasion) SELECT * FROM unnest($1::uuid[], $2::text[])
ON CONFLICT DO NOTHING RETURNING alert_id`);

const FORGET_TOLD = prepared('DELETE FROM alert_told WHERE told_at < $1');
const FORGET_WISHED = prepared(`DELETE FROM alert WHERE origin = 'wished' AND created_at < $1`);

/** What people want to be told of. */
@Injectable()
export class AlertRepository {
  constructor(private readonly database: Database) {}

  /** Answers the wish as it stands; undefined when the person has so many already that there is no room. */
  async add(
    sql: Sql,
    { userId, kind, target, listingId, origin }: NewAlert,
    most: number,
  ): Promise<StoredAlert | undefined> {
    const values = [uuidV7(), userId, kind, target, listingId ?? null, origin, most];
    const [row] = await sql.query<AlertRow>(ADD, values);
    return row && toAlert(row);
  }

  /** What was wished for along with a vehicle goes with it; what was asked for stays. */
  removeWished(sql: Sql, userId: string, listingId: string): Promise<number> {
    return sql.execute(REMOVE_WISHED, [userId, listingId]);
  }

  async list(userId: string): Promise<StoredAlert[]> {
    return (await this.database.query<AlertRow>(LIST, [userId])).map(toAlert);
  }

  async remove(userId: string, id: string): Promise<StoredAlert | undefined> {
    const [row] = await this.database.query<AlertRow>(REMOVE, [userId, id]);
    return row && toAlert(row);
  }

  /** The wishes that hang on what occurred. */
  async waitingFor(sql: Sql, occurrences: readonly Occurrence[]): Promise<StoredAlert[]> {
    const kinds = occurrences.map(({ kind }) => kind);
    const targets = occurrences.map(({ target }) => target);
    return (await sql.query<AlertRow>(WAITING, [kinds, targets])).map(toAlert);
  }

  /** Notes that wishes are told on an occasion; answers those that were not told on it yet. */
  async tell(sql: Sql, told: readonly { id: string; occasion: string }[]): Promise<Set<string>> {
    const values = [told.map(({ id }) => id), told.map(({ occasion }) => occasion)];
    const rows = await sql.query<{ alert_id: string }>(TELL, values);
    return new Set(rows.map(({ alert_id }) => alert_id));
  }

  async forget({ told, wished }: { told: Date; wished: Date }): Promise<void> {
    await this.database.execute(FORGET_TOLD, [told]);
    await this.database.execute(FORGET_WISHED, [wished]);
  }
}

const toAlert = (row: AlertRow): StoredAlert => ({
  id: row.id,
  userId: row.user_id,
  kind: row.kind,
  target: row.target,
  listingId: row.listing_id ?? undefined,
  origin: row.origin,
  createdAt: row.created_at,
});

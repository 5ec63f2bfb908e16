import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Erasure } from '@rover/contracts';
import { Database, prepared } from '@rover/persistence';
import type { Fragment, Sql } from '@rover/persistence';
import { uuidV7 } from '@rover/redis-streams';

/** One that is under way already is answered instead. */
const REQUEST = prepared(`
INSERT INTO erasure (id, user_id, user_digest, token, requested_at) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (user_id) WHERE finished_at IS NULL DO UPDATE SET user_id = excluded.user_id RETURNING *`);

const FIND = prepared('SELECT * FROM erasure WHERE id = $1');
const OPEN = prepared('SELECT id FROM erasure WHERE finished_at IS NULL ORDER BY id');
const TAKE = prepared('SELECT * FROM erasure WHERE id = $1 AND finished_at IS NULL FOR UPDATE SKIP LOCKED');

const STEP = prepared(`
UPDATE erasure SET step = step + 1,
  erased = CASE $3::int WHEN 0 THEN erased
    ELSE jsonb_set(erased, ARRAY[$2::text], to_jsonb(coalesce((erased ->> $2::text)::int, 0) + $3::int)) END
WHERE id = $1`);

const FINISH = prepared('UPDATE erasure SET user_id = NULL, finished_at = $2 WHERE id = $1');

/** An erasure as it is stored. */
export interface ErasureRow {
  readonly id: string;
  /** Null when it is done. */
  readonly user_id: string | null;
  readonly user_digest: string;
  readonly token: string;
  readonly step: number;
  readonly erased: Record<string, number>;
  readonly requested_at: Date;
  readonly finished_at: Date | null;
}

/** Who is being forgotten, in PostgreSQL. */
@Injectable()
export class ErasureRepository {
  constructor(private readonly database: Database) {}

  async request(tx: Sql, user: string, now: Date): Promise<ErasureRow> {
    const id = uuidV7();
    const token = `erased-${uuidV7()}`;
    const [row] = await tx.query<ErasureRow>(REQUEST, [id, user, digestOf(id, user), token, now]);
    return row as ErasureRow;
  }

  async find(id: string): Promise<ErasureRow | undefined> {
    return (await this.database.query<ErasureRow>(FIND, [id]))[0];
  }

  async open(): Promise<string[]> {
    return (await this.database.query<{ id: string }>(OPEN)).map(({ id }) => id);
  }

  /** Locked until the transaction ends; undefined when it is done, or another replica is at it. */
  async take(tx: Sql, id: string): Promise<ErasureRow | undefined> {
    return (await tx.query<ErasureRow>(TAKE, [id]))[0];
  }

  /** Runs a statement and counts what it touched as `kind`. */
  async step(tx: Sql, id: string, kind: string, statement: Fragment): Promise<void> {
    const { text, values } = statement.render();
    await tx.execute(STEP, [id, kind, await tx.execute(text, values)]);
  }

  async finish(tx: Sql, id: string, now: Date): Promise<void> {
    await tx.execute(FINISH, [id, now]);
  }
}

const digestOf = (id: string, user: string): string =>
  createHash('sha256').update(`${id} ${user}`).digest('hex');

export const isOf = ({ id, user_digest }: ErasureRow, user: string): boolean =>
  user_digest === digestOf(id, user);

export const erasureOf = (row: ErasureRow): Erasure => ({
  id: row.id,
  status: row.finished_at === null ? 'running' : 'completed',
  token: row.token,
  requestedAt: row.requested_at.toISOString(),
  ...(row.finished_at && { finishedAt: row.finished_at.toISOString() }),
  erased: row.erased,
});

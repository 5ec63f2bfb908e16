import { Injectable } from '@nestjs/common';
import type { Rep } from '@rover/contracts';
import { Database, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';

/** A rep as stored; whether they are there is reckoned when it is asked. */
export type RepRecord = Omit<Rep, 'availability'>;

const COLUMNS =
  'id, showroom_id, name, user_id, skills, languages, capacity, active, shifts, exceptions, away, version, created_at, updated_at';

const FIND = prepared(`SELECT ${COLUMNS} FROM rep WHERE showroom_id = $1 AND id = $2`);
const LOCK = prepared(`SELECT ${COLUMNS} FROM rep WHERE showroom_id = $1 AND id = $2 FOR UPDATE`);
const OF_SHOWROOM = prepared(`SELECT ${COLUMNS} FROM rep WHERE showroom_id = $1 ORDER BY name, id`);
const OF_USER = prepared(`SELECT ${COLUMNS} FROM rep WHERE showroom_id = $1 AND user_id = $2`);
const COUNT = prepared('SELECT count(*)::int AS count FROM rep WHERE showroom_id = $1');
const INSERT = prepared(`
INSERT INTO rep (${COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`);
const UPDATE = prepared(`
UPDATE rep SET name = $2, user_id = $3, skills = $4, languages = $5, capacity = $6, active = $7, shifts = $8,
  exceptions = $9, away = $10, version = $11, updated_at = $12
WHERE id = $1`);

interface RepRow extends Omit<RepRecord, 'showroomId' | 'userId' | 'createdAt' | 'updatedAt'> {
  readonly showroom_id: string;
  readonly user_id: string | null;
  readonly created_at: Date;
  readonly updated_at: Date;
}

/** Reps in PostgreSQL. */
@Injectable()
export class RepRepository {
  constructor(private readonly database: Database) {}

  async find(showroomId: string, id: string, sql: Sql = this.database): Promise<RepRecord | undefined> {
    return this.#one(sql, FIND, [showroomId, id]);
  }

  async lock(tx: Sql, showroomId: string, id: string): Promise<RepRecord | undefined> {
    return this.#one(tx, LOCK, [showroomId, id]);
  }

  async ofUser(showroomId: string, userId: string, sql: Sql = this.database): Promise<RepRecord | undefined> {
    return this.#one(sql, OF_USER, [showroomId, userId]);
  }

  /** All of a showroom, by name. */
  async ofShowroom(showroomId: string, sql: Sql = this.database): Promise<RepRecord[]> {
    return (await sql.query<RepRow>(OF_SHOWROOM, [showroomId])).map(repOf);
  }

  async count(tx: Sql, showroomId: string): Promise<number> {
    const [row] = await tx.query<{ count: number }>(COUNT, [showroomId]);
    return row?.count ?? 0;
  }

  async insert(tx: Sql, rep: RepRecord): Promise<void> {
    const [id, ...facts] = factsOf(rep);
    await tx.execute(INSERT, [id, rep.showroomId, ...facts, rep.version, rep.createdAt, rep.updatedAt]);
  }

  async update(tx: Sql, rep: RepRecord): Promise<void> {
    await tx.execute(UPDATE, [...factsOf(rep), rep.version, rep.updatedAt]);
  }

  async #one(sql: Sql, statement: typeof FIND, values: readonly unknown[]): Promise<RepRecord | undefined> {
    const [row] = await sql.query<RepRow>(statement, values);
    return row && repOf(row);
  }
}

const factsOf = (rep: RepRecord): unknown[] => [
  rep.id,
  rep.name,
  rep.userId,
  rep.skills,
  rep.languages,
  rep.capacity,
  rep.active,
  rep.shifts && JSON.stringify(rep.shifts),
  JSON.stringify(rep.exceptions),
  rep.away && JSON.stringify(rep.away),
];

const repOf = ({ showroom_id, user_id, created_at, updated_at, ...row }: RepRow): RepRecord => ({
  ...row,
  showroomId: showroom_id,
  userId: user_id,
  createdAt: created_at.toISOString(),
  updatedAt: updated_at.toISOString(),
});

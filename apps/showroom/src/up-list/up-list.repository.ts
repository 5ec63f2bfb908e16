import { Injectable } from '@nestjs/common';
import { Database, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';
import { newId } from '../common/new-id.js';

/** A rep on the list, as stored. */
export interface UpRow {
  readonly showroom_id: string;
  readonly rep_id: string;
  readonly name: string;
  readonly joined_at: Date;
  readonly last_up_at: Date | null;
  readonly visit_id: string | null;
  readonly called_at: Date | null;
  readonly greet_by: Date | null;
  readonly greeted_at: Date | null;
}

export interface WaitingVisit {
  readonly visit_id: string;
  readonly since: Date;
}

/** What became of a turn, and why. */
export interface UpLogEntry {
  readonly showroomId: string;
  readonly repId: string;
  readonly visitId: string | null;
  readonly kind: 'joined' | 'left' | 'called' | 'greeted' | 'finished' | 'skipped';
  readonly reason?: string;
  readonly by?: string;
  readonly time: Date;
}

const COLUMNS = `up_list.showroom_id, up_list.rep_id, up_list.joined_at, up_list.last_up_at, up_list.visit_id,
  up_list.called_at, up_list.greet_by, up_list.greeted_at`;

const ALL = prepared(`
SELECT ${COLUMNS}, rep.name FROM up_list JOIN rep ON rep.id = up_list.rep_id
WHERE up_list.showroom_id = $1 ORDER BY last_up_at NULLS FIRST, joined_at, rep_id`);
const LOCK = prepared(`
SELECT ${COLUMNS}, rep.name FROM up_list JOIN rep ON rep.id = up_list.rep_id
WHERE up_list.showroom_id = $1 AND up_list.rep_id = $2 FOR UPDATE OF up_list`);
const JOIN = prepared(`
INSERT INTO up_list (showroom_id, rep_id, joined_at) VALUES ($1, $2, $3) ON CONFLICT (rep_id) DO NOTHING`);
const LEAVE = prepared('DELETE FROM up_list WHERE rep_id = $1');
/** Whoever has left waits for nobody. */
const WAITING = prepared(`
SELECT up_waiting.visit_id, since FROM up_waiting JOIN visit ON visit.id = visit_id AND exited_at IS NULL
WHERE up_waiting.showroom_id = $1 ORDER BY since, visit_id`);
const FORGET_GONE = prepared(`
DELETE FROM up_waiting USING visit WHERE visit.id = visit_id AND exited_at IS NOT NULL`);
const WAIT = prepared(`
INSERT INTO up_waiting (visit_id, showroom_id, since) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`);
const STOP_WAITING = prepared('DELETE FROM up_waiting WHERE visit_id = ANY ($1)');
/** One at a time for each showroom: whose turn it is and who waits longest are one question. */
const TURN = prepared(`SELECT pg_advisory_xact_lock(hashtextextended('rover.up-list.' || $1, 0))`);
const OF_VISIT = prepared(`
SELECT ${COLUMNS}, rep.name FROM up_list JOIN rep ON rep.id = up_list.rep_id WHERE up_list.visit_id = $1`);
const CALL = prepared(`
UPDATE up_list SET visit_id = $2, called_at = $3, last_up_at = $3, greet_by = $4, greeted_at = NULL WHERE rep_id = $1`);
const GREET = prepared('UPDATE up_list SET greeted_at = $2, greet_by = NULL WHERE rep_id = $1');
const FREE = prepared(`
UPDATE up_list SET visit_id = NULL, called_at = NULL, greet_by = NULL, greeted_at = NULL,
  last_up_at = coalesce($2, last_up_at) WHERE rep_id = $1`);
const OVERDUE = prepared(`
SELECT showroom_id, rep_id FROM up_list WHERE greet_by < $1 ORDER BY greet_by LIMIT $2`);
const LOG = prepared(`
INSERT INTO up_log (id, showroom_id, rep_id, visit_id, kind, reason, by, time) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`);

/** Up lists in PostgreSQL. */
@Injectable()
export class UpListRepository {
  constructor(private readonly database: Database) {}

  /** Keeps others from changing this list until the transaction ends. */
  async lockList(tx: Sql, showroomId: string): Promise<void> {
    await tx.query(TURN, [showroomId]);
  }

  /** Who has waited longest first. */
  all(showroomId: string, sql: Sql = this.database): Promise<UpRow[]> {
    return sql.query<UpRow>(ALL, [showroomId]);
  }

  waiting(showroomId: string, sql: Sql = this.database): Promise<WaitingVisit[]> {
    return sql.query<WaitingVisit>(WAITING, [showroomId]);
  }

  async find(tx: Sql, showroomId: string, repId: string): Promise<UpRow | undefined> {
    return (await tx.query<UpRow>(LOCK, [showroomId, repId]))[0];
  }

  async ofVisit(tx: Sql, visitId: string): Promise<UpRow | undefined> {
    return (await tx.query<UpRow>(OF_VISIT, [visitId]))[0];
  }

  /** Answers whether they were not there yet. */
  async join(tx: Sql, showroomId: string, repId: string, now: Date): Promise<boolean> {
    return (await tx.execute(JOIN, [showroomId, repId, now])) === 1;
  }

  async leave(tx: Sql, repId: string): Promise<void> {
    await tx.execute(LEAVE, [repId]);
  }

  async wait(tx: Sql, showroomId: string, visitId: string, since: Date): Promise<void> {
    await tx.execute(WAIT, [visitId, showroomId, since]);
  }

  async stopWaiting(tx: Sql, visitIds: readonly string[]): Promise<void> {
    await tx.execute(STOP_WAITING, [visitIds]);
  }

  /** Forgets who has left before anybody was free. */
  async forgetGone(): Promise<void> {
    await this.database.execute(FORGET_GONE);
  }

  async call(
    tx: Sql,
    repId: string,
    visitId: string,
    { now, greetBy }: { now: Date; greetBy: Date },
  ): Promise<void> {
    await tx.execute(CALL, [repId, visitId, now, greetBy]);
  }

  async greet(tx: Sql, repId: string, now: Date): Promise<void> {
    await tx.execute(GREET, [repId, now]);
  }

  /** @param backTo sends them to the place of those who had a visitor then */
  async free(tx: Sql, repId: string, backTo?: Date): Promise<void> {
    await tx.execute(FREE, [repId, backTo ?? null]);
  }

  /** Reps who have not greeted in time. */
  async overdue(now: Date, most: number): Promise<{ showroomId: string; repId: string }[]> {
    const rows = await this.database.query<Pick<UpRow, 'showroom_id' | 'rep_id'>>(OVERDUE, [now, most]);
    return rows.map(({ showroom_id: showroomId, rep_id: repId }) => ({ showroomId, repId }));
  }

  async log(tx: Sql, { showroomId, repId, visitId, kind, reason, by, time }: UpLogEntry): Promise<void> {
    await tx.execute(LOG, [newId('upl'), showroomId, repId, visitId, kind, reason ?? null, by ?? null, time]);
  }
}

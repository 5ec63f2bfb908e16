import { Injectable } from '@nestjs/common';
import type { ImportProgress } from '@rover/contracts';
import { Database, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';
import type { ImportPlan } from './mapping/import-plan.js';

/** What a batch of rows adds to an import. */
export interface Advance {
  readonly id: string;
  readonly received: number;
  readonly accepted: number;
  readonly ranked: number;
  readonly rejected: number;
  /** Nothing follows. */
  readonly last: boolean;
}

interface ImportRow extends Omit<ImportProgress, 'startedAt' | 'finishedAt' | 'reason'> {
  readonly started_at: Date;
  readonly finished_at: Date | null;
  readonly reason: string | null;
}

const BEGIN = prepared(`
INSERT INTO listing_import (id, plan, started_at, touched_at) VALUES ($1, $2, $3, $3) ON CONFLICT DO NOTHING`);

const FIND = prepared(`
SELECT id, status, received, accepted, ranked, rejected, reason, started_at, finished_at FROM listing_import WHERE id = $1`);

const PLAN = prepared('SELECT plan FROM listing_import WHERE id = $1');

/**
 * One that was given up and moves again is running again: its rows are as good as before. One that its sender aborted
 * stays failed while the rows that came before arrive, unless they turn out to be all.
 */
const ADVANCE = prepared(`
UPDATE listing_import AS i SET
  received = now.received, accepted = now.accepted, ranked = now.ranked, rejected = now.rejected,
  read_whole = now.read_whole, touched_at = $7,
  reason = CASE WHEN i.aborted AND NOT now.done THEN i.reason END,
  status = CASE WHEN now.done THEN 'completed' WHEN i.aborted THEN 'failed' ELSE 'running' END,
  finished_at = CASE WHEN now.done OR i.aborted THEN coalesce(i.finished_at, $7) END
FROM (
  SELECT *, read_whole AND ranked >= accepted AS done FROM (
    SELECT id, received + $2 AS received, accepted + $3 AS accepted, ranked + $4 AS ranked, rejected + $5 AS rejected,
           read_whole OR $6 AS read_whole
    FROM listing_import WHERE id = $1 FOR UPDATE) AS added) AS now
WHERE i.id = now.id`);

/** As a batch of rows does, a sign of life sets one going again that was given up for want of it. */
const RENEW = prepared(`
UPDATE listing_import SET touched_at = $3, sent = sent OR $2, status = 'running', reason = NULL, finished_at = NULL
WHERE id = $1 AND status <> 'completed' AND NOT aborted`);

const ABORT = prepared(`
UPDATE listing_import SET aborted = true, status = 'failed', reason = $2, finished_at = $3
WHERE id = $1 AND status <> 'completed' AND NOT aborted`);

const GIVE_UP_SILENT = prepared(`
UPDATE listing_import SET status = 'failed', reason = $2, finished_at = $3
WHERE status = 'running' AND touched_at < $1 AND NOT (sent OR read_whole)`);

const GIVE_UP_STUCK = prepared(`
UPDATE listing_import SET status = 'failed', reason = $2, finished_at = $3
WHERE status = 'running' AND touched_at < $1 AND (sent OR read_whole)`);

/** Whom an import has been waiting for: its sender, or the services that have all its rows. */
export type Waiting = 'sender' | 'services';

/** Imports and how far they are. */
@Injectable()
export class ImportRepository {
  constructor(private readonly database: Database) {}

  /** Begins an import; one that was begun before is left as it is. */
  async begin(id: string, plan: ImportPlan, at: Date): Promise<void> {
    await this.database.execute(BEGIN, [id, JSON.stringify(plan), at]);
  }

  async find(id: string): Promise<ImportProgress | undefined> {
    const [row] = await this.database.query<ImportRow>(FIND, [id]);
    return row && progressOf(row);
  }

  async plan(id: string): Promise<ImportPlan | undefined> {
    return (await this.database.query<{ plan: ImportPlan }>(PLAN, [id]))[0]?.plan;
  }

  async advance(tx: Sql, step: Advance, at: Date): Promise<void> {
    const { id, received, accepted, ranked, rejected, last } = step;
    await tx.execute(ADVANCE, [id, received, accepted, ranked, rejected, last, at]);
  }

  /** The sender lives; `sent`: all rows are on their way. What is complete or aborted stays so. */
  async renew(id: string, sent: boolean, at: Date): Promise<void> {
    await this.database.execute(RENEW, [id, sent, at]);
  }

  /** The sender will not go on. What is complete, or was aborted before, stays as it is. */
  async abort(id: string, reason: string, at: Date): Promise<void> {
    await this.database.execute(ABORT, [id, reason, at]);
  }

  /** Fails what has waited for one of them, and has not moved, since `since`. Answers how many. */
  giveUp(waiting: Waiting, since: Date, { reason, at }: { reason: string; at: Date }): Promise<number> {
    const statement = waiting === 'sender' ? GIVE_UP_SILENT : GIVE_UP_STUCK;
    return this.database.execute(statement, [since, reason, at]);
  }
}

const progressOf = ({ started_at, finished_at, reason, ...counts }: ImportRow): ImportProgress => ({
  ...counts,
  startedAt: started_at.toISOString(),
  ...(finished_at && { finishedAt: finished_at.toISOString() }),
  ...(reason && { reason }),
});

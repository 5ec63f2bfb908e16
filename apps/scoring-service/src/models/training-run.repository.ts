import { Injectable } from '@nestjs/common';
import type { ModelKind, TrainingRun } from '@rover/contracts';
import { Database, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';

/** A training as PostgreSQL gives it. */
export interface TrainingRunRow {
  readonly id: string;
  readonly kind: ModelKind;
  readonly status: TrainingRun['status'];
  readonly progress: number;
  readonly requested_by: string;
  readonly requested_at: Date;
  readonly started_at: Date | null;
  readonly finished_at: Date | null;
  readonly attempts: number;
  readonly version: number | null;
  readonly reason: string | null;
}

/** A run in the hands of one replica. */
export interface HeldRun {
  readonly id: string;
  /** Names the replica: what it writes counts only while the run is its own. */
  readonly worker: string;
}

const COLUMNS =
  'id, kind, status, progress, requested_by, requested_at, started_at, finished_at, attempts, version, reason';

/** How long a run is left alone after its worker's last sign of life, seconds. */
const LEASE_SECONDS = 30;
const LEASE = `now() + interval '${LEASE_SECONDS} seconds'`;

/** A finished run is kept this long, days. */
const KEPT_DAYS = 90;

const FIND = prepared(`SELECT ${COLUMNS} FROM model_run WHERE id = $1`);

const ASK = prepared(`
INSERT INTO model_run (id, kind, status, requested_by) VALUES ($1, $2, 'queued', $3)
ON CONFLICT (kind) WHERE status IN ('queued', 'running') DO UPDATE SET kind = excluded.kind RETURNING ${COLUMNS}`);

const ASK_ONCE = prepared(`
INSERT INTO model_run (id, kind, status, requested_by) VALUES ($1, $2, 'queued', $3) ON CONFLICT DO NOTHING`);

/** Queued ones, and those whose worker has died: one replica gets each. */
const CLAIM = prepared(`
UPDATE model_run SET status = 'running', progress = 0, worker = $1, lease_until = ${LEASE}, attempts = attempts + 1,
  started_at = coalesce(started_at, now())
WHERE id = (
  SELECT id FROM model_run
  WHERE kind = ANY($2::text[]) AND (status = 'queued' OR (status = 'running' AND lease_until < now()))
  ORDER BY requested_at LIMIT 1 FOR UPDATE SKIP LOCKED)
RETURNING ${COLUMNS}`);

const HELD = `id = $1 AND worker = $2 AND status = 'running'`;

const RENEW = prepared(
  `UPDATE model_run SET progress = greatest(progress, $3), lease_until = ${LEASE} WHERE ${HELD}`,
);
const COMPLETE = prepared(
  `UPDATE model_run SET status = 'completed', progress = 1, version = $3, finished_at = now() WHERE ${HELD}`,
);
const FAIL = prepared(
  `UPDATE model_run SET status = 'failed', reason = $3, finished_at = now() WHERE ${HELD}`,
);
const RELEASE = prepared(
  `UPDATE model_run SET status = 'queued', worker = NULL, lease_until = NULL, attempts = attempts - 1 WHERE ${HELD}`,
);
const FORGET = prepared(`DELETE FROM model_run WHERE finished_at < now() - interval '${KEPT_DAYS} days'`);

/** Trainings that were asked for. Who holds one says so again and again; who falls silent loses it. */
@Injectable()
export class TrainingRunRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<TrainingRunRow | undefined> {
    return (await this.database.query<TrainingRunRow>(FIND, [id]))[0];
  }

  /** A new run, or the one of this kind that is under way. */
  async ask(id: string, kind: ModelKind, by: string): Promise<TrainingRunRow> {
    const [run] = await this.database.query<TrainingRunRow>(ASK, [id, kind, by]);
    return run!;
  }

  /** A new run, unless there was one of this id before, or one of this kind is under way. */
  async askOnce(id: string, kind: ModelKind, by: string): Promise<void> {
    await this.database.execute(ASK_ONCE, [id, kind, by]);
  }

  async claim(worker: string, kinds: readonly ModelKind[]): Promise<TrainingRunRow | undefined> {
    return (await this.database.query<TrainingRunRow>(CLAIM, [worker, kinds]))[0];
  }

  async renew({ id, worker }: HeldRun, progress: number): Promise<void> {
    await this.database.execute(RENEW, [id, worker, progress]);
  }

  /** False when the run is no longer this worker's. */
  async complete(tx: Sql, { id, worker }: HeldRun, version: number): Promise<boolean> {
    return (await tx.execute(COMPLETE, [id, worker, version])) === 1;
  }

  async fail({ id, worker }: HeldRun, reason: string): Promise<void> {
    await this.database.execute(FAIL, [id, worker, reason]);
  }

  /** Gives a run back as if it had not been begun, to whoever takes it next. */
  async release({ id, worker }: HeldRun): Promise<void> {
    await this.database.execute(RELEASE, [id, worker]);
  }

  async forget(): Promise<void> {
    await this.database.execute(FORGET);
  }
}

import { Injectable } from '@nestjs/common';
import type { DriftSignal, ModelKind } from '@rover/contracts';
import { Database, columnsOf, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';

/** A signal as PostgreSQL keeps it; an absent feature is an empty text there. */
export interface DriftRow {
  readonly signal: DriftSignal['signal'];
  readonly feature: string;
  readonly status: DriftSignal['status'];
  readonly value: number;
  readonly threshold: number;
  readonly rows: number;
  readonly since: Date | null;
}

const COLUMNS = 'signal, feature, status, value, threshold, rows, since';

/** One check of a kind at a time, over all replicas: an episode is begun once. */
const LOCK = prepared(`SELECT pg_advisory_xact_lock(hashtext(current_schema() || '.drift.' || $1))`);

const FIND = prepared(`SELECT ${COLUMNS}, checked_at FROM model_drift WHERE kind = $1 AND version = $2`);

const SAVE = prepared(`
INSERT INTO model_drift (kind, version, signal, feature, status, value, threshold, rows, since, checked_at)
SELECT $1, $2, given.*, to_timestamp($10::float8 / 1000)
FROM unnest($3::text[], $4::text[], $5::text[], $6::float8[], $7::float8[], $8::int[], $9::timestamptz[]) AS given
ON CONFLICT (kind, version, signal, feature) DO UPDATE SET status = excluded.status, value = excluded.value,
  threshold = excluded.threshold, rows = excluded.rows, since = excluded.since, checked_at = excluded.checked_at`);

const FORGET = prepared('DELETE FROM model_drift WHERE kind = $1 AND version <> $2');

/** Which signals of the champions drift, and since when. */
@Injectable()
export class DriftRepository {
  constructor(private readonly database: Database) {}

  /** The signals of a version, while no other replica may check it. */
  async lock(tx: Sql, kind: ModelKind, version: number): Promise<DriftRow[]> {
    await tx.query(LOCK, [kind]);
    return tx.query<DriftRow>(FIND, [kind, version]);
  }

  async find(kind: ModelKind, version: number): Promise<(DriftRow & { checked_at: Date })[]> {
    return this.database.query(FIND, [kind, version]);
  }

  /** Keeps the signals of a version in place of those of all others of the kind. */
  async save(
    tx: Sql,
    kind: ModelKind,
    version: number,
    rows: readonly DriftRow[],
    now: number,
  ): Promise<void> {
    const names = ['signal', 'feature', 'status', 'value', 'threshold', 'rows', 'since'] as const;
    await tx.execute(SAVE, [kind, version, ...columnsOf(rows, names), now]);
    await tx.execute(FORGET, [kind, version]);
  }
}

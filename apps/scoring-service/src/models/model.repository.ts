import { Injectable } from '@nestjs/common';
import type { ModelKind, ModelMetrics, ModelStatus } from '@rover/contracts';
import { Database, keyset, prepared } from '@rover/persistence';
import type { Page, Sql } from '@rover/persistence';
import type { TrainedModel } from './trainer.js';

/** A version as PostgreSQL gives it, without its body. */
export interface ModelRow {
  readonly kind: ModelKind;
  readonly version: number;
  readonly algorithm: string;
  readonly status: ModelStatus;
  readonly decision: string;
  readonly window_from: Date | null;
  readonly window_to: Date | null;
  readonly rows: number;
  readonly parameters: Record<string, unknown>;
  readonly metrics: ModelMetrics;
  readonly replaced: number | null;
  readonly created_at: Date;
  readonly created_by: string;
  readonly promoted_at: Date | null;
  readonly promoted_by: string | null;
  readonly retired_at: Date | null;
}

/** A version that can be asked. */
export interface StoredModel extends ModelRow {
  readonly body: object;
}

/** A version about to be stored. */
export interface NewModel extends TrainedModel {
  readonly kind: ModelKind;
  readonly version: number;
  readonly createdBy: string;
}

/** Versions of a kind that are kept, besides the champion and the one before it. */
const KEPT = 30;

const COLUMNS = `kind, version, algorithm, status, decision, window_from, window_to, rows, parameters, metrics, replaced,
  created_at, created_by, promoted_at, promoted_by, retired_at`;

const FIND = prepared(`SELECT ${COLUMNS} FROM model WHERE kind = $1 AND version = $2`);
const CHAMPION = prepared(`SELECT ${COLUMNS}, body FROM model WHERE kind = $1 AND status = 'champion'`);
const LATEST = prepared(`SELECT ${COLUMNS} FROM model WHERE kind = $1 ORDER BY version DESC LIMIT 1`);

const NEWEST = prepared('SELECT coalesce(max(version), 0) AS version FROM model WHERE kind = $1');

/** Nothing, when somebody else has numbered a version so, or a later one. */
const ADD = prepared(`
INSERT INTO model (kind, version, algorithm, status, decision, window_from, window_to, rows, parameters, metrics, body, created_by)
SELECT $1, $2, $3, $4, $5, to_timestamp($6::float8 / 1000), to_timestamp($7::float8 / 1000), $8, $9, $10, $11, $12
WHERE NOT EXISTS (SELECT FROM model WHERE kind = $1 AND version >= $2)
ON CONFLICT DO NOTHING RETURNING ${COLUMNS}`);

const RETIRE = prepared(`
UPDATE model SET status = 'retired', retired_at = now() WHERE kind = $1 AND version = $2 AND status = 'champion'`);

const CROWN = prepared(`
UPDATE model SET status = 'champion', replaced = $3, promoted_at = now(), promoted_by = $4, retired_at = NULL
WHERE kind = $1 AND version = $2 AND status IN ('candidate', 'retired')
  AND NOT EXISTS (SELECT FROM model WHERE kind = $1 AND status = 'champion')
RETURNING ${COLUMNS}`);

const FORGET = prepared(`
DELETE FROM model WHERE kind = $1 AND version <= $2 AND status <> 'champion' AND version NOT IN (
  SELECT replaced FROM model WHERE kind = $1 AND status = 'champion' AND replaced IS NOT NULL)`);

const byAge = keyset({ columns: { created_at: 'timestamptz', kind: 'text', version: 'int' }, order: 'desc' });

/** The registry's versions in PostgreSQL. */
@Injectable()
export class ModelRepository {
  constructor(private readonly database: Database) {}

  async find(kind: ModelKind, version: number): Promise<ModelRow | undefined> {
    return (await this.database.query<ModelRow>(FIND, [kind, version]))[0];
  }

  async champion(kind: ModelKind): Promise<StoredModel | undefined> {
    return (await this.database.query<StoredModel>(CHAMPION, [kind]))[0];
  }

  /** The version that was trained last, whatever became of it. */
  async latest(kind: ModelKind): Promise<ModelRow | undefined> {
    return (await this.database.query<ModelRow>(LATEST, [kind]))[0];
  }

  /** A page, newest first. @throws CursorInvalidError */
  async page(kind: ModelKind | undefined, limit: number, cursor?: string): Promise<Page<ModelRow>> {
    const after = byAge.after(cursor, 3);
    const rows = await this.database.query<ModelRow & { place: string }>(
      `SELECT ${COLUMNS}, created_at::text AS place FROM model
       WHERE ($1::text IS NULL OR kind = $1) AND ${after.sql} ORDER BY ${byAge.orderBy} LIMIT $2`,
      [kind ?? null, limit + 1, ...after.values],
    );
    return byAge.page(rows, limit, (row) => [row.place, row.kind, row.version]);
  }

  /** The highest version so far, 0 when there is none. */
  async newest(kind: ModelKind): Promise<number> {
    const [newest] = await this.database.query<{ version: number }>(NEWEST, [kind]);
    return newest?.version ?? 0;
  }

  /**
   * Stores a version, not yet as champion, and forgets what is too old to go back to. Undefined when it is not the
   * newest: another training was first.
   */
  async add(tx: Sql, { kind, version, window, decision, ...model }: NewModel): Promise<ModelRow | undefined> {
    const { algorithm, parameters, metrics, body, createdBy } = model;
    const status = decision.status === 'failed' ? 'failed' : 'candidate';
    const { from, to, rows } = window;
    const documents = [parameters, metrics, body].map((document) => JSON.stringify(document));
    const values = [algorithm, status, decision.reason, from ?? null, to ?? null, rows];
    const [row] = await tx.query<ModelRow>(ADD, [kind, version, ...values, ...documents, createdBy]);
    if (row && version > KEPT) await tx.execute(FORGET, [kind, version - KEPT]);
    return row;
  }

  /** Ends a reign; false when this version does not serve (any more). Waits for a promotion under way. */
  async retire(tx: Sql, kind: ModelKind, version: number): Promise<boolean> {
    return (await tx.execute(RETIRE, [kind, version])) === 1;
  }

  /** Makes a version the champion; undefined when it is none that could be, or there is a champion still. */
  async crown(tx: Sql, { kind, version, replaced, by }: Coronation): Promise<ModelRow | undefined> {
    return (await tx.query<ModelRow>(CROWN, [kind, version, replaced ?? null, by]))[0];
  }
}

/** Which version is to serve, which one a rollback would bring back, and who says so. */
export interface Coronation {
  readonly kind: ModelKind;
  readonly version: number;
  readonly replaced?: number | null;
  readonly by: string;
}

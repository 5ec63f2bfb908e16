import { Injectable } from '@nestjs/common';
import type {
  MaintenanceCost,
  MaintenanceRecord,
  MaintenanceRecordChange,
  MaintenanceStatus,
} from '@rover/contracts';
import { allOf, Database, keyset, prepared, raw, sql } from '@rover/persistence';
import type { Page, Sql } from '@rover/persistence';
import { costOf } from './record-cost.js';

interface RecordRow {
  id: string;
  vehicle_id: string;
  plan_id: string | null;
  cycle: number | null;
  status: MaintenanceStatus;
  facts: MaintenanceRecord;
  version: number;
  created_by: string;
  created_at: Date;
  updated_at: Date;
}

interface ChangeRow {
  version: number;
  kind: MaintenanceRecordChange['kind'];
  by: string;
  time: Date;
  before: MaintenanceRecord | null;
  after: MaintenanceRecord | null;
}

/** One change to be remembered. */
export interface NewChange {
  readonly kind: MaintenanceRecordChange['kind'];
  readonly by: string;
  readonly before?: MaintenanceRecord;
  readonly after?: MaintenanceRecord;
}

const COLUMNS = 'id, vehicle_id, plan_id, cycle, status, facts, version, created_by, created_at, updated_at';

const SAVE = prepared(`
INSERT INTO maintenance_record (id, vehicle_id, plan_id, cycle, status, facts, performed_at, odometer, engine_hours,
  currency, parts_cost, labour_cost, other_cost, version, created_by, created_at, updated_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
ON CONFLICT (id) DO UPDATE SET status = $5, facts = $6, performed_at = $7, odometer = $8, engine_hours = $9,
  currency = $10, parts_cost = $11, labour_cost = $12, other_cost = $13, version = $14, updated_at = $17`);

const FIND = `SELECT ${COLUMNS} FROM maintenance_record WHERE id = $1 AND vehicle_id = $2`;
const OPEN_ORDER = prepared(`
SELECT FROM maintenance_record
WHERE plan_id = $1 AND vehicle_id = $2 AND status IN ('planned', 'inProgress')`);
const UNKNOWN_DOCUMENTS = prepared(`
SELECT named.id FROM unnest($1::uuid[]) AS named (id)
WHERE NOT EXISTS (SELECT FROM vehicle_document AS document WHERE document.id = named.id AND document.vehicle_id = $2)`);
const REMOVE = prepared('DELETE FROM maintenance_record WHERE id = $1');

const REMEMBER = prepared(`
INSERT INTO maintenance_record_change (record_id, vehicle_id, version, kind, by, time, before, after)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`);

const COSTS = prepared(`
SELECT extract(year FROM performed_at AT TIME ZONE 'UTC')::int AS year, currency, count(*)::int AS records,
  sum(parts_cost)::float8 AS parts, sum(labour_cost)::float8 AS labour, sum(other_cost)::float8 AS other,
  sum(parts_cost + labour_cost + other_cost)::float8 AS total,
  count(*) FILTER (WHERE (facts -> 'warrantyClaim')::boolean)::int AS "warrantyClaims"
FROM maintenance_record WHERE vehicle_id = $1 AND status = 'completed' AND currency IS NOT NULL
GROUP BY 1, 2 ORDER BY 1 DESC, 2`);

const newestFirst = keyset({ columns: { id: 'uuid' }, order: 'desc' });
const latestFirst = keyset({ columns: { version: 'int' }, order: 'desc' });

/** Which records of a vehicle. */
export interface RecordFilter {
  readonly vehicleId: string;
  readonly status?: MaintenanceStatus;
  readonly planId?: string;
}

interface Paging {
  readonly limit: number;
  readonly cursor?: string;
}

/** Orders and records in PostgreSQL, and who changed what of them. */
@Injectable()
export class RecordRepository {
  constructor(private readonly database: Database) {}

  /** Throws PostgreSQL's unique violation of `maintenance_order_open` when the cycle has an open order. */
  async save(tx: Sql, record: MaintenanceRecord): Promise<void> {
    await tx.execute(SAVE, valuesOf(record));
  }

  async find(id: string, vehicleId: string): Promise<MaintenanceRecord | undefined> {
    const [row] = await this.database.query<RecordRow>(FIND, [id, vehicleId]);
    return row && recordOf(row);
  }

  /** Locked until the transaction ends. */
  async take(tx: Sql, id: string, vehicleId: string): Promise<MaintenanceRecord | undefined> {
    const [row] = await tx.query<RecordRow>(`${FIND} FOR UPDATE`, [id, vehicleId]);
    return row && recordOf(row);
  }

  /** Ids that a record names and that are no documents of its vehicle. */
  async unknownDocuments(tx: Sql, { vehicleId, documentIds }: MaintenanceRecord): Promise<string[]> {
    if (documentIds.length === 0) return [];
    const rows = await tx.query<{ id: string }>(UNKNOWN_DOCUMENTS, [documentIds, vehicleId]);
    return rows.map(({ id }) => id);
  }

  async hasOpenOrder(tx: Sql, planId: string, vehicleId: string): Promise<boolean> {
    return (await tx.query(OPEN_ORDER, [planId, vehicleId])).length > 0;
  }

  async remove(tx: Sql, id: string): Promise<void> {
    await tx.execute(REMOVE, [id]);
  }

  /** @throws CursorInvalidError */
  async page(
    { vehicleId, status, planId }: RecordFilter,
    { limit, cursor }: Paging,
  ): Promise<Page<MaintenanceRecord>> {
    const { text, values } = sql`SELECT ${raw(COLUMNS)} FROM maintenance_record WHERE ${allOf([
      sql`vehicle_id = ${vehicleId}`,
      ...(status === undefined ? [] : [sql`status = ${status}`]),
      ...(planId === undefined ? [] : [sql`plan_id = ${planId}`]),
    ])}`.render();
    const after = newestFirst.after(cursor, values.length + 1);
    const rows = await this.database.query<RecordRow>(
      `${text} AND ${after.sql} ORDER BY ${newestFirst.orderBy} LIMIT ${limit + 1}`,
      [...values, ...after.values],
    );
    const page = newestFirst.page(rows, limit, ({ id }) => [id]);
    return { ...page, data: page.data.map(recordOf) };
  }

  async remember(tx: Sql, { kind, by, before, after }: NewChange, time: Date): Promise<void> {
    const { id, vehicleId, version } = (after ?? before) as MaintenanceRecord;
    const number = after ? version : version + 1;
    await tx.execute(REMEMBER, [id, vehicleId, number, kind, by, time, before ?? null, after ?? null]);
  }

  /** @throws CursorInvalidError */
  async changes(
    { recordId, vehicleId }: { recordId: string; vehicleId: string },
    { limit, cursor }: Paging,
  ): Promise<Page<MaintenanceRecordChange>> {
    const after = latestFirst.after(cursor, 4);
    const rows = await this.database.query<ChangeRow>(
      `SELECT version, kind, by, time, before, after FROM maintenance_record_change
       WHERE record_id = $1 AND vehicle_id = $2 AND ${after.sql} ORDER BY ${latestFirst.orderBy} LIMIT $3`,
      [recordId, vehicleId, limit + 1, ...after.values],
    );
    const page = latestFirst.page(rows, limit, ({ version }) => [version]);
    return { ...page, data: page.data.map(changeOf) };
  }

  /** By year and currency, the latest first. */
  costs(vehicleId: string): Promise<MaintenanceCost[]> {
    return this.database.query<MaintenanceCost>(COSTS, [vehicleId]);
  }
}

function valuesOf(record: MaintenanceRecord): unknown[] {
  const cost = costOf(record);
  const { id, vehicleId, planId, cycle, status, performedAt, odometer, engineHours, currency, ...rest } =
    record;
  return [
    ...[id, vehicleId, planId ?? null, cycle ?? null, status, record, performedAt ?? null, odometer ?? null],
    ...[engineHours ?? null, currency ?? null, cost.parts, cost.labour, cost.other],
    ...[rest.version, rest.createdBy, rest.createdAt, rest.updatedAt],
  ];
}

/** Columns are right where they and the document differ: a cycle moves without the record. */
const recordOf = ({ facts, ...row }: RecordRow): MaintenanceRecord => ({
  ...facts,
  vehicleId: row.vehicle_id,
  ...(row.cycle !== null && { cycle: row.cycle }),
});

const changeOf = ({ version, kind, by, time, before, after }: ChangeRow): MaintenanceRecordChange => ({
  version,
  kind,
  by,
  time: time.toISOString(),
  ...(before && { before }),
  ...(after && { after }),
});

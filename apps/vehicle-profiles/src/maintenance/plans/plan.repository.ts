import { Injectable } from '@nestjs/common';
import type { MaintenancePlan, NewMaintenancePlan } from '@rover/contracts';
import { Database, keyset, prepared, raw, sql } from '@rover/persistence';
import type { Fragment, Page, Sql } from '@rover/persistence';
import { uuidV7 } from '@rover/redis-streams';
import { planOf, scopeColumns } from './stored-plan.js';
import type { PlanRow } from './stored-plan.js';

const COLUMNS = `id, vehicle_id, fleet_id, make, model, year_from, year_to, status, facts, version, created_by,
  created_at, updated_at`;

const INSERT = prepared(`
INSERT INTO maintenance_plan (id, vehicle_id, fleet_id, make, model, year_from, year_to, facts, created_by, created_at, updated_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10) RETURNING ${COLUMNS}`);

const UPDATE = prepared(`
UPDATE maintenance_plan SET facts = $2, status = $3, deleted_at = $4, version = version + 1, updated_at = $5
WHERE id = $1 RETURNING ${COLUMNS}`);

const newestFirst = keyset({ columns: { id: 'uuid' }, order: 'desc' });

/** What becomes of a plan. */
export interface PlanChange {
  readonly facts: PlanRow['facts'];
  readonly status: MaintenancePlan['status'];
  readonly deleted?: boolean;
}

/** Plans in PostgreSQL. */
@Injectable()
export class PlanRepository {
  constructor(private readonly database: Database) {}

  async insert(
    tx: Sql,
    { scope, ...facts }: NewMaintenancePlan,
    { by, now }: { by: string; now: Date },
  ): Promise<MaintenancePlan> {
    const values = [uuidV7(), ...Object.values(scopeColumns(scope)), facts, by, now];
    const [row] = await tx.query<PlanRow>(INSERT, values);
    return planOf(row as PlanRow);
  }

  async update(
    tx: Sql,
    id: string,
    { facts, status, deleted, now }: PlanChange & { now: Date },
  ): Promise<MaintenancePlan> {
    const [row] = await tx.query<PlanRow>(UPDATE, [id, facts, status, deleted ? now : null, now]);
    return planOf(row as PlanRow);
  }

  /** Where `access` allows; locked within a transaction that is to change it. */
  async find(id: string, access: Fragment, tx?: Sql): Promise<MaintenancePlan | undefined> {
    const { text, values } = sql`SELECT ${raw(COLUMNS)} FROM maintenance_plan
      WHERE id = ${id} AND deleted_at IS NULL AND ${access}`.render();
    const [row] = await (tx ?? this.database).query<PlanRow>(tx ? `${text} FOR UPDATE` : text, values);
    return row && planOf(row);
  }

  /** By id, whoever asks. */
  async all(tx: Sql, ids: readonly string[]): Promise<Map<string, MaintenancePlan>> {
    const rows = await tx.query<PlanRow>(
      `SELECT ${COLUMNS} FROM maintenance_plan WHERE id = ANY($1::uuid[]) AND deleted_at IS NULL`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, planOf(row)]));
  }

  /** @throws CursorInvalidError */
  async page(
    condition: Fragment,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<Page<MaintenancePlan>> {
    const { text, values } = sql`SELECT ${raw(COLUMNS)} FROM maintenance_plan
      WHERE deleted_at IS NULL AND ${condition}`.render();
    const after = newestFirst.after(cursor, values.length + 1);
    const rows = await this.database.query<PlanRow>(
      `${text} AND ${after.sql} ORDER BY ${newestFirst.orderBy} LIMIT ${limit + 1}`,
      [...values, ...after.values],
    );
    const page = newestFirst.page(rows, limit, ({ id }) => [id]);
    return { ...page, data: page.data.map(planOf) };
  }
}

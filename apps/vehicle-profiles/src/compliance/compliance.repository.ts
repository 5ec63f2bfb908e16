import { Injectable } from '@nestjs/common';
import type { ComplianceCount, getFleetCompliance, RequestOf } from '@rover/contracts';
import { allOf, Database, keyset, prepared, raw, sql } from '@rover/persistence';
import type { Fragment, Page } from '@rover/persistence';
import type { ComplianceRow } from './compliance-row.js';

/** What comes due before `until` for the vehicles that are in some fleets. */
export interface ComplianceQuestion extends Partial<
  Pick<RequestOf<typeof getFleetCompliance>, 'kind' | 'status'>
> {
  readonly fleetIds: readonly string[];
  readonly until: Date;
}

/** A fleet without a row of its own is there by the vehicles that name it. */
const FLEETS = prepared(`
WITH RECURSIVE below (id) AS (
  SELECT $1::text COLLATE "C"
  UNION SELECT fleet.id FROM below JOIN fleet ON fleet.parent_id = below.id
) SELECT id FROM below
WHERE EXISTS (SELECT FROM fleet WHERE fleet.id = $1)
  OR EXISTS (SELECT FROM vehicle WHERE fleet_id = $1 AND deleted_at IS NULL)`);

const ITEMS = raw(`(
SELECT kind, source_id AS id, vehicle_id, title, state AS status, due_at AS at, zone FROM expiry WHERE active
UNION ALL
SELECT 'recall', recall.id::text COLLATE "C", vehicle_id, number || ': ' || (facts ->> 'component'), status,
  coalesce(published_on::timestamp AT TIME ZONE 'UTC', matched_at), 'UTC'
FROM vehicle_recall JOIN recall ON recall.id = recall_id WHERE status IN ('open', 'scheduled')) item`);

const soonest = keyset({
  columns: { at: 'timestamptz', kind: 'text', 'item.id': 'text', vehicle_id: 'text' },
});

/** What is due in fleets, in PostgreSQL: one statement over what the engine of what expires and recalls keep. */
@Injectable()
export class ComplianceRepository {
  constructor(private readonly database: Database) {}

  /** A fleet and those below it; none when there is no such fleet. */
  async fleets(fleetId: string): Promise<string[]> {
    return (await this.database.query<{ id: string }>(FLEETS, [fleetId])).map(({ id }) => id);
  }

  /** @throws CursorInvalidError */
  async page(question: ComplianceQuestion, limit: number, cursor?: string): Promise<Page<ComplianceRow>> {
    const { text, values } = sql`
      SELECT item.*, at::text AS place, fleet_id, make, model, model_year, plate
      FROM ${ITEMS} JOIN vehicle ON vehicle.id = vehicle_id WHERE ${conditionOf(question)}`.render();
    const after = soonest.after(cursor, values.length + 1);
    const rows = await this.database.query<ComplianceRow & { place: string }>(
      `${text} AND ${after.sql} ORDER BY ${soonest.orderBy} LIMIT ${limit + 1}`,
      [...values, ...after.values],
    );
    return soonest.page(rows, limit, (row) => [row.place, row.kind, row.id, row.vehicle_id]);
  }

  counts(question: ComplianceQuestion): Promise<ComplianceCount[]> {
    const { text, values } = sql`
      SELECT kind, item.status, count(*)::int AS count
      FROM ${ITEMS} JOIN vehicle ON vehicle.id = vehicle_id WHERE ${conditionOf(question)}
      GROUP BY 1, 2 ORDER BY 1, 2`.render();
    return this.database.query<ComplianceCount>(text, values);
  }
}

const conditionOf = ({ fleetIds, until, kind, status }: ComplianceQuestion): Fragment =>
  allOf([
    sql`at < ${until} AND vehicle.deleted_at IS NULL AND fleet_id = ANY(${fleetIds}::text[])`,
    ...(kind === undefined ? [] : [sql`kind = ${kind}`]),
    ...(status === undefined ? [] : [sql`item.status = ${status}`]),
  ]);

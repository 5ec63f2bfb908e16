import { Injectable } from '@nestjs/common';
import type { FloorPlan, NewFloorPlan } from '@rover/contracts';
import { Database, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';
import type { PlacedUnit } from './floor-map.js';

interface Row {
  readonly showroom_id: string;
  readonly version: number;
  readonly updated_at: Date;
  readonly plan: NewFloorPlan;
}

const FIND = prepared('SELECT showroom_id, version, updated_at, plan FROM floor_plan WHERE showroom_id = $1');
const VERSIONS = prepared('SELECT showroom_id, version FROM floor_plan WHERE showroom_id = ANY ($1)');
const FIRST = prepared(`
INSERT INTO floor_plan (showroom_id, version, updated_at, plan) VALUES ($1, 1, $2, $3)
ON CONFLICT DO NOTHING RETURNING showroom_id, version, updated_at, plan`);
const REPLACE = prepared(`
UPDATE floor_plan SET version = version + 1, updated_at = $2, plan = $3
WHERE showroom_id = $1 AND version = coalesce($4, version) RETURNING showroom_id, version, updated_at, plan`);
const UNITS = prepared(`
SELECT id, facts->>'vehicleId' AS vehicle, facts->>'listingId' AS listing FROM stock_unit
WHERE showroom_id = $1 AND id = ANY ($2)`);

/** Plans of floors in PostgreSQL. */
@Injectable()
export class FloorPlanRepository {
  constructor(private readonly database: Database) {}

  async find(showroomId: string): Promise<FloorPlan | undefined> {
    const [row] = await this.database.query<Row>(FIND, [showroomId]);
    return row && planOf(row);
  }

  /** By showroom; those without a plan are missing. */
  async versions(sql: Sql, showroomIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await sql.query<Pick<Row, 'showroom_id' | 'version'>>(VERSIONS, [showroomIds]);
    return new Map(rows.map(({ showroom_id: id, version }) => [id, version]));
  }

  /** Undefined when the plan that is to be replaced is not the one that is there. */
  async save(
    showroomId: string,
    plan: NewFloorPlan,
    { replacing, now }: { replacing: number | 'any' | undefined; now: string },
  ): Promise<FloorPlan | undefined> {
    const values = [showroomId, now, JSON.stringify(plan)];
    const [row] =
      replacing === undefined
        ? await this.database.query<Row>(FIRST, values)
        : await this.database.query<Row>(REPLACE, [...values, replacing === 'any' ? null : replacing]);
    return row && planOf(row);
  }

  /** What is known of units that stand in a showroom, by id. */
  async units(showroomId: string, ids: readonly string[]): Promise<Map<string, PlacedUnit['facts']>> {
    const rows = await this.database.query<{ id: string; vehicle: string | null; listing: string | null }>(
      UNITS,
      [showroomId, ids],
    );
    return new Map(
      rows.map(({ id, vehicle, listing }) => [
        id,
        { ...(vehicle && { vehicle }), ...(listing && { listing }) },
      ]),
    );
  }
}

const planOf = ({ showroom_id: showroomId, version, updated_at: updatedAt, plan }: Row): FloorPlan => ({
  ...plan,
  showroomId,
  version,
  updatedAt: updatedAt.toISOString(),
});

import { Injectable } from '@nestjs/common';
import { Database, raw, sql } from '@rover/persistence';
import type { Fragment } from '@rover/persistence';
import { inFleets } from '../fleets/fleet-tree.js';
import type { CostRow, DearRow, UseRow } from './fleet-cost-report.js';

/** Which vehicles of which fleet, and when. */
export interface CostQuestion {
  readonly fleetId: string;
  readonly from: Date;
  readonly to: Date;
  /** A condition on `vehicle`: that the caller may see its care. */
  readonly care: Fragment;
  /** A condition on `trip`: that the caller may see it. */
  readonly trips: Fragment;
}

const DEAREST = 10;

const SUMS = raw(`count(*)::int AS records, sum(parts_cost + labour_cost + other_cost)::float8 AS total`);
const PARTS_OF_SUMS = raw(`sum(parts_cost)::float8 AS parts, sum(labour_cost)::float8 AS labour,
  sum(other_cost)::float8 AS other, count(*) FILTER (WHERE (facts -> 'warrantyClaim')::boolean)::int AS "warrantyClaims"`);
const USES =
  raw(`coalesce(sum(distance), 0)::float8 AS distance, sum((figures ->> 'fuelUsed')::float8) AS "fuelUsed",
  sum((figures ->> 'energyUsed')::float8) AS "energyUsed"`);

/** What fleets cost and how far they went, added up by PostgreSQL. */
@Injectable()
export class FleetCostRepository {
  constructor(private readonly database: Database) {}

  async vehicles(question: CostQuestion): Promise<number> {
    const [row] = await this.#query<{ count: number }>(
      sql`SELECT count(*)::int AS count FROM vehicle WHERE ${membersOf(question)}`,
    );
    return row?.count ?? 0;
  }

  costs(question: CostQuestion): Promise<CostRow[]> {
    return this.#query<CostRow>(sql`
      SELECT to_char(performed_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month, currency, ${SUMS}, ${PARTS_OF_SUMS}
      FROM maintenance_record WHERE ${paidOf(question)} GROUP BY 1, 2`);
  }

  uses(question: CostQuestion): Promise<UseRow[]> {
    return this.#query<UseRow>(sql`
      SELECT to_char(start_time AT TIME ZONE 'UTC', 'YYYY-MM') AS month, ${USES}
      FROM ${TRIPS_OF_VEHICLES} WHERE ${drivenIn(question)} AND ${membersOf(question)} GROUP BY 1`);
  }

  /** Those that cost most, for each currency by itself: two currencies have no order. */
  dearest(question: CostQuestion): Promise<DearRow[]> {
    return this.#query<DearRow>(sql`
      WITH spent AS (
        SELECT vehicle_id AS id, currency, ${SUMS} FROM maintenance_record WHERE ${paidOf(question)} GROUP BY 1, 2
      ), ranked AS (
        SELECT *, row_number() OVER (PARTITION BY currency ORDER BY total DESC, id) AS place FROM spent
      ), top AS (SELECT * FROM ranked WHERE place <= ${DEAREST} AND total > 0)
      SELECT top.id AS "vehicleId", currency, records, total, (
        SELECT coalesce(sum(distance), 0)::float8 FROM ${TRIPS_OF_VEHICLES}
        WHERE vehicle.id = top.id AND ${drivenIn(question)}) AS distance
      FROM top ORDER BY currency, place`);
  }

  #query<T>(statement: Fragment): Promise<T[]> {
    const { text, values } = statement.render();
    return this.database.query<T>(text, values);
  }
}

/** Trips of a vehicle that was merged are of the one that it has become. */
const TRIPS_OF_VEHICLES = raw(`trip JOIN vehicle AS known ON known.id = trip.vehicle_id
  JOIN vehicle ON vehicle.id = coalesce(known.merged_into, known.id)`);

const membersOf = ({ fleetId, care }: CostQuestion): Fragment =>
  sql`${inFleets('vehicle.fleet_id', [fleetId])} AND vehicle.deleted_at IS NULL AND ${care}`;

const paidOf = (question: CostQuestion): Fragment =>
  sql`status = 'completed' AND currency IS NOT NULL AND performed_at >= ${question.from}
    AND performed_at < ${question.to} AND EXISTS (
      SELECT FROM vehicle WHERE vehicle.id = maintenance_record.vehicle_id AND ${membersOf(question)})`;

const drivenIn = ({ from, to, trips }: CostQuestion): Fragment =>
  sql`trip.status <> 'withdrawn' AND start_time >= ${from} AND start_time < ${to} AND ${trips}`;

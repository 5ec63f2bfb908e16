import { Injectable } from '@nestjs/common';
import { allOf, Database, raw, sql } from '@rover/persistence';
import type { Fragment } from '@rover/persistence';
import { inFleets } from '../fleets/fleet-tree.js';
import { isVehicle } from '../vehicles/is-vehicle.js';
import type { Use } from './emission-report.js';

const SUMS = `
SELECT to_char(start_time AT TIME ZONE 'UTC', 'YYYY-MM') AS month, vehicle.fuel_type AS "fuelType",
  figures ->> 'fuelSource' AS "fuelSource", figures ? 'energyUsed' AS "hasEnergy", count(*)::int AS trips,
  sum(distance)::float8 AS distance, sum((figures ->> 'fuelUsed')::float8) AS "fuelUsed",
  sum((figures ->> 'energyUsed')::float8) AS "energyUsed"
FROM trip LEFT JOIN vehicle AS known ON known.id = trip.vehicle_id
  LEFT JOIN vehicle ON vehicle.id = coalesce(known.merged_into, known.id)
WHERE trip.status <> 'withdrawn'`;

const GROUPS = 'GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4';

/** What was used on trips, added up where the same is known of them. */
@Injectable()
export class EmissionRepository {
  constructor(private readonly database: Database) {}

  ofVehicle(vehicleId: string, from: Date, to: Date): Promise<Use[]> {
    return this.sums(isVehicle('trip.vehicle_id', vehicleId), from, to);
  }

  /** @param access the condition under which the caller sees a trip */
  ofFleet(fleetId: string, from: Date, to: Date, access: Fragment): Promise<Use[]> {
    const members = sql`${inFleets('vehicle.fleet_id', [fleetId])} AND vehicle.deleted_at IS NULL`;
    return this.sums(allOf([members, access]), from, to);
  }

  private sums(which: Fragment, from: Date, to: Date): Promise<Use[]> {
    const { text, values } = sql`${raw(SUMS)} AND start_time >= ${from} AND start_time < ${to} AND ${which}
      ${raw(GROUPS)}`.render();
    return this.database.query<Use>(text, values);
  }
}

import { Injectable } from '@nestjs/common';
import { Database, prepared, raw, sql } from '@rover/persistence';
import type { Fragment } from '@rover/persistence';
import type { Use } from './emission-report.js';

const SUMS = `
SELECT to_char(start_time AT TIME ZONE 'UTC', 'YYYY-MM') AS month, vehicle.fuel_type AS "fuelType",
  figures ->> 'fuelSource' AS "fuelSource", figures ? 'energyUsed' AS "hasEnergy", count(*)::int AS trips,
  sum(distance)::float8 AS distance, sum((figures ->> 'fuelUsed')::float8) AS "fuelUsed",
  sum((figures ->> 'energyUsed')::float8) AS "energyUsed"
FROM trip LEFT JOIN vehicle ON vehicle.id = trip.vehicle_id
WHERE trip.status <> 'withdrawn'`;

const GROUPS = 'GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4';
const OF_VEHICLE = prepared(
  `${SUMS} AND trip.vehicle_id = $1 AND start_time >= $2 AND start_time < $3 ${GROUPS}`,
);

/** What was used on trips, added up where the same is known of them. */
@Injectable()
export class EmissionRepository {
  constructor(private readonly database: Database) {}

  ofVehicle(vehicleId: string, from: Date, to: Date): Promise<Use[]> {
    return this.database.query<Use>(OF_VEHICLE, [vehicleId, from, to]);
  }

  /** @param access the condition under which the caller sees a trip */
  ofFleet(fleetId: string, from: Date, to: Date, access: Fragment): Promise<Use[]> {
    const { text, values } = sql`${raw(SUMS)} AND vehicle.fleet_id = ${fleetId} AND vehicle.deleted_at IS NULL
      AND start_time >= ${from} AND start_time < ${to} AND ${access} ${raw(GROUPS)}`.render();
    return this.database.query<Use>(text, values);
  }
}

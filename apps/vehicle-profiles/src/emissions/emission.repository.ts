import { Injectable } from '@nestjs/common';
import { Database, prepared } from '@rover/persistence';
import type { Use } from './emission-report.js';

const SUMS = `
SELECT to_char(start_time AT TIME ZONE 'UTC', 'YYYY-MM') AS month, vehicle.fuel_type AS "fuelType",
  figures ->> 'fuelSource' AS "fuelSource", figures ? 'energyUsed' AS "hasEnergy", count(*)::int AS trips,
  sum(distance)::float8 AS distance, sum((figures ->> 'fuelUsed')::float8) AS "fuelUsed",
  sum((figures ->> 'energyUsed')::float8) AS "energyUsed"
FROM trip LEFT JOIN vehicle ON vehicle.id = trip.vehicle_id
WHERE trip.status <> 'withdrawn' AND start_time >= $2 AND start_time < $3`;

const GROUPS = 'GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4';
const OF_VEHICLE = prepared(`${SUMS} AND trip.vehicle_id = $1 ${GROUPS}`);
const OF_FLEET = prepared(`${SUMS} AND vehicle.fleet_id = $1 AND vehicle.deleted_at IS NULL ${GROUPS}`);

/** What was used on trips, added up where the same is known of them. */
@Injectable()
export class EmissionRepository {
  constructor(private readonly database: Database) {}

  ofVehicle(vehicleId: string, from: Date, to: Date): Promise<Use[]> {
    return this.database.query<Use>(OF_VEHICLE, [vehicleId, from, to]);
  }

  ofFleet(fleetId: string, from: Date, to: Date): Promise<Use[]> {
    return this.database.query<Use>(OF_FLEET, [fleetId, from, to]);
  }
}

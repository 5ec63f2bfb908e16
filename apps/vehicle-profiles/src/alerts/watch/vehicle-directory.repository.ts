import { Injectable } from '@nestjs/common';
import { prepared, type Sql } from '@rover/persistence';

/** What a scope asks of a vehicle. */
export interface KnownVehicle {
  readonly vehicleId: string;
  readonly fleetId: string | null;
  /** The same and those above it. */
  readonly fleetIds: readonly string[];
  readonly make: string | null;
  readonly model: string | null;
}

const FIND = prepared(`
SELECT asked AS "vehicleId", fleet_id AS "fleetId", fleets_above(ARRAY[fleet_id]) AS "fleetIds", make, model
FROM unnest($1::text[]) AS asked LEFT JOIN vehicle ON id = asked AND deleted_at IS NULL`);

/** Which fleets and model vehicles are of. A vehicle without a profile is of none. */
@Injectable()
export class VehicleDirectory {
  async of(sql: Sql, ids: readonly string[]): Promise<Map<string, KnownVehicle>> {
    if (ids.length === 0) return new Map();
    const rows = await sql.query<KnownVehicle>(FIND, [ids]);
    return new Map(rows.map((row) => [row.vehicleId, row]));
  }
}

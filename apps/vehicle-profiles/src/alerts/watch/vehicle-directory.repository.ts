import { Injectable } from '@nestjs/common';
import { prepared, type Sql } from '@rover/persistence';
import type { VehicleSettings } from '@rover/vehicle';

/** What a scope asks of a vehicle. */
export interface KnownVehicle {
  readonly vehicleId: string;
  readonly fleetId: string | null;
  /** The same and those above it. */
  readonly fleetIds: readonly string[];
  /** km/h, its own or that of its fleets; null for none. */
  readonly speedLimit: number | null;
  readonly make: string | null;
  readonly model: string | null;
}

const FIND = prepared(`
SELECT asked AS "vehicleId", fleet_id AS "fleetId", fleets_above(ARRAY[fleet_id]) AS "fleetIds",
  speed_limit_of(speed_limit, fleet_id) AS "speedLimit", make, model
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

export const settingsOf = ({ speedLimit }: Pick<KnownVehicle, 'speedLimit'>): VehicleSettings =>
  speedLimit === null ? {} : { speedLimit };

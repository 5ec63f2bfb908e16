import { Injectable } from '@nestjs/common';
import type { GrantRole } from '@rover/contracts';
import { Database, prepared } from '@rover/persistence';
import type { Right } from './right.js';

/**
 * Grants of a person, also those to come, and the fleets that their token names, each with the fleets below. A grant of a
 * vehicle that was merged is one of its survivor.
 */
const RIGHTS = prepared(`
WITH RECURSIVE own AS (
  SELECT g.id, g.role, coalesce(v.merged_into, g.vehicle_id) AS vehicle_id, g.fleet_id, g.begins_at, g.ends_at
  FROM access_grant g LEFT JOIN vehicle v ON v.id = g.vehicle_id
  WHERE g.user_id = $1 AND g.revoked_at IS NULL AND (g.ends_at IS NULL OR g.ends_at > to_timestamp($3::float8 / 1000))
  UNION ALL
  SELECT NULL, 'operator', NULL, claimed, to_timestamp(0), NULL FROM unnest($2::text[]) AS claimed
), below (root, id) AS (
  SELECT fleet_id, fleet_id FROM own WHERE fleet_id IS NOT NULL
  UNION
  SELECT below.root, fleet.id FROM below JOIN fleet ON fleet.parent_id = below.id
)
SELECT id, role, vehicle_id, fleet_id, (extract(epoch FROM begins_at) * 1000)::float8 AS begins,
  (extract(epoch FROM ends_at) * 1000)::float8 AS ends,
  ARRAY(SELECT below.id FROM below WHERE root = fleet_id ORDER BY 1) AS fleet_ids
FROM own ORDER BY id`);

const PLACE = prepared(`
SELECT v.id, v.fleet_id, (extract(epoch FROM s.sealed_before) * 1000)::float8 AS sealed
FROM vehicle v LEFT JOIN vehicle_seal s ON s.vehicle_id = v.id
WHERE v.id = (SELECT coalesce(merged_into, id) FROM vehicle WHERE id = $1) AND v.deleted_at IS NULL`);

const PLACES = prepared(`
SELECT asked.id AS asked, v.fleet_id, v.id FROM unnest($1::text[]) AS asked (id)
JOIN vehicle a ON a.id = asked.id
JOIN vehicle v ON v.id = coalesce(a.merged_into, a.id) AND v.deleted_at IS NULL`);

interface RightRow {
  readonly id: string | null;
  readonly role: GrantRole;
  readonly vehicle_id: string | null;
  readonly fleet_id: string | null;
  readonly begins: number;
  readonly ends: number | null;
  readonly fleet_ids: string[];
}

/** A vehicle as access sees it. */
export interface VehiclePlace {
  readonly vehicleId: string;
  readonly fleetId: string | null;
  /** Since when its private history is open, epoch ms; 0 for all that is kept. */
  readonly sealedBefore: number;
}

/** Who may see what, in PostgreSQL. */
@Injectable()
export class RightRepository {
  constructor(private readonly database: Database) {}

  async of(user: string, claimed: readonly string[], now: number): Promise<Right[]> {
    const rows = await this.database.query<RightRow>(RIGHTS, [user, claimed, now]);
    return rows.map((row) => ({
      grantId: row.id,
      role: row.role,
      vehicleId: row.vehicle_id,
      fleetId: row.fleet_id,
      fleetIds: row.fleet_ids,
      from: row.begins,
      until: row.ends,
    }));
  }

  /** The living vehicle of an id, also of one that was merged. */
  async place(id: string): Promise<VehiclePlace | undefined> {
    type Row = { id: string; fleet_id: string | null; sealed: number | null };
    const [row] = await this.database.query<Row>(PLACE, [id]);
    return row && { vehicleId: row.id, fleetId: row.fleet_id, sealedBefore: row.sealed ?? 0 };
  }

  /** Where some vehicles are, by the id that was asked for. */
  async places(ids: readonly string[]): Promise<Map<string, { vehicleId: string; fleetId: string | null }>> {
    type Row = { asked: string; id: string; fleet_id: string | null };
    const rows = await this.database.query<Row>(PLACES, [ids]);
    return new Map(rows.map(({ asked, id, fleet_id }) => [asked, { vehicleId: id, fleetId: fleet_id }]));
  }
}

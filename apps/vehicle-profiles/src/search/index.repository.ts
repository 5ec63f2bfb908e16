import { Injectable } from '@nestjs/common';
import { Database, prepared, raw, sql } from '@rover/persistence';
import type { Fragment } from '@rover/persistence';
import type { KnownVehicle } from '../vehicles/known-vehicle.js';
import { knownOf, readColumns } from '../vehicles/vehicle-columns.js';
import type { VehicleRow } from '../vehicles/vehicle-columns.js';

/** Few enough that others have their turn between two pages. */
const PAGE = 2_000;

/** What is searched by, and nothing else: documents of provenance would be most of what travels. */
const PAGE_OF = prepared(`
SELECT id, vin, plate, stock_number, make, model, model_year, body_class, drive_type, fuel_type, transmission, colour,
       features, status, fleet_id, odometer, lon, lat, last_maintenance_at, version, created_at, updated_at, deleted_at, merged_into
FROM vehicle WHERE id > $1 AND deleted_at IS NULL ORDER BY id LIMIT ${PAGE}`);

/** Reads vehicles for searches: all of them once, and later those of a page. */
@Injectable()
export class IndexRepository {
  constructor(private readonly database: Database) {}

  async *all(): AsyncGenerator<KnownVehicle[]> {
    let last: string | undefined = '';
    while (last !== undefined) {
      const rows: VehicleRow[] = await this.database.query<VehicleRow>(PAGE_OF, [last]);
      if (rows.length > 0) yield rows.map(knownOf);
      last = rows.length === PAGE ? rows.at(-1)?.id : undefined;
    }
  }

  /** The living vehicles of some ids that `access` allows, in the order of the ids. */
  async byIds(ids: readonly string[], access: Fragment): Promise<KnownVehicle[]> {
    if (ids.length === 0) return [];
    const { text, values } = sql`
      SELECT ${raw(readColumns)} FROM vehicle
      WHERE id = ANY(${ids}::text[]) AND deleted_at IS NULL AND ${access}`.render();
    const rows = await this.database.query<VehicleRow>(text, values);
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => {
      const row = found.get(id);
      return row ? [knownOf(row)] : [];
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { VehicleChange } from '@rover/contracts';
import { Database, keyset, prepared, sql } from '@rover/persistence';
import type { Fragment, Page, Sql } from '@rover/persistence';
import type { KnownVehicle } from '../vehicles/known-vehicle.js';
import type { Recorded } from '../vehicles/vehicle-recorder.service.js';

const ADD = prepared(`
INSERT INTO vehicle_change (vehicle_id, version, kind, time, by, source, changes, outranked, merged_with, snapshot)
SELECT vehicle_id, version, kind, time, $2, source, changes, outranked, merged_with, snapshot
FROM jsonb_to_recordset($1::jsonb) AS given (vehicle_id text, version integer, kind text, time timestamptz, source text,
  changes jsonb, outranked jsonb, merged_with text, snapshot jsonb)`);

const byTime = keyset({ columns: { seq: 'bigint' }, order: 'desc' });

interface ChangeRow extends Pick<VehicleChange, 'version' | 'kind' | 'source' | 'changes' | 'outranked'> {
  readonly seq: string;
  readonly vehicle_id: string;
  readonly time: Date;
  readonly by: string | null;
  readonly merged_with: string | null;
}

/** What changed of vehicles, and what they were after each change. */
@Injectable()
export class ChangeRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Sql, recorded: readonly Recorded[], by: string | undefined): Promise<void> {
    await tx.execute(ADD, [JSON.stringify(recorded.map(rowOf)), by ?? null]);
  }

  /** Changes of a vehicle and of those that were merged into it, the latest first. */
  async page(id: string, limit: number, cursor: string | undefined): Promise<Page<VehicleChange>> {
    const after = byTime.after(cursor, 3);
    const rows = await this.database.query<ChangeRow>(
      `SELECT seq, vehicle_id, version, kind, time, by, source, changes, outranked, merged_with FROM vehicle_change
       WHERE vehicle_id IN (SELECT id FROM vehicle WHERE id = $1 OR merged_into = $1) AND ${after.sql}
       ORDER BY ${byTime.orderBy} LIMIT $2`,
      [id, limit + 1, ...after.values],
    );
    const { data, meta } = byTime.page(rows, limit, ({ seq }) => [seq]);
    return { data: data.map(changeOf), meta };
  }

  /** What a vehicle was known to be at a time; undefined when it was not known, or `access` does not allow. */
  async asOf(id: string, at: string, access: Fragment): Promise<KnownVehicle | undefined> {
    const { text, values } = sql`
      SELECT snapshot FROM vehicle_change
      WHERE vehicle_id = ${id} AND time <= ${at} AND EXISTS (SELECT FROM vehicle WHERE id = ${id} AND ${access})
      ORDER BY version DESC LIMIT 1`.render();
    const [row] = await this.database.query<{ snapshot: KnownVehicle }>(text, values);
    return row?.snapshot;
  }
}

const rowOf = ({ vehicle, kind, source, changes, outranked, mergedWith }: Recorded) => ({
  vehicle_id: vehicle.id,
  version: vehicle.version,
  kind,
  time: vehicle.updatedAt,
  source,
  changes,
  outranked,
  merged_with: mergedWith,
  snapshot: vehicle,
});

const changeOf = ({ seq: _seq, vehicle_id, time, by, merged_with, ...rest }: ChangeRow): VehicleChange => ({
  ...rest,
  vehicleId: vehicle_id,
  time: time.toISOString(),
  ...(by !== null && { by }),
  ...(merged_with !== null && { mergedWith: merged_with }),
});

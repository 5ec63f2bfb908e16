import { Injectable } from '@nestjs/common';
import type { AlertMute } from '@rover/contracts';
import { Database, keyset, type Page, type Sql } from '@rover/persistence';
import type { VisibleFleets } from '../alert-access.js';

interface MuteRow {
  readonly id: string;
  readonly vehicle_id: string | null;
  readonly fleet_id: string | null;
  readonly from_time: Date;
  readonly until_time: Date;
  readonly reason: string | null;
  readonly by: string;
}

export interface MuteFilter {
  readonly limit: number;
  readonly cursor?: string;
  readonly vehicle?: string;
  readonly fleet?: string;
}

const inOrder = keyset({ columns: { id: 'uuid' } });
const SEEN = `($1::text[] IS NULL OR fleet_id = ANY ($1)
  OR vehicle_id IN (SELECT id FROM vehicle WHERE fleet_id = ANY ($1) AND deleted_at IS NULL))`;

/** Mute windows in PostgreSQL. */
@Injectable()
export class MuteRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Sql, { id, vehicleId, fleetId, from, until, reason, by }: AlertMute): Promise<void> {
    await tx.execute('INSERT INTO alert_mute VALUES ($1, $2, $3, $4, $5, $6, $7)', [
      ...[id, vehicleId ?? null, fleetId ?? null, from, until, reason ?? null, by],
    ]);
  }

  /** Alerts that the window has kept quiet are looked at again, by whatever else may keep them so. */
  async lift(tx: Sql, { vehicleId, fleetId }: AlertMute, now: number): Promise<void> {
    await tx.execute(
      `UPDATE alert SET muted_until = $3 WHERE status = 'active' AND muted_until > $3 AND (vehicle_id = $1 OR fleet_id = $2)`,
      [vehicleId ?? null, fleetId ?? null, new Date(now)],
    );
  }

  async list(
    { limit, cursor, vehicle, fleet }: MuteFilter,
    fleets: VisibleFleets,
    now: number,
  ): Promise<Page<AlertMute>> {
    const after = inOrder.after(cursor, 6);
    const rows = await this.database.query<MuteRow>(
      `SELECT * FROM alert_mute WHERE ${SEEN} AND until_time > $2 AND ($3::text IS NULL OR vehicle_id = $3)
       AND ($4::text IS NULL OR fleet_id = $4) AND ${after.sql} ORDER BY ${inOrder.orderBy} LIMIT $5`,
      [fleets ?? null, new Date(now), vehicle ?? null, fleet ?? null, limit + 1, ...after.values],
    );
    const page = inOrder.page(rows, limit, ({ id }) => [id]);
    return { ...page, data: page.data.map(toMute) };
  }

  async remove(tx: Sql, id: string, fleets: VisibleFleets): Promise<AlertMute | undefined> {
    const [row] = await tx.query<MuteRow>(`DELETE FROM alert_mute WHERE ${SEEN} AND id = $2 RETURNING *`, [
      fleets ?? null,
      id,
    ]);
    return row && toMute(row);
  }
}

const toMute = (row: MuteRow): AlertMute => ({
  id: row.id,
  ...(row.vehicle_id !== null && { vehicleId: row.vehicle_id }),
  ...(row.fleet_id !== null && { fleetId: row.fleet_id }),
  from: row.from_time.toISOString(),
  until: row.until_time.toISOString(),
  ...(row.reason !== null && { reason: row.reason }),
  by: row.by,
});

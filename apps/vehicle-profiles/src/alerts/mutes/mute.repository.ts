import { Injectable } from '@nestjs/common';
import type { AlertMute } from '@rover/contracts';
import { allOf, Database, keyset, sql, type Fragment, type Page, type Sql } from '@rover/persistence';

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
      `UPDATE alert SET muted_until = $3 WHERE status = 'active' AND muted_until > $3 AND (vehicle_id = $1 OR fleet_id = ANY(fleets_below(ARRAY[$2])))`,
      [vehicleId ?? null, fleetId ?? null, new Date(now)],
    );
  }

  /** @param access the condition under which the caller sees a window */
  async list(
    { limit, cursor, vehicle, fleet }: MuteFilter,
    access: Fragment,
    now: number,
  ): Promise<Page<AlertMute>> {
    const conditions = [
      ...[access, sql`until_time > ${new Date(now)}`],
      ...(vehicle === undefined ? [] : [sql`vehicle_id = ${vehicle}`]),
      ...(fleet === undefined ? [] : [sql`fleet_id = ${fleet}`]),
    ];
    const { text, values } = sql`SELECT * FROM alert_mute WHERE ${allOf(conditions)}`.render();
    const after = inOrder.after(cursor, values.length + 1);
    const rows = await this.database.query<MuteRow>(
      `${text} AND ${after.sql} ORDER BY ${inOrder.orderBy} LIMIT ${limit + 1}`,
      [...values, ...after.values],
    );
    const page = inOrder.page(rows, limit, ({ id }) => [id]);
    return { ...page, data: page.data.map(toMute) };
  }

  async remove(tx: Sql, id: string, access: Fragment): Promise<AlertMute | undefined> {
    const { text, values } = sql`DELETE FROM alert_mute WHERE id = ${id} AND ${access} RETURNING *`.render();
    const [row] = await tx.query<MuteRow>(text, values);
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

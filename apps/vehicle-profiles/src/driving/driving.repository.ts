import { Injectable } from '@nestjs/common';
import type { DrivingEventData } from '@rover/contracts';
import { Database, keyset, prepared, sql, type Page, type Sql } from '@rover/persistence';
import type { DrivingCount } from '@rover/vehicle';
import { isVehicle } from '../vehicles/is-vehicle.js';
import type { ToldDriving } from '../motion/motion-events.js';

interface DrivingRow {
  readonly vehicle_id: string;
  readonly time: Date;
  readonly kind: DrivingEventData['kind'];
  readonly severity: DrivingEventData['severity'];
  readonly end_time: Date;
  readonly peak: number;
  readonly limit_value: number | null;
  readonly speed: number | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly late: boolean;
}

const ADD = prepared(`
INSERT INTO driving_event (vehicle_id, time, kind, severity, end_time, peak, speed, longitude, latitude, limit_value, late)
SELECT vehicle_id, to_timestamp(time / 1000), kind, severity, to_timestamp(end_time / 1000), peak, speed,
  longitude, latitude, limit_value, $11
FROM unnest($1::text[], $2::float8[], $3::text[], $4::text[], $5::float8[], $6::real[], $7::real[], $8::float8[],
  $9::float8[], $10::real[])
  AS told (vehicle_id, time, kind, severity, end_time, peak, speed, longitude, latitude, limit_value)
ORDER BY 1, 2, 3
ON CONFLICT DO NOTHING
RETURNING *`);

const REMOVE = prepared(`
DELETE FROM driving_event
WHERE vehicle_id = $1 AND time > to_timestamp($2::float8 / 1000) AND time <= to_timestamp($3::float8 / 1000)
  AND NOT EXISTS (
    SELECT FROM unnest($4::float8[], $5::text[]) AS kept (time, kind)
    WHERE driving_event.time = to_timestamp(kept.time / 1000) AND driving_event.kind = kept.kind)`);

const latestFirst = keyset({ columns: { time: 'timestamptz', kind: 'text' }, order: 'desc' });

/** What is asked for of one vehicle. */
export interface DrivingQuestion {
  readonly vehicleId: string;
  readonly from: Date;
  readonly to: Date;
  readonly limit: number;
  readonly cursor?: string;
}

/** What was driven harshly. */
@Injectable()
export class DrivingRepository {
  constructor(private readonly database: Database) {}

  /** Adds those that are not there already, and answers these. */
  async add(tx: Sql, told: readonly ToldDriving[], { late }: { late: boolean }): Promise<DrivingEventData[]> {
    if (told.length === 0) return [];
    const rows = await tx.query<DrivingRow>(ADD, [
      told.map(({ vehicleId }) => vehicleId),
      told.map(({ time }) => time),
      told.map(({ kind }) => kind),
      told.map(({ severity }) => severity),
      told.map(({ endTime }) => endTime),
      told.map(({ peak }) => peak),
      told.map(({ speed }) => speed ?? null),
      told.map(({ place }) => place?.[0] ?? null),
      told.map(({ place }) => place?.[1] ?? null),
      told.map(({ limit }) => limit),
      late,
    ]);
    return rows.map(drivingOf);
  }

  /** Takes away what a span, epoch ms, does not have any more. */
  async removeOthers(tx: Sql, vehicleId: string, { after, until, kept }: Kept): Promise<void> {
    await tx.execute(REMOVE, [
      vehicleId,
      after,
      until,
      kept.map(({ time }) => time),
      kept.map(({ kind }) => kind),
    ]);
  }

  counts({ vehicleId, from, to }: DrivingQuestion): Promise<DrivingCount[]> {
    const { text, values } = sql`SELECT kind, severity, count(*)::int AS count FROM driving_event
      WHERE ${isVehicle('driving_event.vehicle_id', vehicleId)} AND time >= ${from} AND time < ${to}
      GROUP BY kind, severity`.render();
    return this.database.query<DrivingCount>(text, values);
  }

  /** m of trips. */
  async distance({ vehicleId, from, to }: DrivingQuestion): Promise<number> {
    const { text, values } = sql`SELECT coalesce(sum(distance), 0)::float8 AS distance FROM trip
      WHERE ${isVehicle('trip.vehicle_id', vehicleId)} AND status <> 'withdrawn'
        AND start_time >= ${from} AND start_time < ${to}`.render();
    const [row] = await this.database.query<{ distance: number }>(text, values);
    return row?.distance ?? 0;
  }

  /** @throws CursorInvalidError */
  async page({ vehicleId, from, to, limit, cursor }: DrivingQuestion): Promise<Page<DrivingEventData>> {
    const { text, values } = sql`SELECT *, time::text AS place FROM driving_event
      WHERE ${isVehicle('driving_event.vehicle_id', vehicleId)} AND time >= ${from} AND time < ${to}`.render();
    const after = latestFirst.after(cursor, values.length + 1);
    const rows = await this.database.query<DrivingRow & { place: string }>(
      `${text} AND ${after.sql} ORDER BY ${latestFirst.orderBy} LIMIT ${limit + 1}`,
      [...values, ...after.values],
    );
    const page = latestFirst.page(rows, limit, ({ place, kind }) => [place, kind]);
    return { ...page, data: page.data.map(drivingOf) };
  }
}

interface Kept {
  readonly after: number;
  readonly until: number;
  readonly kept: readonly ToldDriving[];
}

const drivingOf = (row: DrivingRow): DrivingEventData => ({
  vehicleId: row.vehicle_id,
  kind: row.kind,
  severity: row.severity,
  time: row.time.toISOString(),
  endTime: row.end_time.toISOString(),
  peak: Math.round(row.peak * 100) / 100,
  limit: row.limit_value === null ? null : Math.round(row.limit_value * 100) / 100,
  speed: row.speed,
  location:
    row.longitude === null || row.latitude === null
      ? null
      : { type: 'Point', coordinates: [row.longitude, row.latitude] },
  late: row.late,
});

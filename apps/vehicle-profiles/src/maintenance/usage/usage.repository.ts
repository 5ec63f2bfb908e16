import { Injectable } from '@nestjs/common';
import { columnsOf, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';

/** What the counters of a vehicle showed at an instant, epoch ms; metres and hours. */
export interface UsageNote {
  readonly vehicleId: string;
  readonly time: number;
  readonly odometer?: number;
  readonly engineHours?: number;
}

interface UsageRow {
  vehicle_id: string;
  time: Date;
  odometer: number | null;
  engine_hours: number | null;
}

/** One row a day, the last of it; what only one counter is told of leaves the other as it was. */
const NOTE = prepared(`
INSERT INTO vehicle_usage AS known (vehicle_id, day, time, odometer, engine_hours)
SELECT DISTINCT ON (vehicle_id, day) vehicle_id, day, time, odometer, engine_hours FROM (
  SELECT vehicle_id, (to_timestamp(time / 1000) AT TIME ZONE 'UTC')::date AS day, to_timestamp(time / 1000) AS time,
    odometer, engine_hours
  FROM unnest($1::text[], $2::float8[], $3::float8[], $4::float8[]) AS noted (vehicle_id, time, odometer, engine_hours)
) AS noted
ORDER BY vehicle_id, day, time DESC
ON CONFLICT (vehicle_id, day) DO UPDATE SET time = excluded.time,
  odometer = coalesce(excluded.odometer, known.odometer),
  engine_hours = coalesce(excluded.engine_hours, known.engine_hours)
WHERE known.time <= excluded.time`);

/** What was written into the vehicle's profile counts as well. */
const HISTORY = prepared(`
SELECT vehicle_id, time, odometer, engine_hours FROM vehicle_usage
WHERE vehicle_id = ANY($1::text[]) AND time >= $2
UNION ALL
SELECT id, coalesce((provenance -> 'odometer' ->> 'time')::timestamptz, updated_at), odometer, NULL FROM vehicle
WHERE id = ANY($1::text[]) AND odometer IS NOT NULL`);

/** Cycles that wait for a first reading to count from. */
const WAKE = prepared(`
UPDATE maintenance_cycle SET stale = true
WHERE vehicle_id = ANY($1::text[]) AND NOT stale AND NOT (start ? 'odometer' AND start ? 'engineHours')`);

/** The counters of vehicles over time. */
@Injectable()
export class UsageRepository {
  async note(tx: Sql, notes: readonly UsageNote[]): Promise<void> {
    const known = notes.filter(({ odometer, engineHours }) => (odometer ?? engineHours) !== undefined);
    if (known.length === 0) return;
    await tx.execute(NOTE, columnsOf(known, ['vehicleId', 'time', 'odometer', 'engineHours']));
  }

  async wakeCycles(tx: Sql, vehicleIds: readonly string[]): Promise<void> {
    await tx.execute(WAKE, [vehicleIds]);
  }

  async since(tx: Sql, vehicleIds: readonly string[], since: Date): Promise<UsageNote[]> {
    const rows = await tx.query<UsageRow>(HISTORY, [vehicleIds, since]);
    return rows.map((row) => ({
      vehicleId: row.vehicle_id,
      time: row.time.getTime(),
      odometer: row.odometer ?? undefined,
      engineHours: row.engine_hours ?? undefined,
    }));
  }
}

import { Injectable } from '@nestjs/common';
import type { VehicleState } from '@rover/contracts';
import { Database, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';
import type { Latest, SignalValue, VehicleTimes } from './latest.js';

interface StateRow {
  readonly device_time: Date;
  readonly received_at: Date;
  readonly signals: Record<string, { value: unknown; time: string }>;
}

const SAVE_TIMES = prepared(`
INSERT INTO vehicle_state (vehicle_id, device_time, received_at)
SELECT vehicle_id, to_timestamp(device_time / 1000), to_timestamp(received_at / 1000)
FROM unnest($1::text[], $2::float8[], $3::float8[]) AS saved (vehicle_id, device_time, received_at)
ON CONFLICT (vehicle_id) DO UPDATE SET
  device_time = greatest(vehicle_state.device_time, excluded.device_time),
  received_at = greatest(vehicle_state.received_at, excluded.received_at)`);

const SAVE_SIGNALS = prepared(`
INSERT INTO vehicle_signal (vehicle_id, signal, value, time)
SELECT vehicle_id, signal, value, to_timestamp(time / 1000)
FROM unnest($1::text[], $2::text[], $3::jsonb[], $4::float8[]) AS saved (vehicle_id, signal, value, time)
ON CONFLICT (vehicle_id, signal) DO UPDATE SET value = excluded.value, time = excluded.time
WHERE vehicle_signal.time < excluded.time`);

const FIND = prepared(`
SELECT device_time, received_at, (
  SELECT coalesce(jsonb_object_agg(signal, jsonb_build_object(
    'value', value, 'time', to_char(time AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))), '{}')
  FROM vehicle_signal WHERE vehicle_id = $1
) AS signals
FROM vehicle_state WHERE vehicle_id = $1`);

/** The latest state of vehicles in PostgreSQL. */
@Injectable()
export class TelemetryRepository {
  constructor(private readonly database: Database) {}

  /** Writes what is newer than what is there, signal by signal; two statements however many rows. */
  async save(tx: Sql, { vehicles, signals }: Latest): Promise<void> {
    await tx.execute(SAVE_TIMES, timesColumns(vehicles));
    if (signals.length > 0) await tx.execute(SAVE_SIGNALS, signalColumns(signals));
  }

  async find(vehicleId: string): Promise<VehicleState | undefined> {
    const [row] = await this.database.query<StateRow>(FIND, [vehicleId]);
    return row && stateOf(vehicleId, row);
  }
}

const timesColumns = (rows: readonly VehicleTimes[]) => [
  rows.map(({ vehicleId }) => vehicleId),
  rows.map(({ deviceTime }) => deviceTime),
  rows.map(({ receivedAt }) => receivedAt),
];

const signalColumns = (rows: readonly SignalValue[]) => [
  rows.map(({ vehicleId }) => vehicleId),
  rows.map(({ signal }) => signal),
  rows.map(({ value }) => JSON.stringify(value)),
  rows.map(({ time }) => time),
];

const stateOf = (vehicleId: string, row: StateRow): VehicleState => ({
  vehicleId,
  deviceTime: row.device_time.toISOString(),
  receivedAt: row.received_at.toISOString(),
  signals: row.signals,
});

import { Injectable } from '@nestjs/common';
import { Database, prepared, type Sql } from '@rover/persistence';
import { motionOf, type Motion, type MotionState } from '@rover/vehicle';
import { toReading, type ReadingRow } from '../telemetry/trends/reading-row.js';

/** A state as it is stored. */
export interface StoredMotion {
  readonly vehicleId: string;
  readonly version: number;
  readonly state: MotionState;
  /** When silence alone changes something, epoch ms. */
  readonly dueAt?: number;
}

/** From where on a vehicle's past is to be gone through again, epoch ms. */
export interface Due {
  readonly vehicleId: string;
  readonly from: number;
}

interface Row {
  readonly vehicle_id: string;
  readonly version: number;
  readonly state: MotionState;
}

const at = (value: string): string => `to_timestamp(${value} / 1000)`;

const LOCK = prepared(`
SELECT vehicle_id, version, state FROM motion_state
WHERE vehicle_id = ANY ($1) ORDER BY vehicle_id FOR UPDATE`);

const SAVE = prepared(`
INSERT INTO motion_state (vehicle_id, version, time, due_at, state)
SELECT vehicle_id, version, ${at('time')}, ${at('due_at')}, state
FROM unnest($1::text[], $2::int[], $3::float8[], $4::float8[], $5::json[])
  AS saved (vehicle_id, version, time, due_at, state)
ORDER BY vehicle_id
ON CONFLICT (vehicle_id) DO UPDATE SET
  version = excluded.version, time = excluded.time, due_at = excluded.due_at, state = excluded.state`);

const MARK = prepared(`
INSERT INTO motion_due (vehicle_id, from_time)
SELECT vehicle_id, ${at('from_time')} FROM unnest($1::text[], $2::float8[]) AS due (vehicle_id, from_time)
ORDER BY vehicle_id
ON CONFLICT (vehicle_id) DO UPDATE SET from_time = least(motion_due.from_time, excluded.from_time)`);

const TAKE = prepared(`
DELETE FROM motion_due WHERE vehicle_id = (
  SELECT vehicle_id FROM motion_due ORDER BY from_time LIMIT 1 FOR UPDATE SKIP LOCKED)
RETURNING vehicle_id, (extract(epoch FROM from_time) * 1000)::float8 AS from_time`);

const OVERDUE = prepared(`
SELECT vehicle_id FROM motion_state WHERE due_at < ${at('$1::float8')} ORDER BY due_at LIMIT $2`);

/** What {@link motionOf} reads, and no more: most of a reading is of the engine. */
const COLUMNS = [
  ...['device_time', 'received_at', 'digest', 'longitude', 'latitude', 'accuracy', 'speed', 'heading'],
  ...['odometer', 'moving', 'ignition', 'engine_speed', 'fuel_rate', 'fuel_volume', 'fuel_economy'],
  ...['energy_economy', 'acceleration_longitudinal', 'acceleration_lateral'],
]
  .map((column) => `reading.${column}`)
  .join();

const READINGS = prepared(`
SELECT ${COLUMNS}, reading.device_time::text AS place FROM reading
JOIN vehicle_state ON vehicle_state.no = reading.vehicle_no
WHERE vehicle_state.vehicle_id = $1 AND reading.device_time > ${at('$2::float8')}
  AND reading.device_time <= ${at('$3::float8')}
  AND (reading.device_time, reading.digest) > ($4::timestamptz, $5::int)
ORDER BY reading.device_time, reading.digest LIMIT $6`);

/** Vehicle by vehicle, and the oldest moment by itself, as where states are read again: so only the days that matter are read. */
const SINCE = prepared(`
SELECT asked.vehicle_id, measured.* FROM unnest($1::text[], $2::float8[]) AS asked (vehicle_id, after)
JOIN vehicle_state ON vehicle_state.vehicle_id = asked.vehicle_id
CROSS JOIN LATERAL (
  SELECT ${COLUMNS} FROM reading
  WHERE vehicle_no = vehicle_state.no AND device_time > ${at('asked.after')} AND device_time > ${at('$3::float8')}
  ORDER BY device_time, digest OFFSET 0
) AS measured`);

const PAGE = 5_000;

/** How vehicles move, and the readings that this comes of. */
@Injectable()
export class MotionRepository {
  constructor(private readonly database: Database) {}

  async lock(tx: Sql, ids: readonly string[]): Promise<Map<string, StoredMotion>> {
    return byVehicle(await tx.query<Row>(LOCK, [ids]));
  }

  async save(tx: Sql, rows: readonly StoredMotion[]): Promise<void> {
    if (rows.length === 0) return;
    await tx.execute(SAVE, [
      rows.map(({ vehicleId }) => vehicleId),
      rows.map(({ version }) => version),
      rows.map(({ state }) => state.time),
      rows.map(({ dueAt }) => dueAt ?? null),
      rows.map(({ state }) => JSON.stringify(state)),
    ]);
  }

  async markDue(tx: Sql, due: readonly Due[]): Promise<void> {
    if (due.length === 0) return;
    await tx.execute(MARK, [due.map(({ vehicleId }) => vehicleId), due.map(({ from }) => from)]);
  }

  /** Takes one mark away; it comes back when the transaction fails. */
  async takeDue(tx: Sql): Promise<Due | undefined> {
    const [row] = await tx.query<{ vehicle_id: string; from_time: number }>(TAKE);
    return row && { vehicleId: row.vehicle_id, from: row.from_time };
  }

  /** Vehicles of which silence alone has changed something. */
  async overdue(now: number, most: number): Promise<string[]> {
    const rows = await this.database.query<{ vehicle_id: string }>(OVERDUE, [now, most]);
    return rows.map(({ vehicle_id: id }) => id);
  }

  /** What some vehicles measured since, each after its own moment, in order; for vehicles of which little is missing. */
  async since(
    tx: Sql,
    asked: readonly { vehicleId: string; after: number }[],
  ): Promise<Map<string, Motion[]>> {
    const motions = new Map<string, Motion[]>(asked.map(({ vehicleId }) => [vehicleId, []]));
    const moments = asked.map(({ after }) => after);
    const rows = await tx.query<ReadingRow & { vehicle_id: string }>(SINCE, [
      asked.map(({ vehicleId }) => vehicleId),
      moments,
      Math.min(...moments),
    ]);
    for (const row of rows) motions.get(row.vehicle_id)?.push(motionOfRow(row));
    return motions;
  }

  /** What a vehicle measured after `after` and until `until`, epoch ms, in order; a page at a time. */
  async *readings(tx: Sql, vehicleId: string, { after, until }: Span): AsyncGenerator<Motion> {
    let seen: [time: string, digest: number] = ['-infinity', 0];
    for (;;) {
      const rows = await tx.query<ReadingRow>(READINGS, [vehicleId, after, until, ...seen, PAGE]);
      for (const row of rows) yield motionOfRow(row);
      const last = rows.at(-1);
      if (!last || rows.length < PAGE) return;
      seen = [last.place, last.digest];
    }
  }
}

/** After and until, epoch ms. */
export interface Span {
  readonly after: number;
  readonly until: number;
}

const motionOfRow = (row: ReadingRow): Motion =>
  motionOf(toReading(row), Math.min(row.device_time.getTime(), row.received_at.getTime()));

const byVehicle = (rows: readonly Row[]): Map<string, StoredMotion> =>
  new Map(
    rows.map(({ vehicle_id: vehicleId, version, state }) => [vehicleId, { vehicleId, version, state }]),
  );

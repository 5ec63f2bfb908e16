import { Injectable } from '@nestjs/common';
import { Database, prepared, type Sql } from '@rover/persistence';
import { binaryArray } from '../store/binary-array.js';
import type { KnownState } from './vehicle-state.js';

interface StateRow {
  readonly vehicle_id: string;
  readonly no: number;
  readonly version: number;
  readonly device_time: number;
  readonly received_at: number;
  readonly values: Record<string, unknown>;
  readonly times: Record<string, number>;
}

/** Never heard of: a row without a moment gives the vehicle its number. */
const MEET = prepared(`
INSERT INTO vehicle_state (vehicle_id, version, device_time, received_at)
SELECT id, 0, 'epoch', 'epoch' FROM unnest($1::text[]) AS id ORDER BY id
ON CONFLICT DO NOTHING`);

const FIND = prepared(`
SELECT vehicle_id, no, version, "values", times,
  (extract(epoch FROM device_time) * 1000)::float8 AS device_time,
  (extract(epoch FROM received_at) * 1000)::float8 AS received_at
FROM vehicle_state WHERE vehicle_id = ANY ($1)`);

const SAVE = prepared(`
UPDATE vehicle_state AS state
SET version = new.version, device_time = new.device_time, received_at = new.received_at,
  "values" = new.values, times = new.times
FROM unnest($1::int4[], $2::int4[], $3::timestamptz[], $4::timestamptz[], $5::json[], $6::json[])
  AS new (no, version, device_time, received_at, "values", times)
WHERE state.no = new.no AND state.version < new.version`);

/** States of vehicles in PostgreSQL: one row each, which lags behind while readings come. */
@Injectable()
export class StateRepository {
  constructor(private readonly database: Database) {}

  /** What is known of these vehicles, by id. Vehicles that were never heard of get their number and an empty state. */
  async meet(ids: readonly string[]): Promise<Map<string, KnownState>> {
    const known = await this.find(ids);
    const strangers = ids.filter((id) => !known.has(id));
    if (strangers.length === 0) return known;
    await this.database.execute(MEET, [strangers]);
    for (const [id, state] of await this.find(strangers)) known.set(id, state);
    return known;
  }

  /** What is known of those of these vehicles that were heard of, by id. */
  async find(ids: readonly string[]): Promise<Map<string, KnownState>> {
    const rows = await this.database.query<StateRow>(FIND, [ids]);
    return new Map(rows.map((row) => [row.vehicle_id, stateOf(row)]));
  }

  /** Writes states where they are newer than what is stored. In the order of their numbers, so that writers never wait for each other. */
  async save(tx: Sql, unordered: readonly KnownState[]): Promise<void> {
    if (unordered.length === 0) return;
    const states = [...unordered].sort((a, b) => a.no - b.no);
    await tx.execute(SAVE, [
      binaryArray(
        'int4',
        states.map(({ no }) => no),
      ),
      binaryArray(
        'int4',
        states.map(({ version }) => version),
      ),
      binaryArray(
        'timestamptz',
        states.map(({ deviceTime }) => deviceTime),
      ),
      binaryArray(
        'timestamptz',
        states.map(({ receivedAt }) => receivedAt),
      ),
      binaryArray(
        'json',
        states.map(({ values }) => JSON.stringify(values)),
      ),
      binaryArray(
        'json',
        states.map(({ times }) => JSON.stringify(times)),
      ),
    ]);
  }
}

const stateOf = ({
  device_time: deviceTime,
  received_at: receivedAt,
  vehicle_id: _,
  ...row
}: StateRow): KnownState => ({ ...row, deviceTime, receivedAt });

import { Injectable } from '@nestjs/common';
import { prepared, type Sql } from '@rover/persistence';
import type { TransitionKind } from '@rover/vehicle';
import type { ToldTransition } from '../motion/motion-events.js';

const ADD = prepared(`
INSERT INTO geofence_transition (vehicle_id, time, geofence_id, kind, longitude, latitude, late)
SELECT vehicle_id, to_timestamp(time / 1000), geofence_id, kind, longitude, latitude, $7
FROM unnest($1::text[], $2::float8[], $3::uuid[], $4::text[], $5::float8[], $6::float8[])
  AS told (vehicle_id, time, geofence_id, kind, longitude, latitude)
ORDER BY 1, 2, 3, 4
ON CONFLICT DO NOTHING
RETURNING vehicle_id, (extract(epoch FROM time) * 1000)::float8 AS time, geofence_id, kind`);

const WITHIN = prepared(`
SELECT geofence_id, kind, (extract(epoch FROM time) * 1000)::float8 AS time FROM geofence_transition
WHERE vehicle_id = $1 AND time > to_timestamp($2::float8 / 1000) AND time <= to_timestamp($3::float8 / 1000)`);

const REMOVE = prepared(`
DELETE FROM geofence_transition
USING unnest($2::float8[], $3::uuid[], $4::text[]) AS gone (time, geofence_id, kind)
WHERE vehicle_id = $1 AND geofence_transition.time = to_timestamp(gone.time / 1000)
  AND geofence_transition.geofence_id = gone.geofence_id AND geofence_transition.kind = gone.kind`);

/** One row, by what makes it known again. */
export interface TransitionKey {
  readonly time: number;
  readonly geofence_id: string;
  readonly kind: TransitionKind;
}

/** What happened between vehicles and geofences. */
@Injectable()
export class TransitionRepository {
  /** Adds those that are not there already, and answers these. */
  async add(tx: Sql, told: readonly ToldTransition[], late: boolean): Promise<ToldTransition[]> {
    if (told.length === 0) return [];
    const added = await tx.query<TransitionKey & { vehicle_id: string }>(ADD, [
      told.map(({ vehicleId }) => vehicleId),
      told.map(({ time }) => time),
      told.map(({ fenceId }) => fenceId),
      told.map(({ kind }) => kind),
      told.map(({ place }) => place?.[0] ?? null),
      told.map(({ place }) => place?.[1] ?? null),
      late,
    ]);
    const keys = new Set(added.map((row) => [row.vehicle_id, row.time, row.geofence_id, row.kind].join(' ')));
    return told.filter(({ vehicleId, time, fenceId, kind }) =>
      keys.has([vehicleId, time, fenceId, kind].join(' ')),
    );
  }

  within(
    tx: Sql,
    vehicleId: string,
    { after, until }: { after: number; until: number },
  ): Promise<TransitionKey[]> {
    return tx.query<TransitionKey>(WITHIN, [vehicleId, after, until]);
  }

  async remove(tx: Sql, vehicleId: string, gone: readonly TransitionKey[]): Promise<void> {
    if (gone.length === 0) return;
    await tx.execute(REMOVE, [
      vehicleId,
      gone.map(({ time }) => time),
      gone.map(({ geofence_id: id }) => id),
      gone.map(({ kind }) => kind),
    ]);
  }
}

import { Injectable } from '@nestjs/common';
import type { Geofence, GeofenceTransition } from '@rover/contracts';
import {
  allOf,
  Database,
  keyset,
  prepared,
  raw,
  sql,
  type Fragment,
  type Page,
  type Sql,
} from '@rover/persistence';
import { isVehicle } from '../vehicles/is-vehicle.js';

export interface FenceRow {
  readonly id: string;
  readonly name: string;
  readonly fleet_id: string | null;
  readonly vehicle_id: string | null;
  readonly feature: Geofence['feature'];
  readonly margin: number;
  readonly minimum_dwell: number;
  readonly dwell: number | null;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

/** What is stored of a fence, whoever draws or changes it. */
export type FenceValues = Pick<
  Geofence,
  'id' | 'name' | 'fleetId' | 'vehicleId' | 'feature' | 'margin' | 'minimumDwell' | 'dwell'
>;

interface TransitionRow {
  readonly vehicle_id: string;
  readonly geofence_id: string;
  readonly kind: GeofenceTransition['kind'];
  readonly time: Date;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly late: boolean;
  readonly place: string;
}

const COLUMNS =
  'id, name, fleet_id, vehicle_id, feature, margin, minimum_dwell, dwell, version, created_at, updated_at';

const INSERT = prepared(`
INSERT INTO geofence (id, name, fleet_id, vehicle_id, feature, margin, minimum_dwell, dwell, created_at, updated_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9) RETURNING ${COLUMNS}`);

const UPDATE = prepared(`
UPDATE geofence SET name = $2, feature = $3, margin = $4, minimum_dwell = $5, dwell = $6, updated_at = $7,
  version = version + 1
WHERE id = $1 RETURNING ${COLUMNS}`);

const REMOVE = prepared(`
UPDATE geofence SET removed_at = $2, updated_at = $2, version = version + 1
WHERE id = $1 RETURNING ${COLUMNS}`);

const ALL = prepared(`SELECT ${COLUMNS} FROM geofence WHERE removed_at IS NULL ORDER BY created_at, id`);
const STATE = prepared(
  `SELECT count(*)::text || ' ' || coalesce(sum(version), 0)::text AS state FROM geofence`,
);

const FLEETS = prepared(`
SELECT vehicle.id, array_agg(watching.fleet_id) AS fleets
FROM (SELECT DISTINCT fleet_id FROM geofence WHERE removed_at IS NULL AND fleet_id IS NOT NULL) AS watching
JOIN vehicle ON vehicle.fleet_id = ANY(fleets_below(ARRAY[watching.fleet_id])) WHERE deleted_at IS NULL GROUP BY vehicle.id`);

const newestFirst = keyset({ columns: { created_at: 'timestamptz', id: 'uuid' }, order: 'desc' });
const latestFirst = keyset({ columns: { time: 'timestamptz', vehicle_id: 'text' }, order: 'desc' });

export interface FenceQuestion {
  readonly fleetId?: string;
  readonly vehicleId?: string;
  readonly limit: number;
  readonly cursor?: string;
}

export interface TransitionQuestion {
  readonly id: string;
  readonly vehicleId?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit: number;
  readonly cursor?: string;
}

/** Geofences in PostgreSQL, and what happened at them. */
@Injectable()
export class GeofenceRepository {
  constructor(private readonly database: Database) {}

  async insert(fence: FenceValues, now: Date): Promise<FenceRow> {
    const { id, name, fleetId, vehicleId, feature, margin, minimumDwell, dwell } = fence;
    const values = [id, name, fleetId, vehicleId, JSON.stringify(feature), margin, minimumDwell, dwell, now];
    return (await this.database.query<FenceRow>(INSERT, values))[0] as FenceRow;
  }

  async update(tx: Sql, fence: FenceValues, now: Date): Promise<FenceRow> {
    const { id, name, feature, margin, minimumDwell, dwell } = fence;
    const values = [id, name, JSON.stringify(feature), margin, minimumDwell, dwell, now];
    return (await tx.query<FenceRow>(UPDATE, values))[0] as FenceRow;
  }

  async remove(tx: Sql, id: string, now: Date): Promise<FenceRow> {
    return (await tx.query<FenceRow>(REMOVE, [id, now]))[0] as FenceRow;
  }

  /** @param access the condition under which the caller sees a fence */
  find(id: string, access: Fragment): Promise<FenceRow | undefined> {
    return this.one(this.database, sql`id = ${id} AND ${access}`);
  }

  /** The same, for a change that follows in the transaction. */
  lock(tx: Sql, id: string, access: Fragment): Promise<FenceRow | undefined> {
    return this.one(tx, sql`id = ${id} AND ${access} FOR UPDATE`);
  }

  private async one(on: Sql, condition: Fragment): Promise<FenceRow | undefined> {
    const { text, values } =
      sql`SELECT ${raw(COLUMNS)} FROM geofence WHERE removed_at IS NULL AND ${condition}`.render();
    return (await on.query<FenceRow>(text, values))[0];
  }

  all(): Promise<FenceRow[]> {
    return this.database.query<FenceRow>(ALL);
  }

  /** Differs whenever some fence has changed. */
  async stateOfAll(): Promise<string> {
    return (await this.database.query<{ state: string }>(STATE))[0]?.state as string;
  }

  /** The vehicles in fleets that have fences, or below them, with those fleets. */
  async vehiclesOfFleets(): Promise<Map<string, string[]>> {
    const rows = await this.database.query<{ id: string; fleets: string[] }>(FLEETS);
    return new Map(rows.map(({ id, fleets }) => [id, fleets]));
  }

  /** @throws CursorInvalidError */
  async page(
    { fleetId, vehicleId, limit, cursor }: FenceQuestion,
    access: Fragment,
  ): Promise<Page<FenceRow>> {
    const conditions = [
      ...[raw('removed_at IS NULL'), access],
      ...(fleetId === undefined ? [] : [sql`geofence.fleet_id = ${fleetId}`]),
      ...(vehicleId === undefined ? [] : [isVehicle('geofence.vehicle_id', vehicleId)]),
    ];
    const { text, values } = sql`SELECT ${raw(COLUMNS)}, created_at::text AS place FROM geofence
      WHERE ${allOf(conditions)}`.render();
    const after = newestFirst.after(cursor, values.length + 1);
    const rows = await this.database.query<FenceRow & { place: string }>(
      `${text} AND ${after.sql} ORDER BY ${newestFirst.orderBy} LIMIT ${limit + 1}`,
      [...values, ...after.values],
    );
    return newestFirst.page(rows, limit, ({ place, id }) => [place, id]);
  }

  /** @throws CursorInvalidError */
  async transitions(
    { id, vehicleId, from, to, limit, cursor }: TransitionQuestion,
    access: Fragment,
  ): Promise<Page<GeofenceTransition>> {
    const conditions = [
      ...[sql`geofence_id = ${id}`, access],
      ...(vehicleId === undefined ? [] : [isVehicle('geofence_transition.vehicle_id', vehicleId)]),
      ...(from === undefined ? [] : [sql`time >= ${from}`]),
      ...(to === undefined ? [] : [sql`time < ${to}`]),
    ];
    const { text, values } = sql`SELECT *, time::text AS place FROM geofence_transition
      WHERE ${allOf(conditions)}`.render();
    const after = latestFirst.after(cursor, values.length + 1);
    const rows = await this.database.query<TransitionRow>(
      `${text} AND ${after.sql} ORDER BY ${latestFirst.orderBy} LIMIT ${limit + 1}`,
      [...values, ...after.values],
    );
    const page = latestFirst.page(rows, limit, ({ place, vehicle_id: vehicle }) => [place, vehicle]);
    return { ...page, data: page.data.map(transitionOf) };
  }
}

const transitionOf = (row: TransitionRow): GeofenceTransition => ({
  vehicleId: row.vehicle_id,
  geofenceId: row.geofence_id,
  kind: row.kind,
  time: row.time.toISOString(),
  location:
    row.longitude === null || row.latitude === null
      ? null
      : { type: 'Point', coordinates: [row.longitude, row.latitude] },
  late: row.late,
});

export const geofenceOf = (row: FenceRow): Geofence => ({
  id: row.id,
  name: row.name,
  fleetId: row.fleet_id,
  vehicleId: row.vehicle_id,
  feature: row.feature,
  margin: row.margin,
  minimumDwell: row.minimum_dwell,
  dwell: row.dwell,
  version: row.version,
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});

import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Trip, TripLabel } from '@rover/contracts';
import { allOf, Database, keyset, prepared, raw, sql, type Page, type Sql } from '@rover/persistence';
import type { MotionState } from '@rover/vehicle';
import {
  spanOf,
  TRIP_COLUMNS,
  type Course,
  type NewTrip,
  type TripFigures,
  type TripRow,
} from './trip-row.js';
import { isVehicle } from '../vehicles/is-vehicle.js';

const at = (value: string): string => `to_timestamp(${value}::float8 / 1000)`;

const PUT = prepared(`
INSERT INTO trip (id, vehicle_id, status, start_time, end_time, distance, figures, label, note, late, edited, path,
  origin_time, origin)
SELECT id, vehicle_id, status, ${at('start_time')}, ${at('end_time')}, distance, figures, label, note, late, edited,
  path, ${at('origin_time')}, origin
FROM unnest($1::text[], $2::text[], $3::text[], $4::float8[], $5::float8[], $6::float8[], $7::jsonb[], $8::text[],
  $9::text[], $10::boolean[], $11::text[], $12::json[], $13::float8[], $14::json[])
  AS given (id, vehicle_id, status, start_time, end_time, distance, figures, label, note, late, edited, path,
    origin_time, origin)
ORDER BY id
ON CONFLICT (id) DO UPDATE SET status = excluded.status, start_time = excluded.start_time,
  end_time = excluded.end_time, distance = excluded.distance, figures = excluded.figures,
  label = coalesce(excluded.label, trip.label), note = coalesce(excluded.note, trip.note), late = excluded.late,
  edited = excluded.edited, path = excluded.path, origin_time = excluded.origin_time, origin = excluded.origin,
  version = trip.version + 1
RETURNING ${TRIP_COLUMNS}`);

const ONGOING = prepared(`
SELECT ${TRIP_COLUMNS} FROM trip WHERE vehicle_id = $1 AND status = 'ongoing' FOR UPDATE`);

const REFRESH = prepared(`
UPDATE trip SET end_time = ${at('fresh.end_time')}, distance = fresh.distance, figures = fresh.figures
FROM unnest($1::text[], $2::float8[], $3::float8[], $4::jsonb[]) AS fresh (vehicle_id, end_time, distance, figures)
WHERE trip.vehicle_id = fresh.vehicle_id AND status = 'ongoing' AND start_time <= ${at('fresh.end_time')}`);

const SET_STATUS = prepared(`
UPDATE trip SET status = $2, version = version + 1 WHERE id = ANY ($1) RETURNING ${TRIP_COLUMNS}`);

const LABEL = prepared(`
UPDATE trip SET label = $2, note = $3, version = version + 1 WHERE id = $1 RETURNING ${TRIP_COLUMNS}`);

const LOCK = prepared(
  `SELECT ${TRIP_COLUMNS} FROM trip WHERE id = ANY ($1) ORDER BY start_time, id FOR UPDATE`,
);

const WITHIN = prepared(`
SELECT ${TRIP_COLUMNS} FROM trip
WHERE vehicle_id = $1 AND status <> 'withdrawn' AND start_time >= ${at('$2')} AND start_time < ${at('$3')}
ORDER BY start_time, id FOR UPDATE`);

const ORIGIN_BEFORE = prepared(`
SELECT origin FROM trip
WHERE vehicle_id = $1 AND status <> 'withdrawn' AND origin_time < ${at('$2')}
ORDER BY origin_time DESC LIMIT 1`);

const ORIGINS_FROM = prepared(`
SELECT origin FROM trip
WHERE vehicle_id = $1 AND status <> 'withdrawn' AND origin_time >= ${at('$2')} ORDER BY origin_time`);

const PATH = prepared('SELECT path, origin FROM trip WHERE id = $1');

const FIND = prepared(`SELECT ${TRIP_COLUMNS}, path FROM trip WHERE id = $1`);

const newestFirst = keyset({ columns: { start_time: 'timestamptz', id: 'text' }, order: 'desc' });

/** Trips that are asked for; times are RFC 3339. */
export interface TripQuestion {
  readonly vehicleId: string;
  /** Trips that began before are not shown, even when they ended later. */
  readonly since: string;
  readonly from?: string;
  readonly to?: string;
  readonly label?: TripLabel;
  readonly limit: number;
  readonly cursor?: string;
}

/** The same trip has the same name, however often it is found. */
export const tripId = (vehicleId: string, start: string): string =>
  `trp_${createHash('sha256').update(`${vehicleId} ${start}`).digest('hex').slice(0, 20)}`;

/** Trips in PostgreSQL. */
@Injectable()
export class TripRepository {
  constructor(private readonly database: Database) {}

  /** Writes a trip; one that is there already is overwritten, but for what people said of it. */
  async put(tx: Sql, trip: NewTrip): Promise<TripRow> {
    return (await this.putAll(tx, [trip]))[0] as TripRow;
  }

  /** In any order. */
  async putAll(tx: Sql, trips: readonly NewTrip[]): Promise<TripRow[]> {
    if (trips.length === 0) return [];
    const column = (of: (trip: NewTrip) => unknown): unknown[] => trips.map((trip) => of(trip) ?? null);
    return tx.query<TripRow>(PUT, [
      column(({ id }) => id),
      column(({ vehicleId }) => vehicleId),
      column(({ status }) => status),
      column(({ figures }) => spanOf(figures).from),
      column(({ figures }) => spanOf(figures).to),
      column(({ figures }) => figures.distance),
      column(({ figures }) => JSON.stringify(figures)),
      column(({ label }) => label),
      column(({ note }) => note),
      column(({ late = false }) => late),
      column(({ edited }) => edited),
      column(({ path }) => path && JSON.stringify(path)),
      column(({ origin }) => origin?.time),
      column(({ origin }) => origin && JSON.stringify(origin)),
    ]);
  }

  async ongoing(tx: Sql, vehicleId: string): Promise<TripRow | undefined> {
    return (await tx.query<TripRow>(ONGOING, [vehicleId]))[0];
  }

  async refresh(tx: Sql, trips: readonly { vehicleId: string; figures: TripFigures }[]): Promise<void> {
    if (trips.length === 0) return;
    await tx.execute(REFRESH, [
      trips.map(({ vehicleId }) => vehicleId),
      trips.map(({ figures }) => spanOf(figures).to),
      trips.map(({ figures }) => figures.distance),
      trips.map(({ figures }) => JSON.stringify(figures)),
    ]);
  }

  setStatus(tx: Sql, ids: readonly string[], status: Trip['status']): Promise<TripRow[]> {
    return tx.query<TripRow>(SET_STATUS, [ids, status]);
  }

  async label(tx: Sql, { id, label, note }: Pick<Trip, 'id' | 'label' | 'note'>): Promise<TripRow> {
    return (await tx.query<TripRow>(LABEL, [id, label, note]))[0] as TripRow;
  }

  /** In the order of their start. */
  lock(tx: Sql, ids: readonly string[]): Promise<TripRow[]> {
    return tx.query<TripRow>(LOCK, [ids]);
  }

  /** Those that begin in a span, epoch ms: from, and before to. */
  within(tx: Sql, vehicleId: string, { from, to }: { from: number; to: number }): Promise<TripRow[]> {
    return tx.query<TripRow>(WITHIN, [vehicleId, from, to]);
  }

  /** How the vehicle was before the last trip that had not begun by `time`, epoch ms. */
  async originBefore(tx: Sql, vehicleId: string, time: number): Promise<MotionState | undefined> {
    return (await tx.query<{ origin: MotionState }>(ORIGIN_BEFORE, [vehicleId, time]))[0]?.origin;
  }

  /** How it was before the trips that began after. */
  async originsFrom(tx: Sql, vehicleId: string, time: number): Promise<MotionState[]> {
    return (await tx.query<{ origin: MotionState }>(ORIGINS_FROM, [vehicleId, time])).map(
      ({ origin }) => origin,
    );
  }

  async pathAndOrigin(tx: Sql, id: string): Promise<{ path: Course | null; origin: MotionState | null }> {
    const [row] = await tx.query<{ path: Course | null; origin: MotionState | null }>(PATH, [id]);
    return row ?? { path: null, origin: null };
  }

  async find(id: string): Promise<(TripRow & { path: Course | null }) | undefined> {
    return (await this.database.query<TripRow & { path: Course | null }>(FIND, [id]))[0];
  }

  /** Also those of vehicles that were merged into it. @throws CursorInvalidError */
  async page({ vehicleId, since, from, to, label, limit, cursor }: TripQuestion): Promise<Page<TripRow>> {
    const conditions = [
      ...[isVehicle('trip.vehicle_id', vehicleId), raw(`status <> 'withdrawn'`)],
      sql`start_time >= ${since}::timestamptz`,
      ...(from === undefined ? [] : [sql`end_time >= ${from}::timestamptz`]),
      ...(to === undefined ? [] : [sql`start_time < ${to}::timestamptz`]),
      ...(label === undefined ? [] : [sql`label = ${label}`]),
    ];
    const { text, values } = sql`SELECT ${raw(TRIP_COLUMNS)}, start_time::text AS place FROM trip
      WHERE ${allOf(conditions)}`.render();
    const after = newestFirst.after(cursor, values.length + 1);
    const rows = await this.database.query<TripRow & { place: string }>(
      `${text} AND ${after.sql} ORDER BY ${newestFirst.orderBy} LIMIT ${limit + 1}`,
      [...values, ...after.values],
    );
    return newestFirst.page(rows, limit, ({ place, id }) => [place, id]);
  }
}

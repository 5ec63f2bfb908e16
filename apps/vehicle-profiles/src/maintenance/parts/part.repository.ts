import { Injectable } from '@nestjs/common';
import type { NewVehiclePart } from '@rover/contracts';
import { Database, keyset, prepared } from '@rover/persistence';
import type { Page, Sql } from '@rover/persistence';
import { uuidV7 } from '@rover/redis-streams';
import type { Fitting, WearReading } from '@rover/vehicle';
import type { StoredPart } from './stored-part.js';

interface PartRow {
  id: string;
  vehicle_id: string;
  facts: NewVehiclePart;
  retired: boolean;
  created_by: string;
  created_at: Date;
  fittings: { fitted: Fitting['fitted']; removed: Fitting['removed'] | null }[];
  wear: WearReading[];
}

const ms = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::float8`;

const COLUMNS = `id, vehicle_id, facts, retired, created_by, created_at,
  ARRAY(SELECT jsonb_build_object(
    'fitted', jsonb_build_object('at', ${ms('fitted_at')}, 'odometer', fitted_odometer),
    'removed', CASE WHEN removed_at IS NULL THEN NULL ELSE
      jsonb_build_object('at', ${ms('removed_at')}, 'odometer', removed_odometer) END)
    FROM part_fitting WHERE part_id = id ORDER BY fitted_at) AS fittings,
  ARRAY(SELECT jsonb_build_object('at', ${ms('measured_at')}, 'distance', distance, 'remaining', remaining)
    FROM part_wear WHERE part_id = id ORDER BY measured_at) AS wear`;

const INSERT = prepared(`
INSERT INTO vehicle_part (id, vehicle_id, facts, created_by, created_at) VALUES ($1, $2, $3, $4, $5)`);
const FIND = prepared(`SELECT ${COLUMNS} FROM vehicle_part WHERE id = $1 AND vehicle_id = $2`);
const LOCK = prepared('SELECT FROM vehicle_part WHERE id = $1 AND vehicle_id = $2 FOR UPDATE');
const FIT = prepared(`
INSERT INTO part_fitting (part_id, fitted_at, fitted_odometer) VALUES ($1, to_timestamp($2::float8 / 1000), $3)`);
const UNFIT = prepared(`
UPDATE part_fitting SET removed_at = to_timestamp($2::float8 / 1000), removed_odometer = $3
WHERE part_id = $1 AND removed_at IS NULL`);
const MEASURE = prepared(`
INSERT INTO part_wear (part_id, measured_at, distance, remaining) VALUES ($1, to_timestamp($2::float8 / 1000), $3, $4)
ON CONFLICT (part_id, measured_at) DO UPDATE SET distance = excluded.distance, remaining = excluded.remaining`);

const newestFirst = keyset({ columns: { id: 'uuid' }, order: 'desc' });

/** Parts of vehicles in PostgreSQL. */
@Injectable()
export class PartRepository {
  constructor(private readonly database: Database) {}

  async insert(
    tx: Sql,
    vehicleId: string,
    facts: NewVehiclePart,
    { by, now }: { by: string; now: Date },
  ): Promise<string> {
    const id = uuidV7();
    await tx.execute(INSERT, [id, vehicleId, facts, by, now]);
    return id;
  }

  async find(id: string, vehicleId: string, sql: Sql = this.database): Promise<StoredPart | undefined> {
    const [row] = await sql.query<PartRow>(FIND, [id, vehicleId]);
    return row && toPart(row);
  }

  /** Locked until the transaction ends. */
  async take(tx: Sql, id: string, vehicleId: string): Promise<StoredPart | undefined> {
    await tx.query(LOCK, [id, vehicleId]);
    return this.find(id, vehicleId, tx);
  }

  /** @throws CursorInvalidError */
  async page(
    vehicleId: string,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<Page<StoredPart>> {
    const after = newestFirst.after(cursor, 3);
    const rows = await this.database.query<PartRow>(
      `SELECT ${COLUMNS} FROM vehicle_part WHERE vehicle_id = $1 AND ${after.sql}
       ORDER BY ${newestFirst.orderBy} LIMIT $2`,
      [vehicleId, limit + 1, ...after.values],
    );
    const page = newestFirst.page(rows, limit, ({ id }) => [id]);
    return { ...page, data: page.data.map(toPart) };
  }

  async fit(tx: Sql, id: string, { at, odometer }: Fitting['fitted']): Promise<void> {
    await tx.execute(FIT, [id, at, odometer]);
  }

  async unfit(tx: Sql, id: string, { at, odometer }: Fitting['fitted']): Promise<void> {
    await tx.execute(UNFIT, [id, at, odometer]);
  }

  async retire(tx: Sql, id: string): Promise<void> {
    await tx.execute('UPDATE vehicle_part SET retired = true WHERE id = $1', [id]);
  }

  async measure(tx: Sql, id: string, { at, distance, remaining }: WearReading): Promise<void> {
    await tx.execute(MEASURE, [id, at, distance, remaining]);
  }
}

const toPart = (row: PartRow): StoredPart => ({
  id: row.id,
  vehicleId: row.vehicle_id,
  facts: row.facts,
  retired: row.retired,
  createdBy: row.created_by,
  createdAt: row.created_at,
  fittings: row.fittings.map(({ fitted, removed }) => ({ fitted, ...(removed && { removed }) })),
  wear: row.wear,
});

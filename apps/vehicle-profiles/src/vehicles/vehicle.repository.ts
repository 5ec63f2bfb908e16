import { Injectable } from '@nestjs/common';
import { Database, isUniqueViolation, prepared, sql } from '@rover/persistence';
import type { Fragment, Sql } from '@rover/persistence';
import type { VehicleScope } from '../access/vehicle-access.js';
import type { KnownVehicle } from './known-vehicle.js';
import { knownOf, readColumns, recordType, rowOf, writtenColumns } from './vehicle-columns.js';
import type { VehicleRow } from './vehicle-columns.js';

const columns = writtenColumns.join(', ');
const given = writtenColumns.map((column) => `given.${column}`).join(', ');

const INSERT = prepared(`
INSERT INTO vehicle (id, ${columns})
SELECT id, ${columns} FROM jsonb_to_recordset($1::jsonb) AS given (${recordType}) ORDER BY id
ON CONFLICT (id) DO NOTHING`);

const UPDATE = prepared(`
UPDATE vehicle SET (${columns}) = ROW (${given}) FROM jsonb_to_recordset($1::jsonb) AS given (${recordType})
WHERE vehicle.id = given.id`);

const LEAD_ON = prepared('UPDATE vehicle SET merged_into = $2 WHERE merged_into = $1');

const LOCK = prepared(`SELECT ${readColumns} FROM vehicle WHERE id = ANY($1::text[]) ORDER BY id FOR UPDATE`);

/** The rows of some VINs are locked in the order of their ids, as those of some ids are: no two writers wait for each other. */
const LOCK_BY_VIN = prepared(`
SELECT ${readColumns} FROM vehicle WHERE vin = ANY($1::text[]) AND deleted_at IS NULL ORDER BY id FOR UPDATE`);

/** A scope as values, not as text: what is asked most often is planned once. */
const FIND = prepared(`
SELECT ${readColumns} FROM vehicle
WHERE id = (SELECT coalesce(merged_into, id) FROM vehicle WHERE id = $1) AND deleted_at IS NULL
  AND ($2::boolean OR fleet_id = ANY ($3::text[]) OR id = ANY ($4::text[]))`);

const NONE = { fleetIds: [], vehicleIds: [] };

/** Vehicles in PostgreSQL. */
@Injectable()
export class VehicleRepository {
  constructor(private readonly database: Database) {}

  /** The living vehicle of an id, or the one that it was merged into, where it is within the scope. */
  async find(id: string, scope: VehicleScope): Promise<KnownVehicle | undefined> {
    const { fleetIds, vehicleIds } = scope === 'all' ? NONE : scope;
    const [row] = await this.database.query<VehicleRow>(FIND, [id, scope === 'all', fleetIds, vehicleIds]);
    return row && knownOf(row);
  }

  /** Those of the living vehicles that `access` allows. */
  async allowed(tx: Sql, ids: readonly string[], access: Fragment): Promise<Set<string>> {
    const { text, values } =
      sql`SELECT id FROM vehicle WHERE id = ANY(${ids}::text[]) AND deleted_at IS NULL AND ${access}`.render();
    return new Set((await tx.query<{ id: string }>(text, values)).map(({ id }) => id));
  }

  /** Rows of some ids, also of those that are gone, until the transaction ends. */
  async lock(tx: Sql, ids: readonly string[]): Promise<Map<string, KnownVehicle>> {
    return byId(await tx.query<VehicleRow>(LOCK, [ids]));
  }

  /** The living vehicles that have these VINs, by VIN, until the transaction ends. */
  async lockByVin(tx: Sql, vins: readonly string[]): Promise<Map<string, KnownVehicle>> {
    if (vins.length === 0) return new Map();
    const found = byId(await tx.query<VehicleRow>(LOCK_BY_VIN, [vins]));
    return new Map([...found.values()].map((vehicle) => [vehicle.facts.vin as string, vehicle]));
  }

  /** Answers how many were new; an id that is known already is left alone. Throws what a taken VIN throws. */
  insert(tx: Sql, vehicles: readonly KnownVehicle[]): Promise<number> {
    return tx.execute(INSERT, [JSON.stringify(vehicles.map(rowOf))]);
  }

  async update(tx: Sql, vehicles: readonly KnownVehicle[]): Promise<void> {
    await tx.execute(UPDATE, [JSON.stringify(vehicles.map(rowOf))]);
  }

  /** What led to one vehicle leads to another. */
  async leadOn(tx: Sql, from: string, to: string): Promise<void> {
    await tx.execute(LEAD_ON, [from, to]);
  }
}

const byId = (rows: readonly VehicleRow[]): Map<string, KnownVehicle> =>
  new Map(rows.map((row) => [row.id, knownOf(row)]));

/** Whether PostgreSQL refused a row since a living vehicle has its VIN. */
export const isVinTaken = (error: unknown): boolean => isUniqueViolation(error, 'vehicle_vin');

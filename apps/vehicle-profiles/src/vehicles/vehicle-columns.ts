import type { Vehicle, VehicleFacts, VehicleField } from '@rover/contracts';
import type { KnownVehicle, Provenance } from './known-vehicle.js';

/** Field → column and its type; `location` is two columns and stands beside. */
const fields: Readonly<Record<Exclude<VehicleField, 'location'>, readonly [column: string, type: string]>> = {
  vin: ['vin', 'text'],
  plate: ['plate', 'text'],
  plateRegion: ['plate_region', 'text'],
  make: ['make', 'text'],
  model: ['model', 'text'],
  modelYear: ['model_year', 'smallint'],
  trim: ['trim', 'text'],
  bodyClass: ['body_class', 'text'],
  driveType: ['drive_type', 'text'],
  fuelType: ['fuel_type', 'text'],
  transmission: ['transmission', 'text'],
  colour: ['colour', 'text'],
  engineNumber: ['engine_number', 'text'],
  engineCylinders: ['engine_cylinders', 'smallint'],
  displacementL: ['displacement_l', 'real'],
  features: ['features', 'text[]'],
  status: ['status', 'text'],
  fleetId: ['fleet_id', 'text'],
  odometer: ['odometer', 'float8'],
  stockNumber: ['stock_number', 'text'],
  firstRegisteredOn: ['first_registered_on', 'date'],
  acquiredOn: ['acquired_on', 'date'],
  lastMaintenanceAt: ['last_maintenance_at', 'timestamptz'],
  speedLimit: ['speed_limit', 'float8'],
};

const known = Object.entries(fields) as [Exclude<VehicleField, 'location'>, readonly [string, string]][];

const administrative: readonly (readonly [column: string, type: string])[] = [
  ['lon', 'float8'],
  ['lat', 'float8'],
  ['provenance', 'jsonb'],
  ['version', 'integer'],
  ['created_at', 'timestamptz'],
  ['updated_at', 'timestamptz'],
  ['deleted_at', 'timestamptz'],
  ['merged_into', 'text'],
];

const written = [...known.map(([, column]) => column), ...administrative];

/** Every column that is written, but the id. */
export const writtenColumns: readonly string[] = written.map(([column]) => column);

/** `id text, vin text, …` for `jsonb_to_recordset`. */
export const recordType = [['id', 'text'], ...written]
  .map(([column, type]) => `${column} ${type}`)
  .join(', ');

/** A date must not become a Date, which has a time zone. */
const readAs = (column: string, type: string) => (type === 'date' ? `${column}::text AS ${column}` : column);

/** What a read selects. */
export const readColumns = ['id', ...written.map(([column, type]) => readAs(column, type))].join(', ');

export type VehicleRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** A vehicle as `jsonb_to_recordset` takes it. */
export function rowOf({ id, facts, ...rest }: KnownVehicle): Record<string, unknown> {
  const [lon, lat] = facts.location?.coordinates ?? [];
  return {
    id,
    ...Object.fromEntries(known.map(([field, [column]]) => [column, facts[field]])),
    features: facts.features ?? [],
    status: facts.status ?? 'active',
    lon,
    lat,
    provenance: rest.provenance,
    version: rest.version,
    created_at: rest.createdAt,
    updated_at: rest.updatedAt,
    deleted_at: rest.deletedAt,
    merged_into: rest.mergedInto,
  };
}

export function knownOf(row: VehicleRow): KnownVehicle {
  const [deletedAt, mergedInto] = [textOf(row['deleted_at']), row['merged_into'] as string | null];
  return {
    id: row.id,
    facts: factsOf(row),
    provenance: row['provenance'] as Provenance,
    version: row['version'] as number,
    createdAt: textOf(row['created_at']) as string,
    updatedAt: textOf(row['updated_at']) as string,
    ...(deletedAt !== undefined && { deletedAt: deletedAt as string }),
    ...(mergedInto !== null && { mergedInto }),
  };
}

function factsOf(row: VehicleRow): VehicleFacts {
  const facts: Record<string, unknown> = {};
  for (const [field, [column]] of known) {
    const value = textOf(row[column]);
    if (value !== undefined) facts[field] = value;
  }
  if (row['lon'] !== null && row['lat'] !== null)
    facts['location'] = { type: 'Point', coordinates: [row['lon'], row['lat']] };
  return facts;
}

const textOf = (value: unknown): unknown =>
  value instanceof Date ? value.toISOString() : (value ?? undefined);

/** A vehicle as it is told to others. */
export const vehicleOf = ({ id, facts, version, createdAt, updatedAt }: KnownVehicle): Vehicle => ({
  ...facts,
  id,
  features: facts.features ?? [],
  status: facts.status ?? 'active',
  version,
  createdAt,
  updatedAt,
});

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A vehicle is one row of typed columns, with the provenance of all fields in one document beside them: a row per field
 * would be twenty million rows for a million vehicles, and no question is ever asked of provenance across vehicles.
 *
 * What is deleted or merged stays for its history and leads to the survivor; every index leaves it out. There is no
 * index for each way to search, since searches are done in memory: PostgreSQL finds identifiers and pieces of them.
 */
export class Vehicles1764004000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(VEHICLE);
    await runner.query(INDEXES);
    await runner.query(CHANGE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE vehicle_change, vehicle');
  }
}

/**
 * The extension is a trusted one: who owns the database may create it. It stands where every service finds it, and one
 * after the other, since two that migrate at once would both create it.
 */
const VEHICLE = `
SELECT pg_advisory_xact_lock(hashtext('pg_trgm'));
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE TABLE vehicle (
  id text COLLATE "C" PRIMARY KEY,
  vin text COLLATE "C",
  plate text,
  plate_region text,
  make text,
  model text,
  model_year smallint,
  trim text,
  body_class text,
  drive_type text,
  fuel_type text,
  transmission text,
  colour text,
  engine_number text,
  engine_cylinders smallint,
  displacement_l real,
  features text[] NOT NULL DEFAULT '{}',
  status text NOT NULL DEFAULT 'active',
  fleet_id text COLLATE "C",
  odometer float8,
  stock_number text,
  lon float8,
  lat float8,
  first_registered_on date,
  acquired_on date,
  last_maintenance_at timestamptz,
  provenance jsonb NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  deleted_at timestamptz,
  merged_into text COLLATE "C" REFERENCES vehicle,
  plate_key text COLLATE "C" GENERATED ALWAYS AS (upper(regexp_replace(plate, '[^[:alnum:]]', '', 'g'))) STORED,
  identifiers text COLLATE "C" GENERATED ALWAYS AS (lower(
    ' ' || coalesce(vin, '') || ' ' || coalesce(plate, '') || ' ' ||
    coalesce(regexp_replace(plate, '[^[:alnum:]]', '', 'g'), '') || ' ' || coalesce(engine_number, '') || ' ')) STORED
);`;

const INDEXES = `
CREATE UNIQUE INDEX vehicle_vin ON vehicle (vin) WHERE deleted_at IS NULL;
CREATE INDEX vehicle_plate ON vehicle (plate_key) WHERE deleted_at IS NULL;
CREATE INDEX vehicle_stock_number ON vehicle (stock_number) WHERE deleted_at IS NULL;
CREATE INDEX vehicle_identifiers ON vehicle USING gin (identifiers gin_trgm_ops) WITH (fastupdate = off)
  WHERE deleted_at IS NULL;
CREATE INDEX vehicle_merged ON vehicle (merged_into) WHERE merged_into IS NOT NULL;`;

/** Each change with what the vehicle was after it: how it was at any time is one row, however long its life. */
const CHANGE = `
CREATE TABLE vehicle_change (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  vehicle_id text COLLATE "C" NOT NULL REFERENCES vehicle,
  version integer NOT NULL,
  kind text NOT NULL,
  time timestamptz NOT NULL,
  by text,
  source text NOT NULL,
  changes jsonb NOT NULL,
  outranked jsonb NOT NULL,
  merged_with text,
  snapshot jsonb NOT NULL,
  UNIQUE (vehicle_id, version)
);
CREATE INDEX ON vehicle_change (vehicle_id, time, version);`;

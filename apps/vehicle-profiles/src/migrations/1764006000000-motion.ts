import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the movements of vehicles come to. How a vehicle moves is one document a vehicle: it is read whole and written
 * whole, and `json` keeps the order of its fields, so that two states can be compared as texts.
 */
export class Motion1764006000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MOTION);
    await runner.query(TRIP);
    await runner.query(GEOFENCE);
    await runner.query(DRIVING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE motion_state, motion_due, trip_edit, trip, geofence_transition, geofence, driving_event',
    );
  }
}

/** `due_at`: when silence alone changes something. `motion_due`: from where the past is to be gone through again. */
const MOTION = `
CREATE TABLE motion_state (
  vehicle_id text COLLATE "C" PRIMARY KEY,
  version int NOT NULL,
  time timestamptz NOT NULL,
  due_at timestamptz,
  state json NOT NULL
) WITH (fillfactor = 50);
CREATE INDEX ON motion_state (due_at) WHERE due_at IS NOT NULL;
CREATE TABLE motion_due (
  vehicle_id text COLLATE "C" PRIMARY KEY,
  from_time timestamptz NOT NULL
);`;

/** `origin` is how the vehicle was before the trip: whatever is recomputed begins with one of these. */
const TRIP = `
CREATE TABLE trip (
  id text COLLATE "C" PRIMARY KEY,
  vehicle_id text COLLATE "C" NOT NULL,
  status text NOT NULL,
  start_time timestamptz NOT NULL,
  end_time timestamptz NOT NULL,
  distance float8 NOT NULL,
  figures jsonb NOT NULL,
  label text,
  note text,
  late boolean NOT NULL DEFAULT false,
  edited text,
  version int NOT NULL DEFAULT 1,
  path json,
  origin_time timestamptz,
  origin json,
  CHECK (end_time >= start_time)
);
CREATE UNIQUE INDEX trip_ongoing ON trip (vehicle_id) WHERE status = 'ongoing';
CREATE INDEX ON trip (vehicle_id, start_time DESC, id) WHERE status <> 'withdrawn';
CREATE INDEX ON trip (vehicle_id, origin_time DESC) WHERE origin_time IS NOT NULL;
CREATE TABLE trip_edit (
  id uuid PRIMARY KEY,
  vehicle_id text COLLATE "C" NOT NULL,
  trip_ids text[] NOT NULL,
  kind text NOT NULL,
  by text NOT NULL,
  time timestamptz NOT NULL,
  undone_at timestamptz,
  before jsonb NOT NULL,
  after jsonb NOT NULL
);
CREATE INDEX ON trip_edit USING gin (trip_ids);`;

const GEOFENCE = `
CREATE TABLE geofence (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  fleet_id text COLLATE "C",
  vehicle_id text COLLATE "C",
  feature jsonb NOT NULL,
  margin real NOT NULL,
  minimum_dwell int NOT NULL,
  dwell int,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  removed_at timestamptz,
  CHECK ((fleet_id IS NULL) <> (vehicle_id IS NULL))
);
CREATE INDEX ON geofence (created_at DESC, id DESC) WHERE removed_at IS NULL;
CREATE TABLE geofence_transition (
  vehicle_id text COLLATE "C" NOT NULL,
  time timestamptz NOT NULL,
  geofence_id uuid NOT NULL REFERENCES geofence,
  kind text NOT NULL,
  longitude float8,
  latitude float8,
  late boolean NOT NULL DEFAULT false,
  PRIMARY KEY (vehicle_id, time, geofence_id, kind)
);
CREATE INDEX ON geofence_transition (geofence_id, time DESC);`;

const DRIVING = `
CREATE TABLE driving_event (
  vehicle_id text COLLATE "C" NOT NULL,
  time timestamptz NOT NULL,
  kind text NOT NULL,
  severity text NOT NULL,
  end_time timestamptz NOT NULL,
  peak real NOT NULL,
  speed real,
  longitude float8,
  latitude float8,
  late boolean NOT NULL DEFAULT false,
  PRIMARY KEY (vehicle_id, time, kind)
);`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What vehicles need and had done. What comes due, whatever it is, is one row of `expiry`, so that one engine watches
 * over all of it; `expiry_notice` makes each warning unique for ever, whichever replica gives it.
 */
export class Maintenance1764005000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [USAGE, EXPIRY, PLAN, RECORD, PREDICTION]) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE vehicle_usage, expiry, expiry_notice, maintenance_plan, maintenance_cycle, maintenance_record,
        maintenance_record_change, maintenance_prediction`);
  }
}

/** What the counters of a vehicle showed, once a day: enough to learn its use from, and kept longer than readings. */
const USAGE = `
CREATE TABLE vehicle_usage (
  vehicle_id text COLLATE "C" NOT NULL,
  day date NOT NULL,
  time timestamptz NOT NULL,
  odometer float8,
  engine_hours float8,
  PRIMARY KEY (vehicle_id, day)
) WITH (fillfactor = 70)`;

/** `check_at` is the timer: when the state, a warning or the projection has to be looked at again. */
const EXPIRY = `
CREATE TABLE expiry (
  kind text NOT NULL,
  source_id text COLLATE "C" NOT NULL,
  vehicle_id text COLLATE "C" NOT NULL,
  cycle int NOT NULL,
  title text NOT NULL,
  point jsonb NOT NULL,
  zone text NOT NULL,
  remind_days int[] NOT NULL,
  active boolean NOT NULL,
  state text NOT NULL DEFAULT 'unknown',
  due_at timestamptz,
  low timestamptz,
  high timestamptz,
  binding text,
  measures jsonb NOT NULL DEFAULT '[]',
  assessed_at timestamptz,
  changed_at timestamptz NOT NULL,
  revision int NOT NULL DEFAULT 0,
  check_at timestamptz,
  PRIMARY KEY (kind, source_id, vehicle_id)
) WITH (fillfactor = 70);
CREATE INDEX ON expiry (check_at) WHERE active;
CREATE INDEX ON expiry (vehicle_id);
CREATE INDEX ON expiry (due_at, kind, source_id, vehicle_id) WHERE active;
CREATE TABLE expiry_notice (
  kind text NOT NULL,
  source_id text COLLATE "C" NOT NULL,
  vehicle_id text COLLATE "C" NOT NULL,
  cycle int NOT NULL,
  notice text NOT NULL,
  given_at timestamptz NOT NULL,
  PRIMARY KEY (kind, source_id, vehicle_id, cycle, notice)
)`;

/** A row of `maintenance_cycle` is one vehicle in one plan; `stale` ones are reckoned anew by the next sweep. */
const PLAN = `
CREATE TABLE maintenance_plan (
  id uuid PRIMARY KEY,
  vehicle_id text COLLATE "C",
  fleet_id text COLLATE "C",
  make text,
  model text,
  year_from smallint,
  year_to smallint,
  status text NOT NULL DEFAULT 'active',
  facts jsonb NOT NULL,
  version int NOT NULL DEFAULT 1,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  deleted_at timestamptz,
  CHECK (num_nonnulls(vehicle_id, fleet_id, make) = 1)
);
CREATE INDEX ON maintenance_plan (vehicle_id) WHERE deleted_at IS NULL;
CREATE INDEX ON maintenance_plan (fleet_id) WHERE deleted_at IS NULL;
CREATE INDEX ON maintenance_plan (lower(make)) WHERE deleted_at IS NULL;
CREATE TABLE maintenance_cycle (
  plan_id uuid NOT NULL REFERENCES maintenance_plan,
  vehicle_id text COLLATE "C" NOT NULL,
  start jsonb NOT NULL,
  joined jsonb NOT NULL DEFAULT '{}',
  number int NOT NULL DEFAULT 1,
  last_done jsonb,
  stale boolean NOT NULL DEFAULT true,
  PRIMARY KEY (plan_id, vehicle_id)
);
CREATE INDEX ON maintenance_cycle (vehicle_id);
CREATE INDEX ON maintenance_cycle (plan_id) WHERE stale`;

/** One open order for each plan, vehicle and cycle: by the index, whoever asks at once. */
const RECORD = `
CREATE TABLE maintenance_record (
  id uuid PRIMARY KEY,
  vehicle_id text COLLATE "C" NOT NULL,
  plan_id uuid REFERENCES maintenance_plan,
  cycle int,
  status text NOT NULL,
  facts jsonb NOT NULL,
  performed_at timestamptz,
  odometer float8,
  engine_hours float8,
  currency text,
  parts_cost bigint NOT NULL DEFAULT 0,
  labour_cost bigint NOT NULL DEFAULT 0,
  other_cost bigint NOT NULL DEFAULT 0,
  version int NOT NULL DEFAULT 1,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CHECK (status <> 'completed' OR performed_at IS NOT NULL),
  CHECK ((plan_id IS NULL) = (cycle IS NULL))
);
CREATE UNIQUE INDEX maintenance_order_open ON maintenance_record (plan_id, vehicle_id, cycle)
  WHERE status IN ('planned', 'inProgress');
CREATE INDEX ON maintenance_record (vehicle_id, id);
CREATE INDEX ON maintenance_record (plan_id, vehicle_id, performed_at) WHERE status = 'completed';
CREATE TABLE maintenance_record_change (
  record_id uuid NOT NULL,
  vehicle_id text COLLATE "C" NOT NULL,
  version int NOT NULL,
  kind text NOT NULL,
  by text NOT NULL,
  time timestamptz NOT NULL,
  before jsonb,
  after jsonb,
  PRIMARY KEY (record_id, version)
)`;

const PREDICTION = `
CREATE TABLE maintenance_prediction (
  vehicle_id text COLLATE "C" PRIMARY KEY,
  predicted_at timestamptz NOT NULL,
  prediction jsonb NOT NULL
)`;

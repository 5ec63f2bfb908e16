import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rules, how they stand for each vehicle, and what rang. */
export class Alerts1764007000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [RULE, WATCH, ALERT, MUTE, RECHECK]) await runner.query(statements);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE alert_change, alert, alert_mute, alert_recheck, alert_watch, alert_rule, alert_rule_book',
    );
  }
}

/** `watching` counts the changes of what a rule watches: a new name is none, and resets nothing. */
const RULE = `
CREATE TABLE alert_rule (
  id text COLLATE "C" PRIMARY KEY,
  version int NOT NULL DEFAULT 1,
  watching int NOT NULL DEFAULT 1,
  watching_since timestamptz NOT NULL,
  name text NOT NULL,
  description text,
  enabled boolean NOT NULL,
  scope jsonb NOT NULL,
  definition jsonb NOT NULL,
  standard_revision int,
  edited boolean NOT NULL DEFAULT false,
  owner text,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  deleted_at timestamptz
);
CREATE TABLE alert_rule_book (one boolean PRIMARY KEY DEFAULT true CHECK (one), revision bigint NOT NULL);
INSERT INTO alert_rule_book (revision) VALUES (0);`;

/** One row a vehicle, of vehicles for which some rule has something to remember or to wait for; times are epoch ms. */
const WATCH = `
CREATE TABLE alert_watch (
  vehicle_id text COLLATE "C" PRIMARY KEY,
  version int NOT NULL,
  clock float8,
  due_at timestamptz,
  states jsonb NOT NULL DEFAULT '{}',
  open jsonb NOT NULL DEFAULT '{}',
  facts jsonb NOT NULL DEFAULT '{}'
) WITH (fillfactor = 70);
CREATE INDEX alert_watch_due ON alert_watch (due_at) WHERE due_at IS NOT NULL;`;

/** That one rule has one open alert for one vehicle is the database's own law. */
const ALERT = `
CREATE TABLE alert (
  id uuid PRIMARY KEY,
  rule_id text COLLATE "C" NOT NULL,
  rule_name text NOT NULL,
  vehicle_id text COLLATE "C" NOT NULL,
  fleet_id text COLLATE "C",
  status text NOT NULL,
  severity text NOT NULL,
  severity_rank smallint NOT NULL,
  triggered_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  count int NOT NULL DEFAULT 1,
  cleared_at timestamptz,
  cleared_by text,
  acknowledged_at timestamptz,
  acknowledged_by text,
  snoozed_until timestamptz,
  muted_until timestamptz,
  assignee text,
  late boolean NOT NULL,
  told boolean NOT NULL,
  evidence jsonb NOT NULL
);
CREATE UNIQUE INDEX alert_open ON alert (rule_id, vehicle_id) WHERE status = 'active';
CREATE INDEX alert_newest ON alert (triggered_at, id);
CREATE INDEX alert_of_vehicle ON alert (vehicle_id, triggered_at, id);
CREATE INDEX alert_of_fleet ON alert (fleet_id, triggered_at, id);
CREATE INDEX alert_active ON alert (triggered_at, id) WHERE status = 'active';
CREATE INDEX alert_quiet ON alert (greatest(snoozed_until, muted_until))
  WHERE status = 'active' AND greatest(snoozed_until, muted_until) IS NOT NULL;
CREATE TABLE alert_change (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  alert_id uuid NOT NULL REFERENCES alert,
  kind text NOT NULL,
  time timestamptz NOT NULL,
  by text,
  comment text,
  details jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX ON alert_change (alert_id, seq);`;

const MUTE = `
CREATE TABLE alert_mute (
  id uuid PRIMARY KEY,
  vehicle_id text COLLATE "C",
  fleet_id text COLLATE "C",
  from_time timestamptz NOT NULL,
  until_time timestamptz NOT NULL,
  reason text,
  by text NOT NULL,
  CHECK ((vehicle_id IS NULL) <> (fleet_id IS NULL)),
  CHECK (from_time < until_time)
);
CREATE INDEX ON alert_mute (vehicle_id, until_time) WHERE vehicle_id IS NOT NULL;
CREATE INDEX ON alert_mute (fleet_id, until_time) WHERE fleet_id IS NOT NULL;`;

/** Vehicles of which late readings have come, and over what time; epoch ms. */
const RECHECK = `
CREATE TABLE alert_recheck (
  vehicle_id text COLLATE "C" PRIMARY KEY,
  from_ms float8 NOT NULL,
  to_ms float8 NOT NULL,
  noted_at timestamptz NOT NULL
);
CREATE INDEX ON alert_recheck (noted_at);`;

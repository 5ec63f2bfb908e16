import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which vehicles a campaign affects stands in rows, so that all of it is one join, from either side: a campaign against
 * all vehicles when it is new, a vehicle against all campaigns when it is. `stale` campaigns are matched by the next
 * sweep; `told` says of a match whether its event is in the outbox.
 */
export class Recalls1764400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [RECALL, SCOPE, MATCH, VEHICLE]) await runner.query(statements);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX vehicle_make_model, vehicle_serial');
    await runner.query('DROP TABLE vehicle_recall, recall_scope, recall');
  }
}

const RECALL = `
CREATE TABLE recall (
  id uuid PRIMARY KEY,
  authority text COLLATE "C" NOT NULL,
  number text COLLATE "C" NOT NULL,
  published_on date,
  facts jsonb NOT NULL,
  version int NOT NULL,
  stale boolean NOT NULL DEFAULT true,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  UNIQUE (authority, number)
);
CREATE INDEX ON recall (number);
CREATE INDEX ON recall (id) WHERE stale`;

/** Make and model in lower case; a range of VINs by what is left of them without the check digit. */
const SCOPE = `
CREATE TABLE recall_scope (
  recall_id uuid NOT NULL REFERENCES recall ON DELETE CASCADE,
  make text,
  model text,
  year_from smallint,
  year_to smallint,
  vin text COLLATE "C",
  serial_from text COLLATE "C",
  serial_to text COLLATE "C",
  CHECK (num_nonnulls(make, vin, serial_from) > 0),
  CHECK ((serial_from IS NULL) = (serial_to IS NULL))
);
CREATE INDEX ON recall_scope (recall_id);
CREATE INDEX ON recall_scope (make, model) WHERE vin IS NULL AND serial_from IS NULL;
CREATE INDEX ON recall_scope (vin) WHERE vin IS NOT NULL;
CREATE INDEX ON recall_scope (serial_from, serial_to) WHERE serial_from IS NOT NULL`;

const MATCH = `
CREATE TABLE vehicle_recall (
  recall_id uuid NOT NULL REFERENCES recall,
  vehicle_id text COLLATE "C" NOT NULL,
  status text NOT NULL DEFAULT 'open',
  matched_by text NOT NULL,
  matched_at timestamptz NOT NULL,
  told boolean NOT NULL DEFAULT false,
  scheduled_on date,
  record_id uuid,
  note text,
  version int NOT NULL DEFAULT 1,
  changed_by text,
  changed_at timestamptz,
  PRIMARY KEY (vehicle_id, recall_id),
  CHECK (status <> 'remedied' OR record_id IS NOT NULL)
);
CREATE INDEX ON vehicle_recall (recall_id);
CREATE INDEX ON vehicle_recall (recall_id, vehicle_id) WHERE NOT told`;

const VEHICLE = `
CREATE INDEX vehicle_make_model ON vehicle (lower(make), lower(model)) WHERE deleted_at IS NULL;
CREATE INDEX vehicle_serial ON vehicle ((left(vin, 8) || right(vin, 8))) WHERE deleted_at IS NULL AND vin IS NOT NULL`;

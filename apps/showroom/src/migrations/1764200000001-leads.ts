import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A row is a document, and columns are made of it by PostgreSQL. Instants are texts of one form, which sort as they pass.
 *
 * That a lead which comes again is the same lead is held by two constraints: one on what it calls itself, and one that
 * lets a customer have one open lead for a vehicle in a showroom.
 */
export class Leads1764200000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE showroom ADD COLUMN lead_rules jsonb NOT NULL DEFAULT '${RULES}'`);
    for (const table of [LEAD, KEY, ACTIVITY, ASSIGNMENT, TURN, SOURCE]) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lead_source, lead_turn, lead_assignment, lead_activity, lead_key, lead');
    await runner.query('ALTER TABLE showroom DROP COLUMN lead_rules');
  }
}

/** Of showrooms that were there before there were leads. */
const RULES = JSON.stringify({
  answerMinutes: 15,
  reassignments: 2,
  mostOverdue: 5,
  quietHours: { from: '20:00', to: '08:00' },
});

const LEAD = `
CREATE TABLE lead (
  id text COLLATE "C" PRIMARY KEY,
  facts jsonb NOT NULL,
  showroom_id text COLLATE "C" NOT NULL GENERATED ALWAYS AS (facts ->> 'showroomId') STORED REFERENCES showroom,
  customer_id text COLLATE "C" NOT NULL GENERATED ALWAYS AS (facts ->> 'customerId') STORED,
  rep_id text COLLATE "C" GENERATED ALWAYS AS (facts ->> 'repId') STORED REFERENCES rep,
  status text NOT NULL GENERATED ALWAYS AS (facts ->> 'status') STORED
    CHECK (status IN ('new', 'engaged', 'appointmentSet', 'showed', 'sold', 'lost')),
  open boolean NOT NULL GENERATED ALWAYS AS (facts ->> 'status' NOT IN ('sold', 'lost')) STORED,
  source text NOT NULL GENERATED ALWAYS AS (facts ->> 'source') STORED,
  score double precision NOT NULL GENERATED ALWAYS AS ((facts #>> '{score,score}')::double precision) STORED,
  stale boolean NOT NULL GENERATED ALWAYS AS ((facts ->> 'stale')::boolean) STORED,
  vehicle_key text COLLATE "C" NOT NULL GENERATED ALWAYS AS (facts ->> 'vehicleKey') STORED,
  created_at text COLLATE "C" NOT NULL GENERATED ALWAYS AS (facts ->> 'createdAt') STORED,
  response_due_at text COLLATE "C" GENERATED ALWAYS AS (facts ->> 'responseDueAt') STORED,
  next_action_at text COLLATE "C" GENERATED ALWAYS AS (facts ->> 'nextActionAt') STORED,
  due_at text COLLATE "C" GENERATED ALWAYS AS (facts #>> '{timer,at}') STORED
) WITH (fillfactor = 80);
CREATE UNIQUE INDEX lead_of_customer ON lead (showroom_id, customer_id, vehicle_key) WHERE open;
CREATE INDEX ON lead (showroom_id, id);
CREATE INDEX ON lead (showroom_id, source, created_at);
CREATE INDEX ON lead (customer_id);
CREATE INDEX ON lead (rep_id, next_action_at) WHERE open;
CREATE INDEX ON lead (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX ON lead (id) WHERE stale`;

const KEY = `
CREATE TABLE lead_key (
  showroom_id text COLLATE "C" NOT NULL,
  source text COLLATE "C" NOT NULL,
  value text COLLATE "C" NOT NULL,
  lead_id text COLLATE "C" NOT NULL REFERENCES lead ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (showroom_id, source, value)
)`;

const ACTIVITY = `
CREATE TABLE lead_activity (
  id text COLLATE "C" PRIMARY KEY,
  facts jsonb NOT NULL,
  lead_id text COLLATE "C" NOT NULL GENERATED ALWAYS AS (facts ->> 'leadId') STORED REFERENCES lead ON DELETE CASCADE
);
CREATE INDEX ON lead_activity (lead_id, id)`;

const ASSIGNMENT = `
CREATE TABLE lead_assignment (
  id text COLLATE "C" PRIMARY KEY,
  facts jsonb NOT NULL,
  lead_id text COLLATE "C" NOT NULL GENERATED ALWAYS AS (facts ->> 'leadId') STORED REFERENCES lead ON DELETE CASCADE
    DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ON lead_assignment (lead_id, id)`;

/** Whoever has the lowest number is next; those who never had one come first. */
const TURN = `
CREATE TABLE lead_turn (
  rep_id text COLLATE "C" PRIMARY KEY REFERENCES rep ON DELETE CASCADE,
  showroom_id text COLLATE "C" NOT NULL,
  turn bigint NOT NULL
);
CREATE INDEX ON lead_turn (showroom_id, turn)`;

const SOURCE = `
CREATE TABLE lead_source (
  showroom_id text COLLATE "C" NOT NULL REFERENCES showroom ON DELETE CASCADE,
  source text COLLATE "C" NOT NULL,
  cost_per_lead bigint NOT NULL CHECK (cost_per_lead >= 0),
  cost_per_month bigint NOT NULL CHECK (cost_per_month >= 0),
  updated_at timestamptz NOT NULL,
  PRIMARY KEY (showroom_id, source)
)`;

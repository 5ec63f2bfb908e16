import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One step of a sequence is for a lead once, however often it comes to the status: by the index. */
export class FollowUps1764200000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [PLAN, FOLLOW_UP]) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE follow_up, follow_up_plan');
  }
}

const PLAN = `
CREATE TABLE follow_up_plan (
  id text COLLATE "C" PRIMARY KEY,
  facts jsonb NOT NULL,
  showroom_id text COLLATE "C" NOT NULL GENERATED ALWAYS AS (facts ->> 'showroomId') STORED REFERENCES showroom,
  status text NOT NULL GENERATED ALWAYS AS (facts ->> 'status') STORED,
  source text GENERATED ALWAYS AS (facts ->> 'source') STORED,
  active boolean NOT NULL GENERATED ALWAYS AS ((facts ->> 'active')::boolean) STORED
);
CREATE INDEX ON follow_up_plan (showroom_id, status) WHERE active`;

const FOLLOW_UP = `
CREATE TABLE follow_up (
  id text COLLATE "C" PRIMARY KEY,
  facts jsonb NOT NULL,
  lead_id text COLLATE "C" NOT NULL GENERATED ALWAYS AS (facts ->> 'leadId') STORED REFERENCES lead ON DELETE CASCADE,
  plan_id text COLLATE "C" NOT NULL GENERATED ALWAYS AS (facts ->> 'planId') STORED REFERENCES follow_up_plan,
  showroom_id text COLLATE "C" NOT NULL GENERATED ALWAYS AS (facts ->> 'showroomId') STORED,
  step integer NOT NULL GENERATED ALWAYS AS ((facts ->> 'step')::integer) STORED,
  state text NOT NULL GENERATED ALWAYS AS (facts ->> 'state') STORED
    CHECK (state IN ('waiting', 'due', 'sent', 'skipped')),
  due_at text COLLATE "C" NOT NULL GENERATED ALWAYS AS (facts ->> 'dueAt') STORED,
  UNIQUE (lead_id, plan_id, step)
);
CREATE INDEX ON follow_up (due_at) WHERE state = 'waiting';
CREATE INDEX ON follow_up (showroom_id, state, id)`;

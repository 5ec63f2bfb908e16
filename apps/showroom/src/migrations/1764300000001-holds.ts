import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Instants are written in UTC throughout, so that reading them does not depend on a session's settings: it may be called immutable. */
export class Holds1764300000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [INSTANT, HOLD]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE hold');
    await runner.query('DROP FUNCTION instant_of(text)');
  }
}

const INSTANT = `
CREATE FUNCTION instant_of(text) RETURNS timestamptz LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
AS $$ BEGIN RETURN $1::timestamptz; END $$`;

/** One hold has a unit, and a customer asks once: by the indexes. */
const HOLD = `
CREATE TABLE hold (
  id text COLLATE "C" PRIMARY KEY,
  facts jsonb NOT NULL,
  unit_id text COLLATE "C" NOT NULL GENERATED ALWAYS AS (facts ->> 'unitId') STORED REFERENCES stock_unit,
  showroom_id text NOT NULL GENERATED ALWAYS AS (facts ->> 'showroomId') STORED,
  customer_id text GENERATED ALWAYS AS (facts ->> 'customerId') STORED,
  status text NOT NULL GENERATED ALWAYS AS (facts ->> 'status') STORED
    CHECK (status IN ('active', 'queued', 'released', 'lapsed', 'converted')),
  position int GENERATED ALWAYS AS ((facts ->> 'position')::int) STORED,
  expires_at timestamptz GENERATED ALWAYS AS (instant_of(facts ->> 'expiresAt')) STORED
);
CREATE UNIQUE INDEX hold_active ON hold (unit_id) WHERE status = 'active';
CREATE UNIQUE INDEX hold_customer ON hold (unit_id, customer_id) WHERE status IN ('active', 'queued');
CREATE INDEX ON hold (unit_id, id);
CREATE INDEX ON hold (showroom_id, id);
CREATE INDEX hold_due ON hold (expires_at) WHERE status = 'active'`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The log of each customer is the truth; the row is made of it. A customer that was merged keeps log, key and
 * identifiers, and leads to the living one: so a merge moves nothing, and can be undone.
 *
 * `state` and `content` are sealed with the customer's own key. What is in the open is what is searched by, and is gone
 * when they are erased.
 */
export class Customers1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CUSTOMER);
    await runner.query(IDENTIFIER);
    await runner.query(EVENT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE customer_event, customer_identifier, customer');
  }
}

const CUSTOMER = `
SELECT pg_advisory_xact_lock(hashtext('pg_trgm'));
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE TABLE customer (
  id text COLLATE "C" PRIMARY KEY,
  living_id text COLLATE "C" NOT NULL REFERENCES customer,
  merged_into text COLLATE "C" REFERENCES customer,
  version int NOT NULL,
  sequence int NOT NULL,
  wrapped_key bytea,
  state bytea,
  search_name text,
  showrooms text[] NOT NULL DEFAULT '{}',
  household_id text,
  last_seen_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  erased_at timestamptz,
  CHECK ((merged_into IS NULL) = (living_id = id)),
  CHECK ((wrapped_key IS NULL) = (erased_at IS NOT NULL))
) WITH (fillfactor = 70);
CREATE INDEX customer_group ON customer (living_id);
CREATE INDEX customer_name ON customer USING gin (search_name gin_trgm_ops) WHERE search_name IS NOT NULL;
CREATE INDEX customer_household ON customer (household_id) WHERE household_id IS NOT NULL;
CREATE INDEX customer_idle ON customer (last_seen_at) WHERE merged_into IS NULL AND erased_at IS NULL;`;

/** An identifier that is not shared belongs to one customer: of two who bring it at once the index lets one have it. */
const IDENTIFIER = `
CREATE TABLE customer_identifier (
  kind text NOT NULL CHECK (kind IN ('externalId', 'email', 'phone')),
  hash bytea NOT NULL,
  customer_id text COLLATE "C" NOT NULL REFERENCES customer DEFERRABLE INITIALLY DEFERRED,
  shared boolean NOT NULL,
  PRIMARY KEY (kind, hash, customer_id)
);
CREATE UNIQUE INDEX customer_identifier_one ON customer_identifier (kind, hash) WHERE NOT shared;
CREATE INDEX customer_identifier_of ON customer_identifier (customer_id);`;

/** `place` orders what several logs of one person hold: it is given while their rows are locked. */
const EVENT = `
CREATE TABLE customer_event (
  customer_id text COLLATE "C" NOT NULL REFERENCES customer,
  sequence int NOT NULL,
  place bigint GENERATED ALWAYS AS IDENTITY,
  id uuid NOT NULL,
  type text NOT NULL,
  kind text,
  channel text,
  source text NOT NULL,
  showroom_id text,
  actor text,
  time timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  content bytea NOT NULL,
  PRIMARY KEY (customer_id, sequence)
);
CREATE INDEX customer_event_time ON customer_event (customer_id, time DESC, place DESC);`;

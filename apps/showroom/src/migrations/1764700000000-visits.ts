import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A visitor is on a floor once: the index says so. Who left is kept, since only that tells that a sighting comes late. */
export class Visits1764700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE floor_plan (
  showroom_id text COLLATE "C" PRIMARY KEY,
  version int NOT NULL,
  updated_at timestamptz NOT NULL,
  plan json NOT NULL
);
CREATE TABLE visit (
  id text COLLATE "C" PRIMARY KEY,
  showroom_id text COLLATE "C" NOT NULL,
  visitor_id text COLLATE "C" NOT NULL,
  customer_id text COLLATE "C",
  entered_at timestamptz NOT NULL,
  last_at timestamptz NOT NULL,
  exited_at timestamptz,
  state json NOT NULL
) WITH (fillfactor = 70);
CREATE UNIQUE INDEX visit_open ON visit (showroom_id, visitor_id) WHERE exited_at IS NULL;
CREATE INDEX ON visit (showroom_id, visitor_id, entered_at);
CREATE INDEX ON visit (showroom_id, id);
CREATE INDEX ON visit (customer_id, entered_at) WHERE customer_id IS NOT NULL;
CREATE INDEX ON visit (entered_at);
DROP TABLE presence`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
DROP TABLE visit, floor_plan;
CREATE TABLE presence (
  showroom_id text NOT NULL,
  visitor_id text NOT NULL,
  last_kind text NOT NULL CHECK (last_kind IN ('entered', 'moved', 'exited')),
  last_time timestamptz NOT NULL,
  zone text,
  since timestamptz NOT NULL,
  left_at timestamptz,
  PRIMARY KEY (showroom_id, visitor_id)
) WITH (fillfactor = 70);
CREATE INDEX presence_now ON presence (showroom_id, since) WHERE last_kind <> 'exited'`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Unit, rep and plate are on one open drive at a time: what overlaps is refused by exclusion constraints. */
export class TestDrives1764300000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public');
    await runner.query(DRIVE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE test_drive');
  }
}

const whileOpen = `WHERE (status IN ('scheduled', 'started'))`;

const DRIVE = `
CREATE TABLE test_drive (
  id text COLLATE "C" PRIMARY KEY,
  facts jsonb NOT NULL,
  showroom_id text NOT NULL GENERATED ALWAYS AS (facts ->> 'showroomId') STORED,
  unit_id text COLLATE "C" NOT NULL GENERATED ALWAYS AS (facts ->> 'unitId') STORED REFERENCES stock_unit,
  vehicle_id text GENERATED ALWAYS AS (facts ->> 'vehicleId') STORED,
  rep_id text NOT NULL GENERATED ALWAYS AS (facts ->> 'repId') STORED,
  demo_plate text GENERATED ALWAYS AS (facts ->> 'demoPlate') STORED,
  status text NOT NULL GENERATED ALWAYS AS (facts ->> 'status') STORED
    CHECK (status IN ('scheduled', 'started', 'completed', 'cancelled', 'noShow')),
  taken tstzrange NOT NULL GENERATED ALWAYS AS (
    tstzrange(instant_of(facts ->> 'takenFrom'), instant_of(facts ->> 'takenUntil'))) STORED,
  driven tstzrange GENERATED ALWAYS AS (CASE WHEN facts ? 'startedAt'
    THEN tstzrange(instant_of(facts ->> 'startedAt'), instant_of(facts ->> 'endedAt'), '[]') END) STORED,
  CONSTRAINT test_drive_unit EXCLUDE USING gist (unit_id WITH =, taken WITH &&) ${whileOpen},
  CONSTRAINT test_drive_rep EXCLUDE USING gist (rep_id WITH =, taken WITH &&) ${whileOpen},
  CONSTRAINT test_drive_plate EXCLUDE USING gist (demo_plate WITH =, taken WITH &&) ${whileOpen}
);
CREATE INDEX ON test_drive (showroom_id, id);
CREATE INDEX ON test_drive (unit_id, id);
CREATE INDEX ON test_drive USING gist (vehicle_id, driven) WHERE driven IS NOT NULL`;

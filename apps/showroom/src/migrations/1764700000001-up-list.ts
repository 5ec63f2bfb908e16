import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A rep is on one list and has one visitor, a visitor one rep: the keys say so, whoever comes at once. */
export class UpList1764700000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE up_list (
  showroom_id text COLLATE "C" NOT NULL REFERENCES showroom,
  rep_id text COLLATE "C" PRIMARY KEY REFERENCES rep ON DELETE CASCADE,
  joined_at timestamptz NOT NULL,
  last_up_at timestamptz,
  visit_id text COLLATE "C" UNIQUE,
  called_at timestamptz,
  greet_by timestamptz,
  greeted_at timestamptz
);
CREATE INDEX ON up_list (showroom_id, last_up_at, joined_at);
CREATE INDEX ON up_list (greet_by) WHERE greet_by IS NOT NULL;
CREATE TABLE up_waiting (
  visit_id text COLLATE "C" PRIMARY KEY,
  showroom_id text COLLATE "C" NOT NULL,
  since timestamptz NOT NULL
);
CREATE INDEX ON up_waiting (showroom_id, since, visit_id);
CREATE TABLE up_log (
  id text COLLATE "C" PRIMARY KEY,
  showroom_id text COLLATE "C" NOT NULL,
  rep_id text COLLATE "C" NOT NULL,
  visit_id text COLLATE "C",
  kind text NOT NULL,
  reason text,
  by text,
  time timestamptz NOT NULL
);
CREATE INDEX ON up_log (showroom_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE up_log, up_waiting, up_list');
  }
}

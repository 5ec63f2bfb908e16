import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A rep who is gone takes their calendars along. */
export class DriveCalendars1764700000201 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE drive_calendar (
  id uuid PRIMARY KEY,
  token_hash bytea NOT NULL UNIQUE,
  name text NOT NULL,
  showroom_id text COLLATE "C" NOT NULL,
  rep_id text COLLATE "C" REFERENCES rep ON DELETE CASCADE,
  language text NOT NULL,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  made_as jsonb NOT NULL,
  revoked_at timestamptz
);
CREATE INDEX ON drive_calendar (showroom_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE drive_calendar');
  }
}

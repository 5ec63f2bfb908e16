import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A reading as the cluster showed it, and what it comes to with the offset of its time. The offset stands with each
 * entry: a swap that is declared later must not change what was written before it. What one source says of one moment
 * is said once, so that a repeated batch adds nothing.
 */
export class Odometer1764008000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE odometer_entry (
  id uuid PRIMARY KEY,
  vehicle_id text COLLATE "C" NOT NULL,
  read_at timestamptz NOT NULL,
  reading float8 NOT NULL,
  odometer float8 NOT NULL,
  source text NOT NULL,
  status text NOT NULL,
  doubts text[] NOT NULL DEFAULT '{}',
  note text,
  by text,
  created_at timestamptz NOT NULL,
  corrections jsonb NOT NULL DEFAULT '[]'
);
CREATE INDEX ON odometer_entry (vehicle_id, read_at, id);
CREATE UNIQUE INDEX odometer_entry_telemetry ON odometer_entry (vehicle_id, read_at) WHERE source = 'telemetry';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE odometer_entry');
  }
}

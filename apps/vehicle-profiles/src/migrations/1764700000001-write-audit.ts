import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who changed what, or tried to, a partition a day. */
export class WriteAudit1764700000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE write_audit (
  id uuid NOT NULL,
  time timestamptz NOT NULL,
  actor text COLLATE "C" NOT NULL,
  roles text[] NOT NULL,
  command text COLLATE "C" NOT NULL,
  vehicle_id text COLLATE "C",
  fleet_id text COLLATE "C",
  subject jsonb NOT NULL,
  outcome text NOT NULL,
  code text,
  PRIMARY KEY (time, id)
) PARTITION BY RANGE (time);
CREATE INDEX ON write_audit (vehicle_id, time) WHERE vehicle_id IS NOT NULL;
CREATE INDEX ON write_audit (actor, time)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE write_audit');
  }
}

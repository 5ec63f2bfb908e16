import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports of vehicles, who began them and how far they are; lines that were refused. */
export class VehicleImports1764004000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE vehicle_import (
        id uuid PRIMARY KEY,
        plan jsonb NOT NULL,
        sender text NOT NULL,
        status text NOT NULL DEFAULT 'running',
        received integer NOT NULL DEFAULT 0,
        accepted integer NOT NULL DEFAULT 0,
        rejected integer NOT NULL DEFAULT 0,
        reason text,
        started_at timestamptz NOT NULL,
        touched_at timestamptz NOT NULL,
        finished_at timestamptz
      );
      CREATE INDEX ON vehicle_import (touched_at) WHERE status = 'running';
      CREATE TABLE vehicle_rejection (
        import_id uuid NOT NULL REFERENCES vehicle_import ON DELETE CASCADE,
        line integer NOT NULL,
        field text NOT NULL,
        reason text NOT NULL,
        value text,
        PRIMARY KEY (import_id, line, field)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE vehicle_rejection, vehicle_import');
  }
}

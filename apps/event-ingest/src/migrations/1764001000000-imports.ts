import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports, the lines that they refused, and a fingerprint of what was said last of each listing. */
export class Imports1764001000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE listing_import (
        id uuid PRIMARY KEY,
        status text NOT NULL DEFAULT 'running' CHECK (status IN ('running', 'completed', 'failed')),
        plan jsonb NOT NULL,
        received int NOT NULL DEFAULT 0,
        accepted int NOT NULL DEFAULT 0,
        ranked int NOT NULL DEFAULT 0,
        rejected int NOT NULL DEFAULT 0,
        read_whole boolean NOT NULL DEFAULT false,
        reason text,
        started_at timestamptz NOT NULL,
        touched_at timestamptz NOT NULL,
        finished_at timestamptz
      );
      CREATE INDEX ON listing_import (touched_at) WHERE status = 'running';
      CREATE TABLE listing_rejection (
        import_id uuid NOT NULL REFERENCES listing_import ON DELETE CASCADE,
        line int NOT NULL,
        field text NOT NULL,
        reason text NOT NULL,
        value text,
        PRIMARY KEY (import_id, line, field)
      );
      CREATE TABLE listing_source (
        listing_id text PRIMARY KEY,
        content uuid NOT NULL
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE listing_source, listing_rejection, listing_import');
  }
}

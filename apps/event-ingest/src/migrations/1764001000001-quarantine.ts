import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Input that was taken at the door and cannot be used, kept so that somebody can look at it. */
export class Quarantine1764001000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE quarantine (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        reason text NOT NULL,
        -- Not jsonb: what is in here is bad, and jsonb refuses some of it.
        input json NOT NULL,
        received_at timestamptz NOT NULL
      );
      CREATE INDEX ON quarantine (received_at);
      CREATE INDEX ON quarantine (kind, reason);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE quarantine');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is being forgotten, and how far that is. The name stands here while it is needed to find the rest, and goes with
 * the last step; a digest with the id lets the person themself ask later, and says nothing to anybody else.
 */
export class Erasures1764400000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE erasure (
  id uuid PRIMARY KEY,
  user_id text COLLATE "C",
  user_digest text NOT NULL,
  token text NOT NULL,
  step int NOT NULL DEFAULT 0,
  erased jsonb NOT NULL DEFAULT '{}',
  requested_at timestamptz NOT NULL,
  finished_at timestamptz,
  CHECK ((user_id IS NULL) = (finished_at IS NOT NULL))
);
CREATE UNIQUE INDEX erasure_running ON erasure (user_id) WHERE finished_at IS NULL;
CREATE INDEX ON ownership (owner);
CREATE INDEX ON access_grant (user_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ownership_owner_idx, access_grant_user_id_idx1');
    await runner.query('DROP TABLE erasure');
  }
}

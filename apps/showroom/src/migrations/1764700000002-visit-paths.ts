import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Ways of visits in pieces: a visit's row is written with each sighting, and its whole way would be too. Pieces name no
 * visit by a foreign key, since they are written in the same statement's transaction and removed with it.
 */
export class VisitPaths1764700000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE visit_path (
  visit_id text COLLATE "C" NOT NULL,
  since timestamptz NOT NULL,
  until timestamptz NOT NULL,
  points json NOT NULL,
  PRIMARY KEY (visit_id, since)
)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE visit_path');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One row: there is one such key. */
export class HashingKey1764700000202 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE hashing_key (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  wrapped bytea NOT NULL
)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE hashing_key');
  }
}

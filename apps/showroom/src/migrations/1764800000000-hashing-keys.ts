import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Further keys of hashes, one for each master key; the first stays where replicas of the version before look for it.
 * `renewed` says of a hash that the same text has one by the following key.
 */
export class HashingKeys1764800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE hashing_key ADD made_by bytea, ADD retired boolean NOT NULL DEFAULT false;
CREATE TABLE hashing_key_further (
  generation int PRIMARY KEY CHECK (generation > 1),
  wrapped bytea NOT NULL,
  made_by bytea NOT NULL UNIQUE,
  retired boolean NOT NULL DEFAULT false
);
ALTER TABLE customer_identifier ADD generation int NOT NULL DEFAULT 1, ADD renewed boolean NOT NULL DEFAULT false;
CREATE INDEX customer_identifier_by_generation ON customer_identifier (generation, customer_id) WHERE NOT renewed`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
DELETE FROM customer_identifier WHERE generation > 1;
ALTER TABLE customer_identifier DROP generation, DROP renewed;
DROP TABLE hashing_key_further;
ALTER TABLE hashing_key DROP made_by, DROP retired`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Listings1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE listing (
        id text PRIMARY KEY,
        seller_id text,
        make text NOT NULL,
        model text NOT NULL,
        status text NOT NULL CHECK (status IN ('inStock', 'reserved', 'sold', 'withdrawn')),
        facts jsonb NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX listing_newest ON listing (created_at DESC, id DESC)');
    await runner.query('CREATE INDEX listing_by_model ON listing (lower(make), lower(model))');
    await runner.query('CREATE INDEX listing_by_seller ON listing (seller_id) WHERE seller_id IS NOT NULL');
    await runner.query(`
      CREATE TABLE market_value_model (
        version integer PRIMARY KEY CHECK (version > 0),
        body jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE market_value_model');
    await runner.query('DROP TABLE listing');
  }
}

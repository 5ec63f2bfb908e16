import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Searches that people keep, and of which vehicles their owners were told. */
export class SavedSearches1764000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // A vehicle finds the searches of its make and model, and those that name none ('').
    await runner.query(`
      CREATE TABLE saved_search (
        id uuid PRIMARY KEY,
        user_id text NOT NULL,
        name text NOT NULL,
        criteria jsonb NOT NULL,
        preferences jsonb NOT NULL,
        alert boolean NOT NULL,
        make text NOT NULL,
        model text NOT NULL,
        max_price bigint GENERATED ALWAYS AS (coalesce((criteria->>'maxPrice')::bigint, 9223372036854775807)) STORED,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (user_id, name)
      )`);
    await runner.query(
      'CREATE INDEX saved_search_by_kind ON saved_search (make, model, max_price) WHERE alert',
    );
    await runner.query(`
      CREATE TABLE saved_search_told (
        search_id uuid NOT NULL REFERENCES saved_search ON DELETE CASCADE,
        listing_id text NOT NULL,
        told_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (search_id, listing_id)
      )`);
    await runner.query('CREATE INDEX saved_search_told_by_age ON saved_search_told USING brin (told_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE saved_search_told, saved_search');
  }
}

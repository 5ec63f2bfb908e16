import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Wishes to be told and what was told of them, what trended last, and counts by the minute. */
export class Recommendations1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE alert (
        id uuid PRIMARY KEY,
        user_id text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('priceDrop', 'backInStock', 'sellerArrival', 'trending')),
        target text NOT NULL,
        listing_id text,
        origin text NOT NULL CHECK (origin IN ('asked', 'wished')),
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (user_id, kind, target)
      )`);
    await runner.query('CREATE INDEX alert_by_target ON alert (target, kind)');
    await runner.query(`
      CREATE TABLE alert_told (
        alert_id uuid NOT NULL REFERENCES alert ON DELETE CASCADE,
        occasion text NOT NULL,
        told_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (alert_id, occasion)
      )`);
    await runner.query('CREATE INDEX alert_told_by_age ON alert_told USING brin (told_at)');
    await runner.query(`
      CREATE TABLE trending_told (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        items text[] NOT NULL DEFAULT '{}',
        told_at timestamptz NOT NULL DEFAULT '-infinity'
      )`);
    await runner.query('INSERT INTO trending_told DEFAULT VALUES');
    await runner.query(`
      CREATE TABLE recommendation_count (
        minute timestamptz NOT NULL,
        action text NOT NULL,
        events integer NOT NULL,
        pushed integer NOT NULL,
        failed integer NOT NULL,
        total_ms double precision NOT NULL,
        slowest_ms double precision NOT NULL,
        PRIMARY KEY (minute, action)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE recommendation_count, trending_told, alert_told, alert');
  }
}

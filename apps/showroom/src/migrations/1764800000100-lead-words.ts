import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What leads are searched by: source, comments and vehicle, without case and accents, as `searchable` makes names. A
 * lead whose customer is erased loses its comments, and its words with them.
 */
export class LeadWords1764800000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const texts = [
      "facts ->> 'source'",
      "facts ->> 'comments'",
      ...VEHICLE.map((name) => `facts #>> '{vehicle,${name}}'`),
    ];
    const text = texts.map((one) => `coalesce(${one}, '')`).join(` || ' ' || `);
    await runner.query(`
ALTER TABLE lead ADD words text NOT NULL
  GENERATED ALWAYS AS (lower(regexp_replace(normalize(${text}, NFKD), '[\\u0300-\\u036f]', '', 'g'))) STORED;
CREATE INDEX lead_words ON lead USING gin (words gin_trgm_ops)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE lead DROP words');
  }
}

const VEHICLE = ['modelYear', 'make', 'model', 'trim', 'stockNumber', 'vin'];

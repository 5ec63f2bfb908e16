import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is said of a fleet holds for those below it. Both functions answer the given fleets as well, also those that have
 * no row: vehicles and tokens may name fleets that nobody has made. An alert keeps the fleets that it rang for.
 */
export class NestedFleets1764700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION fleets_below(given text[]) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
        WITH RECURSIVE below (id) AS (
          SELECT unnest(given) COLLATE "C"
          UNION SELECT fleet.id FROM below JOIN fleet ON fleet.parent_id = below.id
        ) SELECT ARRAY(SELECT id FROM below WHERE id IS NOT NULL) $$;
      CREATE FUNCTION fleets_above(given text[]) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
        WITH RECURSIVE above (id) AS (
          SELECT unnest(given) COLLATE "C"
          UNION SELECT fleet.parent_id FROM above JOIN fleet ON fleet.id = above.id
        ) SELECT ARRAY(SELECT id FROM above WHERE id IS NOT NULL) $$;
      ALTER TABLE alert ADD COLUMN fleet_ids text[] COLLATE "C" NOT NULL DEFAULT '{}';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE alert DROP COLUMN fleet_ids;
      DROP FUNCTION fleets_below, fleets_above;`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How fast a vehicle may go, km/h: what is said of it, else of its fleet, else of the nearest fleet above. */
export class SpeedLimits1764700000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE vehicle ADD COLUMN speed_limit float8;
      ALTER TABLE fleet ADD COLUMN speed_limit float8;
      CREATE FUNCTION speed_limit_of(own float8, of_fleet text) RETURNS float8 LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT coalesce(own, (
          WITH RECURSIVE above AS (
            SELECT parent_id, speed_limit, 0 AS distance FROM fleet WHERE id = of_fleet
            UNION ALL
            SELECT fleet.parent_id, fleet.speed_limit, distance + 1 FROM above JOIN fleet ON fleet.id = above.parent_id
          ) SELECT speed_limit FROM above WHERE speed_limit IS NOT NULL ORDER BY distance LIMIT 1)) $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION speed_limit_of;
      ALTER TABLE fleet DROP COLUMN speed_limit;
      ALTER TABLE vehicle DROP COLUMN speed_limit;`);
  }
}

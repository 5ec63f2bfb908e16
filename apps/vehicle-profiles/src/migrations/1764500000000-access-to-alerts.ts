import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Alerts say whether they tell where a vehicle was. Calendar feeds keep as whom they were made: the roles and fleets of a
 * token are gone when the feed is read, and those of feeds from before are not known.
 */
export class AccessToAlerts1764500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE alert ADD COLUMN tells_place boolean NOT NULL DEFAULT false;
UPDATE alert SET tells_place = true FROM alert_rule AS rule
WHERE rule.id = rule_id AND jsonb_path_exists(rule.definition, '$.** ? (@.type == "geofence")');
ALTER TABLE calendar_feed ADD COLUMN made_as jsonb NOT NULL DEFAULT '{"roles": []}';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE alert DROP COLUMN tells_place; ALTER TABLE calendar_feed DROP COLUMN made_as',
    );
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was harsh is told with the limit that it was judged by: settings change, and the past does not. */
export class LimitsOfDriving1764500000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE driving_event ADD COLUMN limit_value real');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE driving_event DROP COLUMN limit_value');
  }
}

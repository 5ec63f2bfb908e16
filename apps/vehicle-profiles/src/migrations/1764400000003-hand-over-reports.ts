import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was handed over, as it stood at that moment: what is known of the vehicle goes on changing. */
export class HandOverReports1764400000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE ownership_transfer ADD COLUMN report jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE ownership_transfer DROP COLUMN report');
  }
}

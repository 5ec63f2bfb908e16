import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose input it was, so that the owner of one broken device finds what is theirs. */
export class QuarantineVehicles1764003000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE quarantine ADD COLUMN vehicle_id text;
      CREATE INDEX ON quarantine (vehicle_id, id) WHERE vehicle_id IS NOT NULL;
      CREATE INDEX ON quarantine (reason, id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE quarantine DROP COLUMN vehicle_id');
  }
}

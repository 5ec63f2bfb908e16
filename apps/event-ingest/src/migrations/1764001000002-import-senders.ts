import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether all rows of an import were handed over, and whether its sender said that it will not go on. */
export class ImportSenders1764001000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE listing_import
        ADD COLUMN sent boolean NOT NULL DEFAULT false,
        ADD COLUMN aborted boolean NOT NULL DEFAULT false;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE listing_import DROP COLUMN sent, DROP COLUMN aborted');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** States are told as a whole and never asked by their parts, so they are kept as they are written. */
export class LaggingStates1764600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE state_holder (partition int PRIMARY KEY, holder text NOT NULL) WITH (fillfactor = 50);
      ALTER TABLE vehicle_state ALTER COLUMN "values" DROP DEFAULT, ALTER COLUMN times DROP DEFAULT;
      ALTER TABLE vehicle_state ALTER COLUMN "values" TYPE json, ALTER COLUMN times TYPE json;
      ALTER TABLE vehicle_state ALTER COLUMN "values" SET DEFAULT '{}', ALTER COLUMN times SET DEFAULT '{}';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE state_holder;
      ALTER TABLE vehicle_state ALTER COLUMN "values" DROP DEFAULT, ALTER COLUMN times DROP DEFAULT;
      ALTER TABLE vehicle_state ALTER COLUMN "values" TYPE jsonb, ALTER COLUMN times TYPE jsonb;
      ALTER TABLE vehicle_state ALTER COLUMN "values" SET DEFAULT '{}', ALTER COLUMN times SET DEFAULT '{}';`);
  }
}

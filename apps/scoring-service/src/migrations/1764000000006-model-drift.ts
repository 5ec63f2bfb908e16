import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What models that serve were asked of late, what their ranges held, and whether they drift. */
export class ModelDrift1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE model_input (
        kind text NOT NULL,
        version integer NOT NULL,
        day date NOT NULL,
        feature text NOT NULL,
        bin integer NOT NULL,
        rows integer NOT NULL,
        PRIMARY KEY (kind, version, day, feature, bin)
      )`);
    await runner.query(`
      CREATE TABLE model_range (
        kind text NOT NULL,
        version integer NOT NULL,
        day date NOT NULL,
        rows integer NOT NULL,
        inside integer NOT NULL,
        PRIMARY KEY (kind, version, day)
      )`);
    await runner.query(`
      CREATE TABLE model_drift (
        kind text NOT NULL,
        version integer NOT NULL,
        signal text NOT NULL,
        feature text NOT NULL,
        status text NOT NULL CHECK (status IN ('stable', 'drifting', 'tooFew')),
        value double precision NOT NULL,
        threshold double precision NOT NULL,
        rows integer NOT NULL,
        since timestamptz,
        checked_at timestamptz NOT NULL,
        PRIMARY KEY (kind, version, signal, feature)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE model_drift');
    await runner.query('DROP TABLE model_range');
    await runner.query('DROP TABLE model_input');
  }
}

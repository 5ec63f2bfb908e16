import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people did, as far back as a profile reaches. `subject` is what an interaction was about when it happened: a
 * used car is soon gone, and what somebody liked of it is not.
 */
export class Interactions1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE interaction (
        seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        id uuid NOT NULL,
        user_id text NOT NULL,
        action text NOT NULL,
        entity_id text,
        subject jsonb NOT NULL,
        value double precision,
        session_id text,
        lasting boolean NOT NULL,
        time timestamptz NOT NULL,
        stored_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query('CREATE INDEX interaction_by_user ON interaction (user_id, seq)');
    await runner.query('CREATE INDEX interaction_by_age ON interaction USING brin (stored_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE interaction');
  }
}

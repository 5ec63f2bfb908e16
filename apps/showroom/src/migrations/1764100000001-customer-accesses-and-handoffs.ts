import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accesses outlive an erasure: they tell who knew of somebody, and nothing of what. Codes of handoffs are hashes. */
export class CustomerAccessesAndHandoffs1764100000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE customer_access (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        customer_id text COLLATE "C" NOT NULL,
        reader text NOT NULL,
        roles text[] NOT NULL,
        door text NOT NULL,
        time timestamptz NOT NULL
      );
      CREATE INDEX customer_access_of ON customer_access (customer_id, id DESC);
      CREATE TABLE customer_handoff (
        id uuid PRIMARY KEY,
        customer_id text COLLATE "C" NOT NULL REFERENCES customer,
        code_hash bytea NOT NULL UNIQUE,
        channel text NOT NULL,
        note bytea,
        expires_at timestamptz NOT NULL,
        redeemed_at timestamptz
      );
      CREATE INDEX customer_handoff_of ON customer_handoff (customer_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE customer_handoff, customer_access');
  }
}

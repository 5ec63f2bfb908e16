import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What leads looked like when they were scored, and what became of them: ids and features, nothing of a person. */
export class LeadFacts1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lead_fact (
        lead_id text NOT NULL,
        seen_on date NOT NULL,
        seen_at timestamptz NOT NULL,
        customer_id text,
        facts jsonb NOT NULL,
        score real CHECK (score BETWEEN 0 AND 1),
        model_version integer,
        PRIMARY KEY (lead_id, seen_on)
      )`);
    await runner.query('CREATE INDEX lead_fact_by_time ON lead_fact (seen_at)');
    await runner.query(
      'CREATE INDEX lead_fact_by_customer ON lead_fact (customer_id) WHERE customer_id IS NOT NULL',
    );
    await runner.query(`
      CREATE TABLE lead_outcome (
        lead_id text PRIMARY KEY,
        customer_id text,
        converted boolean NOT NULL,
        decided_at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL
      )`);
    await runner.query('CREATE INDEX lead_outcome_by_time ON lead_outcome (decided_at)');
    await runner.query(
      'CREATE INDEX lead_outcome_by_customer ON lead_outcome (customer_id) WHERE customer_id IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lead_outcome');
    await runner.query('DROP TABLE lead_fact');
  }
}

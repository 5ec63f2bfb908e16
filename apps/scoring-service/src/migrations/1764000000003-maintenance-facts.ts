import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How vehicles were used when their maintenance was predicted, and what they needed. */
export class MaintenanceFacts1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE maintenance_fact (
        vehicle_id text NOT NULL,
        seen_on date NOT NULL,
        seen_at timestamptz NOT NULL,
        use jsonb NOT NULL,
        ranges jsonb,
        model_version integer,
        PRIMARY KEY (vehicle_id, seen_on)
      )`);
    await runner.query('CREATE INDEX maintenance_fact_by_time ON maintenance_fact (seen_at)');
    await runner.query(`
      CREATE TABLE maintenance_service (
        vehicle_id text NOT NULL,
        component text NOT NULL,
        serviced_at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (vehicle_id, component, serviced_at)
      )`);
    await runner.query('CREATE INDEX maintenance_service_by_time ON maintenance_service (serviced_at)');
    await runner.query('CREATE INDEX maintenance_service_newest ON maintenance_service (recorded_at)');
    await runner.query('CREATE INDEX lead_outcome_newest ON lead_outcome (recorded_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX lead_outcome_newest');
    await runner.query('DROP TABLE maintenance_service');
    await runner.query('DROP TABLE maintenance_fact');
  }
}

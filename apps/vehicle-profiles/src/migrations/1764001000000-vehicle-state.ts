import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A signal is a row of its own, so that each keeps its own time: a late reading with an old speed may still bring the
 * newest fuel level. Half-empty pages leave room for updates in place, since these tables are updated and little else.
 */
export class VehicleState1764001000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE vehicle_state (
        vehicle_id text PRIMARY KEY,
        device_time timestamptz NOT NULL,
        received_at timestamptz NOT NULL
      ) WITH (fillfactor = 50)`);
    await runner.query(`
      CREATE TABLE vehicle_signal (
        vehicle_id text NOT NULL,
        signal text NOT NULL,
        value jsonb NOT NULL,
        time timestamptz NOT NULL,
        PRIMARY KEY (vehicle_id, signal)
      ) WITH (fillfactor = 50)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE vehicle_signal, vehicle_state');
  }
}

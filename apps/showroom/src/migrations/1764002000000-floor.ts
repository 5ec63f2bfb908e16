import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who left is kept as a row, since only its time tells that an event which comes late is old. */
export class Floor1764002000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE presence (
        showroom_id text NOT NULL,
        visitor_id text NOT NULL,
        last_kind text NOT NULL CHECK (last_kind IN ('entered', 'moved', 'exited')),
        last_time timestamptz NOT NULL,
        zone text,
        since timestamptz NOT NULL,
        left_at timestamptz,
        PRIMARY KEY (showroom_id, visitor_id)
      ) WITH (fillfactor = 70)`);
    await runner.query(
      `CREATE INDEX presence_now ON presence (showroom_id, since) WHERE last_kind <> 'exited'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE presence');
  }
}

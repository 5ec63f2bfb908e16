import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who looked at what, a partition a day. The key is what makes two looks the same, with an empty text for what a look is
 * not about, so that repeats within a minute add up whichever replica writes them.
 */
export class ReadAudit1764400000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE read_audit (
  minute timestamptz NOT NULL,
  reader text COLLATE "C" NOT NULL,
  door text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  vehicle_id text COLLATE "C" NOT NULL DEFAULT '',
  fleet_id text COLLATE "C" NOT NULL DEFAULT '',
  person text COLLATE "C" NOT NULL DEFAULT '',
  roles text[] NOT NULL,
  grant_id uuid,
  grant_role text,
  first_at timestamptz NOT NULL,
  last_at timestamptz NOT NULL,
  count int NOT NULL,
  PRIMARY KEY (minute, reader, door, kind, vehicle_id, fleet_id, person)
) PARTITION BY RANGE (minute);
CREATE INDEX ON read_audit (vehicle_id, minute) WHERE vehicle_id <> '';
CREATE INDEX ON read_audit (reader, minute);
CREATE INDEX ON read_audit (person, minute) WHERE person <> ''`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE read_audit');
  }
}

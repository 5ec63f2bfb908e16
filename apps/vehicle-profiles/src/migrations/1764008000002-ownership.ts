import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A vehicle has one owner and one open offer: the indexes say so, whoever comes at once. */
export class Ownership1764008000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE ownership (
  id uuid PRIMARY KEY,
  vehicle_id text COLLATE "C" NOT NULL REFERENCES vehicle,
  owner text COLLATE "C" NOT NULL,
  begins_at timestamptz NOT NULL,
  ends_at timestamptz,
  odometer float8,
  transfer_id uuid
);
CREATE UNIQUE INDEX ownership_current ON ownership (vehicle_id) WHERE ends_at IS NULL;
CREATE INDEX ON ownership (vehicle_id, id);
CREATE TABLE ownership_transfer (
  id uuid PRIMARY KEY,
  vehicle_id text COLLATE "C" NOT NULL REFERENCES vehicle,
  from_user text COLLATE "C",
  to_user text COLLATE "C" NOT NULL,
  status text NOT NULL,
  offered_by text COLLATE "C" NOT NULL,
  offered_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz,
  note text
);
CREATE UNIQUE INDEX ownership_transfer_open ON ownership_transfer (vehicle_id) WHERE status = 'offered';
CREATE INDEX ON ownership_transfer (to_user, id);
CREATE INDEX ON ownership_transfer (offered_by, id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE ownership_transfer, ownership');
  }
}

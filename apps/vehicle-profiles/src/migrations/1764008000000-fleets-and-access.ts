import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A vehicle's `fleet_id` is no foreign key: tokens and files name fleets that nobody has made here, and such a fleet
 * exists by its vehicles alone. Its row, once made, gives it a name and a place.
 *
 * A membership is a grant on a fleet: one table says who may see what. Grants are ended, never deleted, since who could
 * see a vehicle last year is a question that is asked.
 */
export class FleetsAndAccess1764008000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FLEET);
    await runner.query(GRANT);
    await runner.query(SEAL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE vehicle_seal, access_grant, fleet');
    await runner.query('DROP INDEX vehicle_fleet');
  }
}

const FLEET = `
CREATE TABLE fleet (
  id text COLLATE "C" PRIMARY KEY,
  name text NOT NULL,
  parent_id text COLLATE "C" REFERENCES fleet,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CHECK (parent_id <> id)
);
CREATE INDEX ON fleet (parent_id, id);
CREATE INDEX vehicle_fleet ON vehicle (fleet_id) WHERE deleted_at IS NULL AND fleet_id IS NOT NULL;`;

const GRANT = `
CREATE TABLE access_grant (
  id uuid PRIMARY KEY,
  user_id text COLLATE "C" NOT NULL,
  role text NOT NULL,
  vehicle_id text COLLATE "C",
  fleet_id text COLLATE "C",
  begins_at timestamptz NOT NULL,
  ends_at timestamptz,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  revoked_by text,
  revoked_at timestamptz,
  CHECK (num_nonnulls(vehicle_id, fleet_id) = 1),
  CHECK (ends_at > begins_at)
);
CREATE INDEX ON access_grant (user_id) WHERE revoked_at IS NULL;
CREATE INDEX ON access_grant (vehicle_id, id) WHERE vehicle_id IS NOT NULL;
CREATE INDEX ON access_grant (fleet_id, id) WHERE fleet_id IS NOT NULL;`;

/** What of a vehicle's past is a former owner's own: nobody but them and administrators sees it. */
const SEAL = `
CREATE TABLE vehicle_seal (
  vehicle_id text COLLATE "C" PRIMARY KEY,
  sealed_before timestamptz NOT NULL
);`;

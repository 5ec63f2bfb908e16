import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Presences name showrooms that nobody has made here, so `presence.showroom_id` is no foreign key; a rep's is one. */
export class ShowroomsAndReps1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SHOWROOM);
    await runner.query(REP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rep, showroom');
  }
}

const SHOWROOM = `
CREATE TABLE showroom (
  id text COLLATE "C" PRIMARY KEY,
  name text NOT NULL,
  time_zone text NOT NULL,
  region text NOT NULL,
  currency text NOT NULL,
  opening_hours jsonb,
  exceptions jsonb NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
)`;

const REP = `
CREATE TABLE rep (
  id text COLLATE "C" PRIMARY KEY,
  showroom_id text COLLATE "C" NOT NULL REFERENCES showroom,
  name text NOT NULL,
  user_id text COLLATE "C",
  skills text[] NOT NULL,
  languages text[] NOT NULL,
  capacity integer NOT NULL,
  active boolean NOT NULL,
  shifts jsonb,
  exceptions jsonb NOT NULL,
  away jsonb,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX ON rep (showroom_id, name, id);
CREATE UNIQUE INDEX rep_user ON rep (showroom_id, user_id) WHERE user_id IS NOT NULL`;

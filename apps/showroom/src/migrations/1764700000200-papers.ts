import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A paper is one version of a sale or test drive, with all that stands on it; a print is that in one language, and never
 * changes. Content is stored as it is, so that a piece of it is read without the rest.
 */
export class Papers1764700000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE showroom ADD COLUMN paper_head jsonb NOT NULL DEFAULT '{"address": [], "quoteDays": 7}'`,
    );
    await runner.query(PAPER);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE paper_print, paper');
    await runner.query('ALTER TABLE showroom DROP COLUMN paper_head');
  }
}

const PAPER = `
CREATE TABLE paper (
  id text COLLATE "C" PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('quote', 'buyersOrder', 'agreement')),
  subject_id text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  binding boolean NOT NULL,
  showroom_id text NOT NULL,
  customer_id text,
  facts jsonb NOT NULL,
  issued_by text NOT NULL,
  issued_at timestamptz NOT NULL,
  UNIQUE (subject_id, kind, version)
);
CREATE UNIQUE INDEX paper_binding ON paper (subject_id, kind) WHERE binding;
CREATE INDEX ON paper (customer_id) WHERE customer_id IS NOT NULL;
CREATE TABLE paper_print (
  paper_id text COLLATE "C" NOT NULL REFERENCES paper ON DELETE CASCADE,
  language text NOT NULL,
  size integer NOT NULL,
  sha256 text NOT NULL,
  content bytea NOT NULL,
  PRIMARY KEY (paper_id, language)
);
ALTER TABLE paper_print ALTER COLUMN content SET STORAGE EXTERNAL`;

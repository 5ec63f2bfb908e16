import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Content of documents stands in PostgreSQL: it is deleted, backed up and restored with what it belongs to, every
 * replica has it without a shared disk, and at 10 MB at most a document costs no more than a few hundred rows. A folder
 * or an object store would be cheaper a byte, and would need its own backup, its own garbage and its own answer to half a
 * write. Pieces keep messages and memory small; images and PDFs do not compress, so nobody tries (`EXTERNAL`).
 */
export class DocumentsPartsCalendars1764005000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const tables of [DOCUMENT, PART, FEED]) await runner.query(tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE document_piece, vehicle_document, part_wear, part_fitting, vehicle_part, calendar_feed',
    );
  }
}

/** `life` counts the renewals: warnings of the next life come anew. */
const DOCUMENT = `
CREATE TABLE vehicle_document (
  id uuid PRIMARY KEY,
  vehicle_id text COLLATE "C" NOT NULL,
  type text NOT NULL,
  facts jsonb NOT NULL,
  life int NOT NULL DEFAULT 1,
  upload_id uuid,
  pieces int,
  content jsonb,
  version int NOT NULL DEFAULT 1,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX ON vehicle_document (vehicle_id, id);
CREATE TABLE document_piece (
  document_id uuid NOT NULL REFERENCES vehicle_document ON DELETE CASCADE,
  upload_id uuid NOT NULL,
  piece int NOT NULL,
  bytes bytea NOT NULL,
  stored_at timestamptz NOT NULL,
  PRIMARY KEY (document_id, upload_id, piece)
);
ALTER TABLE document_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;
CREATE INDEX ON document_piece (stored_at)`;

/** A part is on the vehicle once at a time: by the index. */
const PART = `
CREATE TABLE vehicle_part (
  id uuid PRIMARY KEY,
  vehicle_id text COLLATE "C" NOT NULL,
  facts jsonb NOT NULL,
  retired boolean NOT NULL DEFAULT false,
  life int NOT NULL DEFAULT 1,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE INDEX ON vehicle_part (vehicle_id, id);
CREATE TABLE part_fitting (
  part_id uuid NOT NULL REFERENCES vehicle_part ON DELETE CASCADE,
  fitted_at timestamptz NOT NULL,
  fitted_odometer float8 NOT NULL,
  removed_at timestamptz,
  removed_odometer float8,
  PRIMARY KEY (part_id, fitted_at),
  CHECK (removed_at >= fitted_at AND removed_odometer >= fitted_odometer)
);
CREATE UNIQUE INDEX part_fitted ON part_fitting (part_id) WHERE removed_at IS NULL;
CREATE TABLE part_wear (
  part_id uuid NOT NULL REFERENCES vehicle_part ON DELETE CASCADE,
  measured_at timestamptz NOT NULL,
  distance float8 NOT NULL,
  remaining float8 NOT NULL,
  PRIMARY KEY (part_id, measured_at)
)`;

/** Of the secret only the hash is kept: who reads the table reads no feed. */
const FEED = `
CREATE TABLE calendar_feed (
  id uuid PRIMARY KEY,
  token_hash bytea NOT NULL UNIQUE,
  name text NOT NULL,
  fleet_id text COLLATE "C",
  vehicle_id text COLLATE "C",
  zone text NOT NULL,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  revoked_at timestamptz,
  CHECK (num_nonnulls(fleet_id, vehicle_id) = 1)
)`;

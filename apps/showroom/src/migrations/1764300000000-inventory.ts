import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A row is a document, and a column of it is made by PostgreSQL: what indexes and constraints look at cannot differ from
 * what is shown. A unit that is delivered or removed leaves its number, VIN and listing to the next one: vehicles come back.
 */
export class Inventory1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const tables of [UNIT, TRANSFER]) await runner.query(tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE stock_transfer, stock_unit');
  }
}

const UNIT = `
CREATE TABLE stock_unit (
  id text COLLATE "C" PRIMARY KEY,
  facts jsonb NOT NULL,
  showroom_id text NOT NULL GENERATED ALWAYS AS (facts ->> 'showroomId') STORED,
  status text NOT NULL GENERATED ALWAYS AS (facts ->> 'status') STORED
    CHECK (status IN ('available', 'held', 'inTransfer', 'sold', 'delivered', 'removed')),
  stock_number text NOT NULL GENERATED ALWAYS AS (facts ->> 'stockNumber') STORED,
  vin text GENERATED ALWAYS AS (facts ->> 'vin') STORED,
  vehicle_id text GENERATED ALWAYS AS (facts ->> 'vehicleId') STORED,
  listing_id text GENERATED ALWAYS AS (facts ->> 'listingId') STORED,
  asking_price bigint NOT NULL GENERATED ALWAYS AS ((facts ->> 'askingPrice')::bigint) STORED,
  searched text NOT NULL GENERATED ALWAYS AS (lower(
    (facts ->> 'stockNumber') || ' ' || (facts ->> 'title') || ' ' || coalesce(facts ->> 'vin', ''))) STORED
);
CREATE UNIQUE INDEX stock_unit_number ON stock_unit (stock_number) WHERE status NOT IN ('delivered', 'removed');
CREATE UNIQUE INDEX stock_unit_vin ON stock_unit (vin) WHERE status NOT IN ('delivered', 'removed');
CREATE UNIQUE INDEX stock_unit_listing ON stock_unit (listing_id) WHERE status NOT IN ('delivered', 'removed');
CREATE INDEX ON stock_unit (showroom_id, id)`;

/** One transfer of a unit is open at a time: by the index. */
const TRANSFER = `
CREATE TABLE stock_transfer (
  id text COLLATE "C" PRIMARY KEY,
  facts jsonb NOT NULL,
  unit_id text COLLATE "C" NOT NULL GENERATED ALWAYS AS (facts ->> 'unitId') STORED REFERENCES stock_unit,
  status text NOT NULL GENERATED ALWAYS AS (facts ->> 'status') STORED
    CHECK (status IN ('requested', 'inTransit', 'received', 'cancelled')),
  from_showroom_id text NOT NULL GENERATED ALWAYS AS (facts ->> 'from') STORED,
  to_showroom_id text NOT NULL GENERATED ALWAYS AS (facts ->> 'to') STORED
);
CREATE UNIQUE INDEX stock_transfer_open ON stock_transfer (unit_id) WHERE status IN ('requested', 'inTransit');
CREATE INDEX ON stock_transfer (unit_id, id)`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A unit is signed for once: by the index. What was done to a sale is kept line by line, and never changed. */
export class Sales1764300000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SALE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sale_change, sale_rules, sale');
  }
}

const SALE = `
CREATE TABLE sale (
  id text COLLATE "C" PRIMARY KEY,
  facts jsonb NOT NULL,
  showroom_id text NOT NULL GENERATED ALWAYS AS (facts ->> 'showroomId') STORED,
  unit_id text COLLATE "C" NOT NULL GENERATED ALWAYS AS (facts ->> 'unitId') STORED REFERENCES stock_unit,
  customer_id text GENERATED ALWAYS AS (facts ->> 'customerId') STORED,
  status text NOT NULL GENERATED ALWAYS AS (facts ->> 'status') STORED
    CHECK (status IN ('started', 'quoted', 'agreed', 'financed', 'contracted', 'delivered', 'cancelled', 'unwound'))
);
CREATE UNIQUE INDEX sale_signed ON sale (unit_id) WHERE status IN ('contracted', 'delivered');
CREATE INDEX ON sale (showroom_id, id);
CREATE INDEX ON sale (unit_id, id);
CREATE INDEX ON sale (customer_id, id) WHERE customer_id IS NOT NULL;
CREATE TABLE sale_change (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  sale_id text COLLATE "C" NOT NULL REFERENCES sale,
  facts jsonb NOT NULL
);
CREATE INDEX ON sale_change (sale_id, id);
CREATE TABLE sale_rules (showroom_id text PRIMARY KEY, facts jsonb NOT NULL)`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The outbox and inbox of a service.
 *
 * A lane is a share of the keys. Relays lock lanes and not rows, so that of two relays only one sends a key's events
 * and their order holds. The lane follows from the key, hence a generated column.
 *
 * The inbox forgets by emptying one of its buckets a day, instead of deleting row by row.
 */
export class Messaging1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OUTBOX);
    await runner.query(INBOX);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE outbox, outbox_lane, inbox, inbox_bucket');
  }
}

const OUTBOX = `
CREATE TABLE outbox (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  lane smallint NOT NULL GENERATED ALWAYS AS (hashtext(key) & 3) STORED,
  event_id uuid NOT NULL,
  topic text NOT NULL,
  type text NOT NULL,
  key text NOT NULL,
  data text NOT NULL,
  context text,
  traceparent text,
  time timestamptz NOT NULL DEFAULT clock_timestamp()
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);
CREATE TABLE outbox_lane (lane smallint PRIMARY KEY);
INSERT INTO outbox_lane VALUES (0), (1), (2), (3);`;

const bucket = (n: number) => `CREATE TABLE inbox_${n} PARTITION OF inbox FOR VALUES IN (${n});`;

const INBOX = `
CREATE TABLE inbox (
  bucket smallint NOT NULL,
  consumer text NOT NULL,
  event_id uuid NOT NULL,
  seen_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (event_id, consumer, bucket)
) PARTITION BY LIST (bucket);
${[0, 1, 2, 3, 4, 5, 6, 7].map(bucket).join('\n')}
CREATE TABLE inbox_timeless PARTITION OF inbox FOR VALUES IN (-1);
CREATE INDEX ON inbox_timeless USING brin (seen_at);
CREATE TABLE inbox_bucket (bucket smallint PRIMARY KEY, cleared_on date NOT NULL);
INSERT INTO inbox_bucket SELECT bucket, current_date FROM generate_series(0, 7) AS bucket;`;

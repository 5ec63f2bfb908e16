import { Injectable } from '@nestjs/common';
import { Database, prepared, type Sql } from '@rover/persistence';
import { binaryArray } from './binary-array.js';
import { toReading, type ReadingRow } from '../trends/reading-row.js';
import type { BundledReading } from '@rover/contracts';
import type { ReadingKey, ReadingTable } from './reading-table.js';

const KNOWN = `
SELECT n::int FROM unnest($1::int4[], $2::timestamptz[], $3::int4[]) WITH ORDINALITY AS asked (vehicle_no, device_time, digest, n)
WHERE EXISTS (
  SELECT FROM reading
  WHERE (reading.vehicle_no, reading.device_time, reading.digest) = (asked.vehicle_no, asked.device_time, asked.digest))`;

/**
 * What some vehicles measured since, each from its own moment on: what is of that very moment may be known or not.
 * Vehicle by vehicle, whatever the planner thinks of a day's table that nobody has analysed yet: it would read all of it.
 * The oldest moment by itself spares the days before.
 */
const SINCE = prepared(`
SELECT measured.* FROM unnest($1::int4[], $2::timestamptz[]) AS asked (no, since)
CROSS JOIN LATERAL (
  SELECT * FROM reading WHERE vehicle_no = asked.no AND device_time >= asked.since AND device_time >= $3
  ORDER BY device_time, digest OFFSET 0
) AS measured`);

/** Readings as they came. */
@Injectable()
export class ReadingRepository {
  constructor(private readonly database: Database) {}

  /**
   * Stores readings in one statement, those that are there already not again. Answers how many were new.
   * The text names only columns that have values, since a null costs as much to send as a value; it is planned each
   * time, which is little for some hundred rows.
   */
  async add(tx: Sql, table: ReadingTable): Promise<number> {
    const { names, types, values } = table.toColumns();
    const columns = names.map((name) => `"${name}"`).join();
    const arrays = types.map((type, i) => `$${i + 1}::${type}`).join();
    return tx.execute(
      `INSERT INTO reading (${columns}) SELECT * FROM unnest(${arrays}) ON CONFLICT DO NOTHING`,
      values,
    );
  }

  /** What vehicles measured since their states were written, in order, by their numbers. */
  async since(states: readonly { no: number; deviceTime: number }[]): Promise<Map<number, BundledReading[]>> {
    const found = new Map<number, BundledReading[]>(states.map(({ no }) => [no, []]));
    if (states.length === 0) return found;
    const moments = states.map(({ deviceTime }) => deviceTime);
    const rows = await this.database.query<ReadingRow & { vehicle_no: number }>(SINCE, [
      binaryArray(
        'int4',
        states.map(({ no }) => no),
      ),
      binaryArray('timestamptz', moments),
      new Date(Math.min(...moments)),
    ]);
    for (const row of rows) found.get(row.vehicle_no)?.push(toReading(row));
    return found;
  }

  /** The places, from 0, of those that are stored. */
  async known(keys: readonly ReadingKey[]): Promise<Set<number>> {
    const rows = await this.database.query<{ n: number }>(KNOWN, [
      binaryArray(
        'int4',
        keys.map(({ vehicleNo }) => vehicleNo),
      ),
      binaryArray(
        'timestamptz',
        keys.map(({ time }) => time),
      ),
      binaryArray(
        'int4',
        keys.map(({ digest }) => digest),
      ),
    ]);
    return new Set(rows.map(({ n }) => n - 1));
  }
}

import { Injectable } from '@nestjs/common';
import type { Sql } from '@rover/persistence';
import { binaryArray } from './binary-array.js';
import type { ReadingKey, ReadingTable } from './reading-table.js';

const KNOWN = `
SELECT n::int FROM unnest($1::int4[], $2::timestamptz[], $3::int4[]) WITH ORDINALITY AS asked (vehicle_no, device_time, digest, n)
WHERE EXISTS (
  SELECT FROM reading
  WHERE (reading.vehicle_no, reading.device_time, reading.digest) = (asked.vehicle_no, asked.device_time, asked.digest))`;

/** Readings as they came. */
@Injectable()
export class ReadingRepository {
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

  /** The places, from 0, of those that are stored. */
  async known(sql: Sql, keys: readonly ReadingKey[]): Promise<Set<number>> {
    const rows = await sql.query<{ n: number }>(KNOWN, [
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

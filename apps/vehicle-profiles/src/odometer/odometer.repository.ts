import { Injectable } from '@nestjs/common';
import type { OdometerEntry } from '@rover/contracts';
import { Database, keyset, prepared } from '@rover/persistence';
import type { Page, Sql } from '@rover/persistence';
import type { Mark } from './judge.js';

const INSERT = prepared(`
INSERT INTO odometer_entry (id, vehicle_id, read_at, reading, odometer, source, status, doubts, note, by, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING`);
const UPDATE = prepared(`
UPDATE odometer_entry SET reading = $2, odometer = $3, status = $4, doubts = $5, corrections = $6 WHERE id = $1`);
const LOCK = prepared('SELECT * FROM odometer_entry WHERE id = $1 AND vehicle_id = $2 FOR UPDATE');

const accepted = `vehicle_id = $1 AND status = 'accepted'`;
const mark = `(extract(epoch FROM read_at) * 1000)::float8 AS time, odometer`;
/** What is known around a moment; `$3` is left out of it. */
const AROUND = prepared(`
SELECT
  (SELECT to_jsonb(m) FROM (SELECT ${mark} FROM odometer_entry WHERE ${accepted} AND read_at <= $2 AND id <> $3
    ORDER BY odometer_entry.read_at DESC, id DESC LIMIT 1) m) AS before,
  (SELECT to_jsonb(m) FROM (SELECT ${mark} FROM odometer_entry WHERE ${accepted} AND read_at > $2 AND id <> $3
    ORDER BY odometer_entry.read_at, id LIMIT 1) m) AS after,
  coalesce((SELECT odometer - reading FROM odometer_entry WHERE ${accepted} AND source = 'swap' AND read_at <= $2
    AND id <> $3 ORDER BY odometer_entry.read_at DESC, id DESC LIMIT 1), 0) AS "offset",
  (SELECT status FROM odometer_entry WHERE vehicle_id = $1 AND source = $4 AND read_at <= $2 AND id <> $3
    ORDER BY odometer_entry.read_at DESC, id DESC LIMIT 1) AS previous`);
const LATEST = prepared(
  `SELECT ${mark} FROM odometer_entry WHERE ${accepted} ORDER BY odometer_entry.read_at DESC, id DESC LIMIT 1`,
);

const byTime = keyset({ columns: { read_at: 'timestamptz', id: 'uuid' }, order: 'desc' });

/** What the ledger knows of the time around a reading. */
export interface Around {
  readonly before: Mark | null;
  readonly after: Mark | null;
  /** What earlier clusters counted, metres. */
  readonly offset: number;
  /** Of the reading before from the same source. */
  readonly previous: OdometerEntry['status'] | null;
}

interface EntryRow extends Pick<
  OdometerEntry,
  'id' | 'reading' | 'odometer' | 'source' | 'status' | 'doubts' | 'corrections'
> {
  readonly vehicle_id: string;
  readonly read_at: Date;
  readonly note: string | null;
  readonly by: string | null;
  readonly created_at: Date;
}

/** The ledger of odometers in PostgreSQL. */
@Injectable()
export class OdometerRepository {
  constructor(private readonly database: Database) {}

  async around(tx: Sql, { vehicleId, time, id, source }: OdometerEntry): Promise<Around> {
    const [row] = await tx.query<Around>(AROUND, [vehicleId, time, id, source]);
    return row as Around;
  }

  /** The last accepted reading. */
  async latest(tx: Sql, vehicleId: string): Promise<Mark | undefined> {
    const [row] = await tx.query<Mark>(LATEST, [vehicleId]);
    return row;
  }

  /** Answers whether it was new. */
  async insert(tx: Sql, entry: OdometerEntry): Promise<boolean> {
    const { id, vehicleId, time, reading, odometer, source, status, doubts, note, by, createdAt } = entry;
    const told = [note ?? null, by ?? null, createdAt];
    const values = [id, vehicleId, time, reading, odometer, source, status, doubts, ...told];
    return (await tx.execute(INSERT, values)) > 0;
  }

  async lock(tx: Sql, id: string, vehicleId: string): Promise<OdometerEntry | undefined> {
    const [row] = await tx.query<EntryRow>(LOCK, [id, vehicleId]);
    return row && entryOf(row);
  }

  async update(
    tx: Sql,
    { id, reading, odometer, status, doubts, corrections }: OdometerEntry,
  ): Promise<void> {
    await tx.execute(UPDATE, [id, reading, odometer, status, doubts, JSON.stringify(corrections)]);
  }

  /** Those of a vehicle and of those that were merged into it. @throws CursorInvalidError */
  async page(
    { vehicleId, status }: { vehicleId: string; status?: OdometerEntry['status'] },
    limit: number,
    cursor: string | undefined,
  ): Promise<Page<OdometerEntry>> {
    const after = byTime.after(cursor, 4);
    const rows = await this.database.query<EntryRow & { place: string }>(
      `SELECT *, read_at::text AS place FROM odometer_entry
       WHERE vehicle_id IN (SELECT $1 UNION SELECT id FROM vehicle WHERE merged_into = $1)
         AND ($2::text IS NULL OR status = $2) AND ${after.sql}
       ORDER BY ${byTime.orderBy} LIMIT $3`,
      [vehicleId, status ?? null, limit + 1, ...after.values],
    );
    const { data, meta } = byTime.page(rows, limit, ({ place, id }) => [place, id]);
    return { data: data.map(entryOf), meta };
  }
}

const entryOf = (row: EntryRow): OdometerEntry => ({
  ...{ id: row.id, vehicleId: row.vehicle_id, time: row.read_at.toISOString() },
  ...{ reading: row.reading, odometer: row.odometer, source: row.source, status: row.status },
  doubts: row.doubts,
  ...(row.note !== null && { note: row.note }),
  ...(row.by !== null && { by: row.by }),
  createdAt: row.created_at.toISOString(),
  corrections: row.corrections,
});

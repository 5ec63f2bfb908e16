import { Injectable } from '@nestjs/common';
import type { OdometerEntry } from '@rover/contracts';
import { Database, keyset, prepared } from '@rover/persistence';
import type { Page, Sql } from '@rover/persistence';
import type { Mark } from './judge.js';

const INSERT = prepared(`
INSERT INTO odometer_entry (id, vehicle_id, read_at, reading, odometer, source, status, doubts, note, by, created_at, record_id)
SELECT id, vehicle_id, read_at, reading, odometer, source, status, string_to_array(doubts, ','), note, by, created_at, record_id
FROM unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::float8[], $5::float8[], $6::text[], $7::text[], $8::text[],
            $9::text[], $10::text[], $11::timestamptz[], $12::uuid[])
  AS new (id, vehicle_id, read_at, reading, odometer, source, status, doubts, note, by, created_at, record_id)
ORDER BY vehicle_id ON CONFLICT DO NOTHING RETURNING id`);
const UPDATE = prepared(`
UPDATE odometer_entry SET reading = $2, odometer = $3, status = $4, doubts = $5, corrections = $6 WHERE id = $1`);
const LOCK = prepared('SELECT * FROM odometer_entry WHERE id = $1 AND vehicle_id = $2 FOR UPDATE');

const mark = `(extract(epoch FROM read_at) * 1000)::float8 AS time, odometer`;
const known = `FROM odometer_entry AS entry WHERE entry.vehicle_id = asked.vehicle_id AND entry.id <> asked.id`;
const accepted = `${known} AND status = 'accepted'`;
const [earlier, later] = ['entry.read_at <= asked.at', 'entry.read_at > asked.at'];
const [lastFirst, firstFirst] = [
  'ORDER BY entry.read_at DESC, entry.id DESC LIMIT 1',
  'ORDER BY entry.read_at, entry.id LIMIT 1',
];
/** What is known around some moments; the entries themselves are left out of it. */
const AROUND = prepared(`
SELECT
  (SELECT to_jsonb(m) FROM (SELECT ${mark} ${accepted} AND ${earlier} ${lastFirst}) m) AS before,
  (SELECT to_jsonb(m) FROM (SELECT ${mark} ${accepted} AND ${later} ${firstFirst}) m) AS after,
  coalesce((SELECT odometer - reading ${accepted} AND source = 'swap' AND ${earlier} ${lastFirst}), 0) AS "offset",
  (SELECT status ${known} AND entry.source = asked.source AND ${earlier} ${lastFirst}) AS previous
FROM unnest($1::text[], $2::timestamptz[], $3::uuid[], $4::text[]) WITH ORDINALITY AS asked (vehicle_id, at, id, source, place)
ORDER BY place`);
const LATEST = prepared(`
SELECT ${mark} FROM odometer_entry AS entry WHERE vehicle_id = $1 AND status = 'accepted' ${lastFirst}`);
const OF_RECORD = prepared(`
SELECT * FROM odometer_entry WHERE record_id = $1 AND status <> 'rejected' FOR UPDATE`);

const byTime = keyset({ columns: { read_at: 'timestamptz', id: 'uuid' }, order: 'desc' });

/** A moment of a vehicle, for what is known around it. */
export type OdometerMoment = Pick<OdometerEntry, 'vehicleId' | 'time' | 'id' | 'source'>;

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

  /** In the order of the entries. */
  around(tx: Sql, entries: readonly OdometerMoment[]): Promise<Around[]> {
    return tx.query<Around>(AROUND, [
      entries.map(({ vehicleId }) => vehicleId),
      entries.map(({ time }) => time),
      entries.map(({ id }) => id),
      entries.map(({ source }) => source),
    ]);
  }

  /** The last accepted reading. */
  async latest(tx: Sql, vehicleId: string): Promise<Mark | undefined> {
    const [row] = await tx.query<Mark>(LATEST, [vehicleId]);
    return row;
  }

  /** Answers the ids of those that were new. @param recordIds the record that says each of them, where one does */
  async insert(
    tx: Sql,
    entries: readonly OdometerEntry[],
    recordIds: readonly (string | undefined)[],
  ): Promise<Set<string>> {
    const columnOf = (name: keyof OdometerEntry) => entries.map((entry) => entry[name] ?? null);
    const rows = await tx.query<{ id: string }>(INSERT, [
      ...(['id', 'vehicleId', 'time', 'reading', 'odometer', 'source', 'status'] as const).map(columnOf),
      entries.map(({ doubts }) => doubts.join()),
      ...(['note', 'by', 'createdAt'] as const).map(columnOf),
      recordIds.map((id) => id ?? null),
    ]);
    return new Set(rows.map(({ id }) => id));
  }

  /** What a record of work says, as long as nobody has taken it back. */
  async ofRecord(tx: Sql, recordId: string): Promise<OdometerEntry | undefined> {
    const [row] = await tx.query<EntryRow>(OF_RECORD, [recordId]);
    return row && entryOf(row);
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

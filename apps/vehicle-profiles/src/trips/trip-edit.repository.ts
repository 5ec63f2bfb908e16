import { Injectable } from '@nestjs/common';
import type { TripEdit } from '@rover/contracts';
import { Database, keyset, prepared, type Page, type Sql } from '@rover/persistence';

interface EditRow {
  readonly id: string;
  readonly vehicle_id: string;
  readonly kind: TripEdit['kind'];
  readonly by: string;
  readonly time: Date;
  readonly undone_at: Date | null;
  readonly before: TripEdit['before'];
  readonly after: TripEdit['after'];
}

/** An edit and the vehicle whose trips it changed. */
export type StoredEdit = TripEdit & { readonly vehicleId: string };

const INSERT = prepared(`
INSERT INTO trip_edit (id, vehicle_id, trip_ids, kind, by, time, before, after)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING *`);
const LOCK = prepared('SELECT * FROM trip_edit WHERE id = $1 FOR UPDATE');
const UNDO = prepared('UPDATE trip_edit SET undone_at = $2 WHERE id = $1 RETURNING *');

const newestFirst = keyset({ columns: { time: 'timestamptz', id: 'uuid' }, order: 'desc' });

/** What people did to trips: kept for good. */
@Injectable()
export class TripEditRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Sql, { id, vehicleId, kind, by, time, before, after }: StoredEdit): Promise<TripEdit> {
    const ids = [...new Set([...before, ...after].map((trip) => trip.id))];
    const values = [id, vehicleId, ids, kind, by, time, JSON.stringify(before), JSON.stringify(after)];
    return editOf((await tx.query<EditRow>(INSERT, values))[0] as EditRow);
  }

  async lock(tx: Sql, id: string): Promise<StoredEdit | undefined> {
    const [row] = await tx.query<EditRow>(LOCK, [id]);
    return row && { ...editOf(row), vehicleId: row.vehicle_id };
  }

  async undone(tx: Sql, id: string, time: string): Promise<TripEdit> {
    return editOf((await tx.query<EditRow>(UNDO, [id, time]))[0] as EditRow);
  }

  /** @throws CursorInvalidError */
  async page(tripId: string, { limit, cursor }: { limit: number; cursor?: string }): Promise<Page<TripEdit>> {
    const after = newestFirst.after(cursor, 3);
    const rows = await this.database.query<EditRow & { place: string }>(
      `SELECT *, time::text AS place FROM trip_edit WHERE trip_ids @> ARRAY[$1] AND ${after.sql}
       ORDER BY ${newestFirst.orderBy} LIMIT $2`,
      [tripId, limit + 1, ...after.values],
    );
    const page = newestFirst.page(rows, limit, ({ place, id }) => [place, id]);
    return { ...page, data: page.data.map(editOf) };
  }
}

const editOf = (row: EditRow): TripEdit => ({
  id: row.id,
  kind: row.kind,
  by: row.by,
  time: row.time.toISOString(),
  undoneAt: row.undone_at?.toISOString() ?? null,
  before: row.before,
  after: row.after,
});

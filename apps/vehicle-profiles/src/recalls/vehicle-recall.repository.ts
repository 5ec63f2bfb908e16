import { Injectable } from '@nestjs/common';
import type { NewRecall, RecallStatus, VehicleRecall } from '@rover/contracts';
import { Database, keyset } from '@rover/persistence';
import type { Page, Sql } from '@rover/persistence';

const SELECT = `
SELECT recall_id, vehicle_id, status, matched_by, matched_at, scheduled_on::text AS scheduled_on, record_id, note,
  match.version, changed_by, changed_at, facts
FROM vehicle_recall AS match JOIN recall ON recall.id = recall_id`;

const newestFirst = keyset({ columns: { recall_id: 'uuid' }, order: 'desc' });

interface Row extends Pick<VehicleRecall, 'status' | 'version'> {
  readonly recall_id: string;
  readonly vehicle_id: string;
  readonly matched_by: VehicleRecall['matchedBy'];
  readonly matched_at: Date;
  readonly scheduled_on: string | null;
  readonly record_id: string | null;
  readonly note: string | null;
  readonly changed_by: string | null;
  readonly changed_at: Date | null;
  readonly facts: NewRecall;
}

/** Recalls of single vehicles in PostgreSQL. */
@Injectable()
export class VehicleRecallRepository {
  constructor(private readonly database: Database) {}

  /** @throws CursorInvalidError */
  async page(
    { vehicleId, status }: { vehicleId: string; status?: RecallStatus },
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<Page<VehicleRecall>> {
    const after = newestFirst.after(cursor, 4);
    const rows = await this.database.query<Row>(
      `${SELECT} WHERE vehicle_id = $1 AND ($2::text IS NULL OR status = $2) AND ${after.sql}
       ORDER BY ${newestFirst.orderBy} LIMIT $3`,
      [vehicleId, status ?? null, limit + 1, ...after.values],
    );
    const { data, meta } = newestFirst.page(rows, limit, ({ recall_id }) => [recall_id]);
    return { data: data.map(vehicleRecallOf), meta };
  }

  /** Locked until the transaction ends. */
  async take(tx: Sql, vehicleId: string, recallId: string): Promise<VehicleRecall | undefined> {
    const [row] = await tx.query<Row>(
      `${SELECT} WHERE vehicle_id = $1 AND recall_id = $2 FOR UPDATE OF match`,
      [vehicleId, recallId],
    );
    return row && vehicleRecallOf(row);
  }

  async save(tx: Sql, recall: VehicleRecall): Promise<void> {
    const { vehicleId, recallId, status, scheduledOn, recordId, note, version } = recall;
    await tx.execute(
      `UPDATE vehicle_recall SET status = $3, scheduled_on = $4, record_id = $5, note = $6, version = $7,
         changed_by = $8, changed_at = $9 WHERE vehicle_id = $1 AND recall_id = $2`,
      [
        ...[vehicleId, recallId, status, scheduledOn ?? null, recordId ?? null, note ?? null, version],
        ...[recall.changedBy, recall.changedAt],
      ],
    );
  }
}

const vehicleRecallOf = ({ facts: { affects: _, ...facts }, ...row }: Row): VehicleRecall => ({
  ...facts,
  recallId: row.recall_id,
  vehicleId: row.vehicle_id,
  status: row.status,
  matchedBy: row.matched_by,
  matchedAt: row.matched_at.toISOString(),
  ...(row.scheduled_on !== null && { scheduledOn: row.scheduled_on }),
  ...(row.record_id !== null && { recordId: row.record_id }),
  ...(row.note !== null && { note: row.note }),
  version: row.version,
  ...(row.changed_by !== null && { changedBy: row.changed_by }),
  ...(row.changed_at !== null && { changedAt: row.changed_at.toISOString() }),
});

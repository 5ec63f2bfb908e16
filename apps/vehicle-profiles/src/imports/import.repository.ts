import { Injectable } from '@nestjs/common';
import type { ImportRejection, VehicleImport } from '@rover/contracts';
import { columnsOf, Database, keyset, prepared } from '@rover/persistence';
import type { Page, Sql } from '@rover/persistence';
import type { VehiclePlan } from './vehicle-plan.js';

interface ImportRow extends Pick<VehicleImport, 'id' | 'status' | 'received' | 'accepted' | 'rejected'> {
  readonly sender: string;
  readonly plan: VehiclePlan;
  readonly reason: string | null;
  readonly started_at: Date;
  readonly finished_at: Date | null;
}

/** An import, with who began it and how its rows are read. */
export interface StoredImport {
  readonly progress: VehicleImport;
  readonly sender: string;
  readonly plan: VehiclePlan;
}

/** What some rows add to an import. */
export interface Advance extends Pick<VehicleImport, 'id' | 'received' | 'accepted' | 'rejected'> {
  /** Nothing follows. */
  readonly last: boolean;
}

const BEGIN = prepared(`
INSERT INTO vehicle_import (id, plan, sender, started_at, touched_at) VALUES ($1, $2, $3, $4, $4)
ON CONFLICT DO NOTHING`);

const FIND = prepared(`
SELECT id, status, received, accepted, rejected, sender, plan, reason, started_at, finished_at
FROM vehicle_import WHERE id = $1`);

/** Rows come in order, so that the last ones complete it, whatever was thought of it before. */
const ADVANCE = prepared(`
UPDATE vehicle_import SET received = received + $2, accepted = accepted + $3, rejected = rejected + $4, touched_at = $6,
  status = CASE WHEN $5 THEN 'completed' ELSE status END, reason = CASE WHEN $5 THEN NULL ELSE reason END,
  finished_at = CASE WHEN $5 THEN $6 ELSE finished_at END
WHERE id = $1`);

const TOUCH = prepared(`UPDATE vehicle_import SET touched_at = $2 WHERE id = $1 AND status = 'running'`);

const FAIL = prepared(`
UPDATE vehicle_import SET status = 'failed', reason = $2, finished_at = $3 WHERE id = $1 AND status = 'running'`);

const GIVE_UP = prepared(`
UPDATE vehicle_import SET status = 'failed', reason = $2, finished_at = $3
WHERE status = 'running' AND touched_at < $1`);

const REJECT = prepared(`
INSERT INTO vehicle_rejection (import_id, line, field, reason, value)
SELECT $1, line, field, reason, value
FROM unnest($2::int[], $3::text[], $4::text[], $5::text[]) AS refused (line, field, reason, value)
ON CONFLICT DO NOTHING`);

const byLine = keyset({ columns: { line: 'int', field: 'text' } });

/** Imports of vehicles, how far they are and what they refused. */
@Injectable()
export class VehicleImportRepository {
  constructor(private readonly database: Database) {}

  async begin(id: string, plan: VehiclePlan, { sender, at }: { sender: string; at: Date }): Promise<void> {
    await this.database.execute(BEGIN, [id, JSON.stringify(plan), sender, at]);
  }

  async find(id: string): Promise<StoredImport | undefined> {
    const [row] = await this.database.query<ImportRow>(FIND, [id]);
    return row && storedOf(row);
  }

  async advance(tx: Sql, { id, received, accepted, rejected, last }: Advance, at: Date): Promise<void> {
    await tx.execute(ADVANCE, [id, received, accepted, rejected, last, at]);
  }

  async touch(id: string, at: Date): Promise<void> {
    await this.database.execute(TOUCH, [id, at]);
  }

  async fail(id: string, reason: string, at: Date): Promise<void> {
    await this.database.execute(FAIL, [id, reason, at]);
  }

  /** Fails what has not moved since. Answers how many. */
  giveUp(since: Date, reason: string, at: Date): Promise<number> {
    return this.database.execute(GIVE_UP, [since, reason, at]);
  }

  async reject(tx: Sql, importId: string, rejections: readonly ImportRejection[]): Promise<void> {
    if (rejections.length === 0) return;
    await tx.execute(REJECT, [importId, ...columnsOf(rejections, ['line', 'field', 'reason', 'value'])]);
  }

  /** A page in the order of the file. @throws CursorInvalidError */
  async rejections(importId: string, limit: number, cursor?: string): Promise<Page<ImportRejection>> {
    const after = byLine.after(cursor, 3);
    const rows = await this.database.query<Required<ImportRejection> & { value: string | null }>(
      `SELECT line, field, reason, value FROM vehicle_rejection
       WHERE import_id = $1 AND ${after.sql} ORDER BY ${byLine.orderBy} LIMIT $2`,
      [importId, limit + 1, ...after.values],
    );
    const { data, meta } = byLine.page(rows, limit, ({ line, field }) => [line, field]);
    return { data: data.map(({ value, ...rest }) => (value === null ? rest : { ...rest, value })), meta };
  }
}

const storedOf = ({ sender, plan, reason, started_at, finished_at, ...counts }: ImportRow): StoredImport => ({
  sender,
  plan,
  progress: {
    ...counts,
    startedAt: started_at.toISOString(),
    ...(finished_at && { finishedAt: finished_at.toISOString() }),
    ...(reason !== null && { reason }),
  },
});

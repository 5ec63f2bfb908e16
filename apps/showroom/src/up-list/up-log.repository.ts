import { Injectable } from '@nestjs/common';
import type { listUpLog, RequestOf, UpLogEntry } from '@rover/contracts';
import { allOf, Database, keyset, sql } from '@rover/persistence';
import type { Page } from '@rover/persistence';

interface Row extends Pick<UpLogEntry, 'id' | 'kind' | 'reason' | 'by'> {
  readonly rep_id: string;
  readonly visit_id: string | null;
  readonly time: Date;
}

const byAge = keyset({ columns: { id: 'text' }, order: 'desc' });

/** The log of up lists in PostgreSQL. */
@Injectable()
export class UpLogRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. @throws CursorInvalidError */
  async page({
    showroomId,
    repId,
    visitId,
    kind,
    limit,
    cursor,
  }: RequestOf<typeof listUpLog>): Promise<Page<UpLogEntry>> {
    const conditions = [
      sql`showroom_id = ${showroomId}`,
      repId !== undefined && sql`rep_id = ${repId}`,
      visitId !== undefined && sql`visit_id = ${visitId}`,
      kind !== undefined && sql`kind = ${kind}`,
    ];
    const { text, values } = allOf(conditions.filter((condition) => condition !== false)).render();
    const after = byAge.after(cursor, values.length + 1);
    const rows = await this.database.query<Row>(
      `SELECT id, rep_id, visit_id, kind, reason, by, time FROM up_log WHERE ${text} AND ${after.sql}
       ORDER BY ${byAge.orderBy} LIMIT ${limit + 1}`,
      [...values, ...after.values],
    );
    const { data, meta } = byAge.page(rows, limit, ({ id }) => [id]);
    return { data: data.map(entryOf), meta };
  }
}

const entryOf = ({ rep_id: repId, visit_id: visitId, time, ...row }: Row): UpLogEntry => ({
  ...row,
  ...{ repId, visitId, time: time.toISOString() },
});

import { Injectable } from '@nestjs/common';
import type { ImportRejection } from '@rover/contracts';
import { columnsOf, Database, keyset, prepared } from '@rover/persistence';
import type { Page, Sql } from '@rover/persistence';

/** Past so many rejected lines nobody learns anything from one more; they are still counted. */
const MOST_KEPT = 100_000;

const ADD = prepared(`
INSERT INTO listing_rejection (import_id, line, field, reason, value)
SELECT $1, line, field, reason, value
FROM unnest($2::int[], $3::text[], $4::text[], $5::text[]) AS refused (line, field, reason, value)
WHERE (SELECT rejected FROM listing_import WHERE id = $1) < ${MOST_KEPT}
ON CONFLICT DO NOTHING`);

const byLine = keyset({ columns: { line: 'int', field: 'text' } });

/** Lines that an import refused. */
@Injectable()
export class RejectionRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Sql, importId: string, rejections: readonly ImportRejection[]): Promise<void> {
    if (rejections.length === 0) return;
    await tx.execute(ADD, [importId, ...columnsOf(rejections, ['line', 'field', 'reason', 'value'])]);
  }

  /** A page in the order of the file. @throws CursorInvalidError */
  async page(importId: string, limit: number, cursor?: string): Promise<Page<ImportRejection>> {
    const after = byLine.after(cursor, 3);
    const rows = await this.database.query<Required<ImportRejection> & { value: string | null }>(
      `SELECT line, field, reason, value FROM listing_rejection
       WHERE import_id = $1 AND ${after.sql} ORDER BY ${byLine.orderBy} LIMIT $2`,
      [importId, limit + 1, ...after.values],
    );
    const { data, meta } = byLine.page(rows, limit, ({ line, field }) => [line, field]);
    return { data: data.map(({ value, ...rest }) => (value === null ? rest : { ...rest, value })), meta };
  }
}

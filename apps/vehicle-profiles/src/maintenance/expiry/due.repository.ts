import { Injectable } from '@nestjs/common';
import type { ExpiryCount, ExpiryKind } from '@rover/contracts';
import { allOf, Database, keyset, prepared, raw, sql } from '@rover/persistence';
import type { Fragment, Page } from '@rover/persistence';
import { expiryColumns } from './expiry.repository.js';
import type { ExpiryRow } from './expiry.repository.js';

/** Which things: those that come due before `until`, that `access` allows. */
export interface DueQuestion {
  readonly access: Fragment;
  readonly until: Date;
  readonly vehicleId?: string;
  readonly kind?: ExpiryKind;
}

const OF_VEHICLES = prepared(`
SELECT ${expiryColumns} FROM expiry WHERE active AND vehicle_id = ANY($1::text[]) ORDER BY due_at`);

const soonest = keyset({
  columns: { due_at: 'timestamptz', kind: 'text', source_id: 'text', vehicle_id: 'text' },
});

/** What comes due when, over many vehicles. */
@Injectable()
export class DueRepository {
  constructor(private readonly database: Database) {}

  /** @throws CursorInvalidError */
  async page(question: DueQuestion, limit: number, cursor?: string): Promise<Page<ExpiryRow>> {
    const { text, values } = sql`SELECT ${raw(expiryColumns)}, due_at::text AS place FROM expiry
      WHERE ${conditionOf(question)}`.render();
    const after = soonest.after(cursor, values.length + 1);
    const rows = await this.database.query<ExpiryRow & { place: string }>(
      `${text} AND ${after.sql} ORDER BY ${soonest.orderBy} LIMIT ${limit + 1}`,
      [...values, ...after.values],
    );
    return soonest.page(rows, limit, (row) => [row.place, row.kind, row.source_id, row.vehicle_id]);
  }

  /** The soonest first; what cannot be foretold last. */
  ofVehicles(vehicleIds: readonly string[]): Promise<ExpiryRow[]> {
    return this.database.query<ExpiryRow>(OF_VEHICLES, [vehicleIds]);
  }

  /** Months are those of each thing's own time zone. */
  counts(question: DueQuestion): Promise<ExpiryCount[]> {
    const { text, values } = sql`
      SELECT kind, CASE state WHEN 'overdue' THEN 'overdue' ELSE to_char(due_at AT TIME ZONE zone, 'YYYY-MM') END AS when,
        count(*)::int AS count
      FROM expiry WHERE ${conditionOf(question)} GROUP BY 1, 2 ORDER BY 2 DESC, 1`.render();
    return this.database.query<ExpiryCount>(text, values);
  }
}

const conditionOf = ({ access, until, vehicleId, kind }: DueQuestion): Fragment =>
  allOf([
    sql`active AND due_at < ${until}`,
    ...(vehicleId === undefined ? [] : [sql`vehicle_id = ${vehicleId}`]),
    ...(kind === undefined ? [] : [sql`kind = ${kind}`]),
    access,
  ]);

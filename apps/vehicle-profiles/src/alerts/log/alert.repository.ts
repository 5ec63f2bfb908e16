import { Injectable } from '@nestjs/common';
import { severities, type AlertChange, type listVehicleAlerts, type RequestOf } from '@rover/contracts';
import { Database, keyset, type Page, type Sql } from '@rover/persistence';
import type { VisibleFleets } from '../alert-access.js';
import type { AlertRow } from './alert-row.js';

/** What a person does to an alert. */
export interface AlertAction {
  readonly id: string;
  readonly kind: AlertChange['kind'];
  readonly by: string;
  readonly now: number;
  readonly comment?: string;
  readonly details?: Record<string, unknown>;
  /** Columns that change. */
  readonly set: Readonly<Record<string, unknown>>;
}

const newestFirst = keyset({ columns: { triggered_at: 'timestamptz', id: 'uuid' }, order: 'desc' });

interface ChangeRow extends Pick<AlertChange, 'kind' | 'by' | 'comment' | 'details'> {
  readonly time: Date;
}

/** Alerts as people see and treat them. */
@Injectable()
export class AlertRepository {
  constructor(private readonly database: Database) {}

  async list(
    {
      limit,
      cursor,
      vehicle,
      fleet,
      rule,
      status,
      severity,
      acknowledged,
    }: RequestOf<typeof listVehicleAlerts>,
    fleets: VisibleFleets,
  ): Promise<Page<AlertRow>> {
    const conditions: [string, unknown][] = [
      ['fleet_id = ANY (?)', fleets],
      ['vehicle_id = ?', vehicle],
      ['fleet_id = ?', fleet],
      ['rule_id = ?', rule],
      ['status = ?', status],
      ['severity_rank >= ?', severity && severities.indexOf(severity)],
      ['(acknowledged_at IS NOT NULL) = ?', acknowledged],
    ];
    const given = conditions.filter(([, value]) => value !== undefined);
    const texts = given.map(([text], i) => text.replace('?', `$${i + 2}`));
    const after = newestFirst.after(cursor, given.length + 2);
    const rows = await this.database.query<AlertRow & { place: string }>(
      `SELECT *, triggered_at::text AS place FROM alert WHERE ${[...texts, after.sql].join(' AND ')}
       ORDER BY ${newestFirst.orderBy} LIMIT $1`,
      [limit + 1, ...given.map(([, value]) => value), ...after.values],
    );
    return newestFirst.page(rows, limit, ({ place, id }) => [place, id]);
  }

  /** @param lock for a change that follows in the same transaction */
  async find(sql: Sql, id: string, fleets: VisibleFleets, lock = false): Promise<AlertRow | undefined> {
    const text = `SELECT * FROM alert WHERE id = $1 AND ($2::text[] IS NULL OR fleet_id = ANY ($2))`;
    const [row] = await sql.query<AlertRow>(lock ? `${text} FOR UPDATE` : text, [id, fleets ?? null]);
    return row;
  }

  async history(id: string): Promise<AlertChange[]> {
    const rows = await this.database.query<ChangeRow>(
      'SELECT kind, time, by, comment, details FROM alert_change WHERE alert_id = $1 ORDER BY seq',
      [id],
    );
    return rows.map((row) => ({ ...row, time: row.time.toISOString() }));
  }

  /** Changes an alert and notes it in its history. */
  async act(tx: Sql, { id, kind, by, now, comment, details = {}, set }: AlertAction): Promise<AlertRow> {
    const columns = Object.keys(set).map((column, i) => `${column} = $${i + 2}`);
    const text =
      columns.length > 0
        ? `UPDATE alert SET ${columns.join()} WHERE id = $1 RETURNING *`
        : 'SELECT * FROM alert WHERE id = $1';
    const [row] = await tx.query<AlertRow>(text, [id, ...Object.values(set)]);
    await tx.execute(
      'INSERT INTO alert_change (alert_id, kind, time, by, comment, details) VALUES ($1, $2, $3, $4, $5, $6)',
      [id, kind, new Date(now), by, comment ?? null, details],
    );
    return row as AlertRow;
  }

  /** Active alerts of which nobody was to be told until now, locked; those that another replica is at are left to it. */
  endedQuiet(tx: Sql, now: number, most: number): Promise<AlertRow[]> {
    return tx.query<AlertRow>(
      `SELECT * FROM alert WHERE status = 'active' AND greatest(snoozed_until, muted_until) <= $1
       ORDER BY greatest(snoozed_until, muted_until) LIMIT $2 FOR UPDATE SKIP LOCKED`,
      [new Date(now), most],
    );
  }
}

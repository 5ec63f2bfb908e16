import { Injectable } from '@nestjs/common';
import { severities, type AlertChange, type listVehicleAlerts, type RequestOf } from '@rover/contracts';
import { allOf, Database, keyset, raw, sql, type Fragment, type Page, type Sql } from '@rover/persistence';
import { inFleets } from '../../fleets/fleet-tree.js';
import { isVehicle } from '../../vehicles/is-vehicle.js';
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

  /** @param access the condition under which the caller sees an alert */
  async list(
    { limit, cursor, ...filter }: RequestOf<typeof listVehicleAlerts>,
    access: Fragment,
  ): Promise<Page<AlertRow>> {
    const { text, values } = sql`SELECT alert.*, triggered_at::text AS place FROM alert
      WHERE ${allOf([access, ...narrowedBy(filter)])}`.render();
    const after = newestFirst.after(cursor, values.length + 1);
    const rows = await this.database.query<AlertRow & { place: string }>(
      `${text} AND ${after.sql} ORDER BY ${newestFirst.orderBy} LIMIT ${limit + 1}`,
      [...values, ...after.values],
    );
    return newestFirst.page(rows, limit, ({ place, id }) => [place, id]);
  }

  /** @param lock for a change that follows in the same transaction */
  async find(on: Sql, id: string, access: Fragment, lock = false): Promise<AlertRow | undefined> {
    const { text, values } = sql`SELECT alert.* FROM alert
      WHERE alert.id = ${id} AND ${access} ${raw(lock ? 'FOR UPDATE' : '')}`.render();
    return (await on.query<AlertRow>(text, values))[0];
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

type Filter = Omit<RequestOf<typeof listVehicleAlerts>, 'limit' | 'cursor'>;

function narrowedBy({ vehicle, fleet, rule, status, severity, acknowledged }: Filter): Fragment[] {
  return [
    vehicle !== undefined && isVehicle('alert.vehicle_id', vehicle),
    fleet !== undefined && inFleets('alert.fleet_id', [fleet]),
    rule !== undefined && sql`rule_id = ${rule}`,
    status !== undefined && sql`alert.status = ${status}`,
    severity !== undefined && sql`severity_rank >= ${severities.indexOf(severity)}`,
    acknowledged !== undefined && sql`(acknowledged_at IS NOT NULL) = ${acknowledged}`,
  ].filter((condition) => condition !== false);
}

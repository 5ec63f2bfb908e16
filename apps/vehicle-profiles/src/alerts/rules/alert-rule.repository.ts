import { Injectable } from '@nestjs/common';
import type { AlertDefinition, AlertRule, AlertRuleInput, AlertScope } from '@rover/contracts';
import {
  allOf,
  Database,
  keyset,
  prepared,
  raw,
  sql,
  type Fragment,
  type Page,
  type Sql,
} from '@rover/persistence';
import type { StandardRule } from './standard-rules.js';

export interface RuleRow {
  readonly id: string;
  readonly version: number;
  readonly watching: number;
  readonly watching_since: Date;
  readonly name: string;
  readonly description: string | null;
  readonly enabled: boolean;
  readonly scope: AlertScope;
  readonly definition: AlertDefinition;
  readonly standard_revision: number | null;
  readonly owner: string | null;
  readonly created_at: Date;
  readonly updated_at: Date;
}

export interface RuleFilter {
  readonly enabled?: boolean;
  readonly standard?: boolean;
  readonly limit: number;
  readonly cursor?: string;
}

const byId = keyset({ columns: { id: 'text' } });

const BOOK = prepared('SELECT revision FROM alert_rule_book');
const ACTIVE = prepared('SELECT * FROM alert_rule WHERE enabled AND deleted_at IS NULL ORDER BY id');
const ADD = `
INSERT INTO alert_rule (id, name, description, enabled, scope, definition, owner, watching_since, created_at, updated_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $8) RETURNING *`;
const UPDATE = `
UPDATE alert_rule SET name = $2, description = $3, enabled = $4, scope = $5, definition = $6, edited = true,
  version = version + 1, updated_at = $7, watching = watching + $8,
  watching_since = CASE WHEN $8 = 1 THEN $7 ELSE watching_since END
WHERE id = $1 RETURNING *`;
const SHIP = `
INSERT INTO alert_rule (id, name, description, enabled, scope, definition, standard_revision, watching_since, created_at, updated_at)
SELECT id, name, description, true, '{"type": "all"}', definition, revision, $6, $6, $6
FROM unnest($1::text[], $2::text[], $3::text[], $4::jsonb[], $5::int[]) AS shipped (id, name, description, definition, revision)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, description = excluded.description,
  definition = excluded.definition, standard_revision = excluded.standard_revision, updated_at = excluded.updated_at,
  version = alert_rule.version + 1, watching = alert_rule.watching + 1, watching_since = excluded.watching_since
WHERE alert_rule.standard_revision < excluded.standard_revision AND NOT alert_rule.edited`;

/** Rules in PostgreSQL. */
@Injectable()
export class AlertRuleRepository {
  constructor(private readonly database: Database) {}

  /** Counts the changes of the rules, all together. */
  async revision(): Promise<number> {
    const [row] = await this.database.query<{ revision: string }>(BOOK);
    return Number(row?.revision);
  }

  active(): Promise<RuleRow[]> {
    return this.database.query<RuleRow>(ACTIVE);
  }

  /** Adds the standard rules that are missing, and renews those that nobody has edited. */
  async ship(tx: Sql, rules: readonly StandardRule[], now: number): Promise<void> {
    const shipped = await tx.execute(SHIP, [
      rules.map(({ id }) => id),
      rules.map(({ name }) => name),
      rules.map(({ description }) => description),
      rules.map(({ definition }) => JSON.stringify(definition)),
      rules.map(({ revision }) => revision),
      new Date(now),
    ]);
    if (shipped > 0) await this.turnPage(tx);
  }

  /** Says that something has changed in the rules. */
  async turnPage(tx: Sql): Promise<void> {
    await tx.execute('UPDATE alert_rule_book SET revision = revision + 1');
  }

  async add(tx: Sql, id: string, rule: AlertRuleInput, by: { sub: string; now: number }): Promise<RuleRow> {
    const { name, description, enabled, scope, definition } = rule;
    const values = [id, name, description ?? null, enabled, scope, definition, by.sub, new Date(by.now)];
    const [row] = await tx.query<RuleRow>(ADD, values);
    return row as RuleRow;
  }

  /** @param watchesAnew whether it watches otherwise than before */
  async update(tx: Sql, rule: AlertRule, now: number, watchesAnew: boolean): Promise<RuleRow> {
    const { id, name, description, enabled, scope, definition } = rule;
    const values = [
      id,
      name,
      description ?? null,
      enabled,
      scope,
      definition,
      new Date(now),
      watchesAnew ? 1 : 0,
    ];
    const [row] = await tx.query<RuleRow>(UPDATE, values);
    return row as RuleRow;
  }

  async remove(tx: Sql, id: string, now: number): Promise<void> {
    await tx.execute(
      'UPDATE alert_rule SET deleted_at = $2, enabled = false, watching = watching + 1 WHERE id = $1',
      [id, new Date(now)],
    );
  }

  /** @param lock for a change that follows in the same transaction */
  async find(on: Sql, id: string, access: Fragment, lock = false): Promise<RuleRow | undefined> {
    const { text, values } = sql`SELECT * FROM alert_rule
      WHERE id = ${id} AND deleted_at IS NULL AND ${access} ${raw(lock ? 'FOR UPDATE' : '')}`.render();
    return (await on.query<RuleRow>(text, values))[0];
  }

  /** @param access the condition under which the caller sees a rule */
  async list(access: Fragment, { enabled, standard, limit, cursor }: RuleFilter): Promise<Page<RuleRow>> {
    const conditions = [
      ...[access, raw('deleted_at IS NULL')],
      ...(enabled === undefined ? [] : [sql`enabled = ${enabled}`]),
      ...(standard === undefined ? [] : [sql`(standard_revision IS NOT NULL) = ${standard}`]),
    ];
    const { text, values } = sql`SELECT * FROM alert_rule WHERE ${allOf(conditions)}`.render();
    const after = byId.after(cursor, values.length + 1);
    const rows = await this.database.query<RuleRow>(
      `${text} AND ${after.sql} ORDER BY ${byId.orderBy} LIMIT ${limit + 1}`,
      [...values, ...after.values],
    );
    return byId.page(rows, limit, ({ id }) => [id]);
  }

  /** Vehicles for which a rule may ring without a reading are looked at as soon as it watches. */
  async wakeAll(tx: Sql, now: number): Promise<void> {
    await tx.execute(
      `INSERT INTO alert_watch (vehicle_id, version, due_at) SELECT vehicle_id, 0, $1 FROM vehicle_state WHERE version > 0
       ON CONFLICT (vehicle_id) DO UPDATE SET due_at = least(alert_watch.due_at, excluded.due_at)`,
      [new Date(now)],
    );
  }
}

export const toAlertRule = (row: RuleRow): AlertRule => ({
  id: row.id,
  name: row.name,
  ...(row.description !== null && { description: row.description }),
  enabled: row.enabled,
  scope: row.scope,
  definition: row.definition,
  standard: row.standard_revision !== null,
  version: row.version,
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});

import { Injectable } from '@nestjs/common';
import { severities, type VehicleAlert } from '@rover/contracts';
import { prepared, type Sql } from '@rover/persistence';
import type { AlertDraft, ChangeDraft } from './alert-draft.js';
import type { AlertRow } from './alert-row.js';

/** A draft with what is known when it is written. */
export interface AlertEntry {
  readonly draft: AlertDraft;
  readonly told: boolean;
  /** Epoch ms; until then nobody is told. */
  readonly mutedUntil: number | undefined;
}

const at = (name: string): string => `to_timestamp(${name}::float8 / 1000)`;

/** A rule that has changed meanwhile, or that already holds one open, adds nothing. */
const ADD = prepared(`
INSERT INTO alert (id, rule_id, rule_name, vehicle_id, fleet_id, status, severity, severity_rank, triggered_at,
  last_seen_at, count, cleared_at, cleared_by, muted_until, late, told, evidence, tells_place, fleet_ids)
SELECT new.id, rule_id, rule.name, vehicle_id, fleet_id, CASE WHEN cleared IS NULL THEN 'active' ELSE 'cleared' END,
  severity, rank, ${at('triggered')}, ${at('seen')}, count, ${at('cleared')}, cleared_by, ${at('muted')}, late, told, evidence, tells_place,
  fleets_above(ARRAY[fleet_id])
FROM unnest($1::uuid[], $2::text[], $3::int[], $4::text[], $5::text[], $6::text[], $7::int[], $8::float8[], $9::float8[],
            $10::int[], $11::float8[], $12::text[], $13::float8[], $14::bool[], $15::bool[], $16::jsonb[], $17::bool[])
  AS new (id, rule_id, watching, vehicle_id, fleet_id, severity, rank, triggered, seen, count, cleared, cleared_by,
          muted, late, told, evidence, tells_place)
JOIN alert_rule AS rule ON rule.id = rule_id AND rule.watching = new.watching AND rule.enabled
ORDER BY rule_id, vehicle_id
FOR SHARE OF rule
ON CONFLICT (rule_id, vehicle_id) WHERE status = 'active' DO NOTHING
RETURNING *`);

const CHANGE = prepared(`
UPDATE alert SET
  severity = coalesce(new.severity, alert.severity),
  severity_rank = coalesce(rank, severity_rank),
  last_seen_at = greatest(last_seen_at, ${at('seen')}),
  count = alert.count + new.count,
  status = CASE WHEN cleared IS NULL THEN status ELSE 'cleared' END,
  cleared_at = ${at('cleared')},
  cleared_by = new.cleared_by,
  muted_until = greatest(muted_until, ${at('muted')}),
  told = alert.told OR new.told,
  evidence = CASE WHEN new.severity IS NULL THEN alert.evidence ELSE new.evidence END
FROM unnest($1::uuid[], $2::text[], $3::int[], $4::float8[], $5::int[], $6::float8[], $7::text[], $8::float8[],
            $9::bool[], $10::jsonb[])
  AS new (id, severity, rank, seen, count, cleared, cleared_by, muted, told, evidence)
WHERE alert.id = new.id AND status = 'active'
RETURNING alert.*`);

const NOTE = prepared(`
INSERT INTO alert_change (alert_id, kind, time, details)
SELECT alert_id, kind, ${at('time')}, details
FROM unnest($1::uuid[], $2::text[], $3::float8[], $4::jsonb[]) WITH ORDINALITY AS new (alert_id, kind, time, details, place)
ORDER BY place`);

const HOLD = prepared('SELECT FROM alert_rule WHERE id = ANY ($1) ORDER BY id FOR SHARE');
const MUTED = prepared(`
SELECT vehicle_id, fleet_id, (extract(epoch FROM max(until_time)) * 1000)::float8 AS until FROM (
  SELECT vehicle_id, NULL AS fleet_id, from_time, until_time FROM alert_mute WHERE vehicle_id = ANY ($1)
  UNION ALL SELECT NULL, asked, from_time, until_time
  FROM unnest($2::text[]) AS asked JOIN alert_mute ON alert_mute.fleet_id = ANY (fleets_above(ARRAY[asked]))) AS muted
WHERE from_time <= $3 AND until_time > $3 GROUP BY vehicle_id, fleet_id`);

const rankOf = (severity: VehicleAlert['severity'] | undefined): number | null =>
  severity === undefined ? null : severities.indexOf(severity);

/** Alerts as the rules write them. */
@Injectable()
export class AlertLogRepository {
  /** Until when vehicles and fleets are muted now, also by a window of a fleet above, epoch ms, by `v` or `f` and the id. */
  async mutes(
    sql: Sql,
    vehicles: readonly string[],
    fleets: readonly string[],
    now: number,
  ): Promise<Map<string, number>> {
    type Row = { vehicle_id: string | null; fleet_id: string | null; until: number };
    const rows = await sql.query<Row>(MUTED, [vehicles, fleets, new Date(now)]);
    return new Map(
      rows.map((row) => [row.vehicle_id ? `v${row.vehicle_id}` : `f${row.fleet_id}`, row.until]),
    );
  }

  /** Nobody changes these rules until the transaction ends: the order in which a change of a rule locks, too. */
  async hold(tx: Sql, ruleIds: readonly string[]): Promise<void> {
    await tx.query(HOLD, [ruleIds]);
  }

  /** Answers those that were written. */
  async add(tx: Sql, entries: readonly AlertEntry[]): Promise<AlertRow[]> {
    if (entries.length === 0) return [];
    const drafts = entries.map(({ draft }) => draft);
    return tx.query<AlertRow>(ADD, [
      drafts.map(({ id }) => id),
      drafts.map(({ ruleId }) => ruleId),
      drafts.map(({ ruleVersion }) => ruleVersion),
      drafts.map(({ vehicleId }) => vehicleId),
      drafts.map(({ fleetId }) => fleetId),
      drafts.map(({ severity }) => severity),
      drafts.map(({ severity }) => rankOf(severity)),
      drafts.map(({ triggeredAt }) => triggeredAt),
      drafts.map(({ lastSeenAt, triggeredAt }) => lastSeenAt ?? triggeredAt),
      drafts.map(({ recurred }) => recurred + 1),
      drafts.map(({ clearedAt }) => clearedAt ?? null),
      drafts.map(({ clearedBy }) => clearedBy ?? null),
      entries.map(({ mutedUntil }) => mutedUntil ?? null),
      drafts.map(({ late }) => late),
      entries.map(({ told }) => told),
      drafts.map(({ evidence }) => JSON.stringify(evidence)),
      drafts.map(({ tellsPlace }) => tellsPlace),
    ]);
  }

  /** Answers those that were still active. */
  async change(tx: Sql, entries: readonly AlertEntry[]): Promise<AlertRow[]> {
    if (entries.length === 0) return [];
    const drafts = entries.map(({ draft }) => draft);
    return tx.query<AlertRow>(CHANGE, [
      drafts.map(({ id }) => id),
      drafts.map(({ severity }) => severity ?? null),
      drafts.map(({ severity }) => rankOf(severity)),
      drafts.map(({ lastSeenAt }) => lastSeenAt ?? null),
      drafts.map(({ recurred }) => recurred),
      drafts.map(({ clearedAt }) => clearedAt ?? null),
      drafts.map(({ clearedBy }) => clearedBy ?? null),
      entries.map(({ mutedUntil }) => mutedUntil ?? null),
      entries.map(({ told }) => told),
      drafts.map(({ evidence }) => JSON.stringify(evidence)),
    ]);
  }

  async note(tx: Sql, changes: readonly ChangeDraft[]): Promise<void> {
    if (changes.length === 0) return;
    await tx.execute(NOTE, [
      changes.map(({ alertId }) => alertId),
      changes.map(({ kind }) => kind),
      changes.map(({ time }) => time),
      changes.map(({ details }) => JSON.stringify(details)),
    ]);
  }
}

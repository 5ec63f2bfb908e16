import type { Severity, VehicleAlert } from '@rover/contracts';

export interface AlertRow {
  readonly id: string;
  readonly rule_id: string;
  readonly rule_name: string;
  readonly vehicle_id: string;
  readonly fleet_id: string | null;
  readonly fleet_ids: string[];
  readonly status: VehicleAlert['status'];
  readonly severity: Severity;
  readonly triggered_at: Date;
  readonly last_seen_at: Date;
  readonly count: number;
  readonly cleared_at: Date | null;
  readonly cleared_by: VehicleAlert['clearedBy'];
  readonly acknowledged_at: Date | null;
  readonly acknowledged_by: string | null;
  readonly snoozed_until: Date | null;
  readonly muted_until: Date | null;
  readonly assignee: string | null;
  readonly late: boolean;
  readonly told: boolean;
  readonly evidence: VehicleAlert['evidence'];
}

const iso = (date: Date | null): string | null => date?.toISOString() ?? null;

export const toVehicleAlert = (row: AlertRow): VehicleAlert => ({
  id: row.id,
  ruleId: row.rule_id,
  ruleName: row.rule_name,
  vehicleId: row.vehicle_id,
  fleetId: row.fleet_id,
  fleetIds: row.fleet_ids,
  status: row.status,
  severity: row.severity,
  triggeredAt: row.triggered_at.toISOString(),
  lastSeenAt: row.last_seen_at.toISOString(),
  count: row.count,
  clearedAt: iso(row.cleared_at),
  clearedBy: row.cleared_by,
  acknowledgedAt: iso(row.acknowledged_at),
  acknowledgedBy: row.acknowledged_by,
  snoozedUntil: iso(row.snoozed_until),
  mutedUntil: iso(row.muted_until),
  assignee: row.assignee,
  late: row.late,
  evidence: row.evidence,
});

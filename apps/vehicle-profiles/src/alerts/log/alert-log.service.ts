import { Injectable } from '@nestjs/common';
import {
  vehicleAlertCleared,
  vehicleAlertTriggered,
  vehicleTelemetryCritical,
  type VehicleAlert,
} from '@rover/contracts';
import { Outbox, type OutboxEvent, type Transaction } from '@rover/persistence';
import type { AlertDraft, AlertDrafts } from './alert-draft.js';
import { AlertLogRepository, type AlertEntry } from './alert-log.repository.js';
import { toVehicleAlert, type AlertRow } from './alert-row.js';

type News = AlertDraft['news'][number];

/** Writes what rules brought about, and tells of it, in the transaction of its cause. */
@Injectable()
export class AlertLog {
  constructor(
    private readonly repository: AlertLogRepository,
    private readonly outbox: Outbox,
  ) {}

  /** @param lateBefore what is older than this, epoch ms, is told to nobody */
  async write(tx: Transaction, drafts: AlertDrafts, now: number, lateBefore: number): Promise<void> {
    const { alerts, changes } = drafts;
    if (alerts.length === 0) return;
    const entries = await this.entriesOf(tx, alerts, now, lateBefore);
    await this.repository.hold(tx, [...new Set(alerts.map(({ ruleId }) => ruleId))]);
    // Cleared first, so that a rule may ring anew in the same step.
    const changed = await this.repository.change(
      tx,
      entries.filter(({ draft }) => draft.triggeredAt === undefined),
    );
    const added = await this.repository.add(
      tx,
      entries.filter(({ draft }) => draft.triggeredAt !== undefined),
    );
    const rows = new Map([...changed, ...added].map((row) => [row.id, row]));
    await this.repository.note(
      tx,
      changes.filter(({ alertId }) => rows.has(alertId)),
    );
    const events = entries.flatMap((entry) => eventsOf(entry, rows.get(entry.draft.id), { now, lateBefore }));
    if (events.length > 0) await this.outbox.addAll(tx, events);
  }

  private async entriesOf(
    tx: Transaction,
    drafts: readonly AlertDraft[],
    now: number,
    lateBefore: number,
  ): Promise<AlertEntry[]> {
    const fleets = drafts.flatMap(({ fleetId }) => fleetId ?? []);
    const vehicles = drafts.map(({ vehicleId }) => vehicleId);
    const mutes = await this.repository.mutes(tx, vehicles, fleets, now);
    return drafts.map((draft) => {
      const until = [mutes.get(`v${draft.vehicleId}`), mutes.get(`f${draft.fleetId}`)].filter(
        (time) => time !== undefined,
      );
      const mutedUntil = until.length > 0 ? Math.max(...until) : undefined;
      const told =
        mutedUntil === undefined &&
        draft.news.some(({ kind, time }) => kind === 'opened' && time >= lateBefore);
      return { draft, told, mutedUntil };
    });
  }
}

interface Moment {
  readonly now: number;
  readonly lateBefore: number;
}

/** Nobody is told of what is long past, of what is muted or snoozed, nor that something is over that nobody heard of. */
function eventsOf(
  { draft }: AlertEntry,
  row: AlertRow | undefined,
  { now, lateBefore }: Moment,
): OutboxEvent[] {
  if (!row?.told) return [];
  const isQuiet = [row.snoozed_until, row.muted_until].some((until) => until && until.getTime() > now);
  return draft.news
    .filter(({ kind, time }) => time >= lateBefore && (kind === 'cleared' || !isQuiet))
    .flatMap((news) => eventsFor(news, toVehicleAlert(row)));
}

function eventsFor({ kind }: News, alert: VehicleAlert): OutboxEvent[] {
  if (kind === 'cleared') return [{ contract: vehicleAlertCleared, data: alert }];
  return triggeredEvents({ ...alert, status: 'active', clearedAt: null, clearedBy: null }, kind);
}

/** An alert is told of; when it is critical, so is what the vehicle measures. */
export function triggeredEvents(
  alert: VehicleAlert,
  reason: 'opened' | 'escalated' | 'snoozeEnded' | 'muteEnded',
): OutboxEvent[] {
  const {
    id: alertId,
    vehicleId,
    fleetId,
    fleetIds,
    ruleId,
    ruleName,
    lastSeenAt: time,
    evidence: signals,
  } = alert;
  const triggered = { contract: vehicleAlertTriggered, data: { ...alert, reason } };
  if (alert.severity !== 'critical') return [triggered];
  const data = { vehicleId, fleetId, fleetIds, alertId, ruleId, ruleName, time, signals };
  return [triggered, { contract: vehicleTelemetryCritical, data }];
}

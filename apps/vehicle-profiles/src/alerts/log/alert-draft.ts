import { signals, type AlertChange, type Severity, type VehicleAlert } from '@rover/contracts';
import { uuidV7 } from '@rover/redis-streams';
import type { CompiledRule, VehicleFacts, WatchOutcome } from '@rover/vehicle';
import { ruleTellsPlace } from '../rules/tells-place.js';
import type { WatchedVehicle } from '../watch/watched-vehicle.js';

/** A line of history to be written. */
export interface ChangeDraft {
  readonly alertId: string;
  readonly kind: AlertChange['kind'];
  /** Epoch ms. */
  readonly time: number;
  readonly details: Record<string, unknown>;
}

/** What happened to one alert in one step, all together. Times are epoch ms. */
export interface AlertDraft {
  readonly id: string;
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly vehicleId: string;
  readonly fleetId: string | null;
  /** Set when it is new. */
  readonly triggeredAt?: number;
  readonly late: boolean;
  /** Where the vehicle was is part of what it tells. */
  readonly tellsPlace: boolean;
  readonly evidence: VehicleAlert['evidence'];
  severity?: Severity;
  lastSeenAt?: number;
  recurred: number;
  clearedAt?: number;
  clearedBy?: NonNullable<VehicleAlert['clearedBy']>;
  /** What people are to be told, in order. */
  readonly news: { kind: 'opened' | 'escalated' | 'cleared'; time: number }[];
}

/** Turns what came of rules into alerts, of many vehicles in one step. */
export class AlertDrafts {
  readonly alerts: AlertDraft[] = [];
  readonly changes: ChangeDraft[] = [];
  private readonly byId = new Map<string, AlertDraft>();

  /** @param lateBefore what is older than this, epoch ms, is told to nobody */
  constructor(private readonly lateBefore: number) {}

  /** Takes what came of a vehicle's rules, in order. */
  add(watched: WatchedVehicle, outcomes: readonly WatchOutcome[]): void {
    for (const one of outcomes) this.take(watched, one);
    for (const id of watched.orphans) this.orphan(watched, id);
    this.tellWhatIsCurrent(watched);
  }

  private take(watched: WatchedVehicle, { run, outcome }: WatchOutcome): void {
    const { rule } = run;
    if (outcome.kind === 'triggered') this.trigger(watched, rule, outcome.time);
    const open = watched.open[rule.id];
    if (!open) return;
    const draft = this.draftOf(watched, rule, open.id);
    const { time } = outcome;
    this.changes.push({
      alertId: open.id,
      kind: outcome.kind,
      time,
      details: detailsOf(rule, { run, outcome }),
    });
    if (outcome.kind === 'recurred') draft.recurred += 1;
    if (outcome.kind !== 'cleared') draft.lastSeenAt = time;
    if (outcome.kind === 'escalated') this.escalate(draft, rule.levels[outcome.level]?.severity, time);
    if (outcome.kind === 'cleared') this.clear(watched, draft, outcome.time, outcome.by);
  }

  private trigger(watched: WatchedVehicle, rule: CompiledRule, time: number): void {
    const late = time < this.lateBefore;
    const draft: AlertDraft = {
      id: uuidV7(),
      ruleId: rule.id,
      ruleVersion: rule.version,
      vehicleId: watched.vehicleId,
      fleetId: watched.vehicle.fleetId,
      triggeredAt: time,
      late,
      tellsPlace: ruleTellsPlace(rule),
      evidence: evidenceOf(rule, watched.watch.facts),
      severity: rule.levels[0]?.severity,
      recurred: 0,
      news: [{ kind: 'opened', time }],
    };
    this.keep(draft);
    watched.open[rule.id] = { id: draft.id, ...(late && { untold: true as const }) };
    watched.touched = true;
  }

  private escalate(draft: AlertDraft, severity: Severity | undefined, time: number): void {
    draft.severity = severity;
    draft.news.push({ kind: 'escalated', time });
  }

  private clear(
    watched: WatchedVehicle,
    draft: AlertDraft,
    time: number,
    by: NonNullable<VehicleAlert['clearedBy']>,
  ): void {
    draft.clearedAt = time;
    draft.clearedBy = by;
    draft.news.push({ kind: 'cleared', time });
    const { [draft.ruleId]: _, ...open } = watched.open;
    watched.open = open;
    watched.touched = true;
  }

  /** The rule does not watch this vehicle any more. */
  private orphan(watched: WatchedVehicle, id: string): void {
    const time = watched.watch.clock > 0 ? watched.watch.clock : this.lateBefore;
    const draft = { ...this.blank(watched, id), clearedAt: time, clearedBy: 'rule' as const };
    draft.news.push({ kind: 'cleared', time });
    this.keep(draft);
    this.changes.push({ alertId: id, kind: 'cleared', time, details: { by: 'rule' } });
    watched.touched = true;
  }

  /** What was long past when it was found, and is so until now, is news after all. */
  private tellWhatIsCurrent(watched: WatchedVehicle): void {
    const { clock } = watched.watch;
    if (clock < this.lateBefore) return;
    for (const [ruleId, { id, untold }] of Object.entries(watched.open)) {
      const rule = untold && watched.watch.runOf(ruleId)?.rule;
      if (!rule) continue;
      this.draftOf(watched, rule, id).news.push({ kind: 'opened', time: clock });
      watched.open = { ...watched.open, [ruleId]: { id } };
      watched.touched = true;
    }
  }

  private draftOf(watched: WatchedVehicle, rule: CompiledRule, id: string): AlertDraft {
    return (
      this.byId.get(id) ??
      this.keep({
        ...this.blank(watched, id),
        ruleId: rule.id,
        evidence: evidenceOf(rule, watched.watch.facts),
      })
    );
  }

  private blank({ vehicleId, vehicle }: WatchedVehicle, id: string): AlertDraft {
    const nothing = { ruleId: '', ruleVersion: 0, late: false, tellsPlace: false, evidence: {}, recurred: 0 };
    return { id, vehicleId, fleetId: vehicle.fleetId, ...nothing, news: [] };
  }

  private keep(draft: AlertDraft): AlertDraft {
    this.alerts.push(draft);
    this.byId.set(draft.id, draft);
    return draft;
  }
}

function detailsOf({ levels }: CompiledRule, { outcome }: WatchOutcome): Record<string, unknown> {
  if (outcome.kind === 'cleared') return { by: outcome.by };
  return 'level' in outcome ? { severity: levels[outcome.level]?.severity } : {};
}

/** The signals that a rule reads, as they are known now. */
function evidenceOf({ leaves }: CompiledRule, { values, times }: VehicleFacts): VehicleAlert['evidence'] {
  const indices = [...new Set(leaves.flatMap((leaf) => leaf.signals))].filter(
    (index) => times[index] !== undefined,
  );
  return Object.fromEntries(
    indices.map((index) => [
      signals[index]?.name ?? '',
      { value: values[index], time: new Date(times[index] as number).toISOString() },
    ]),
  );
}

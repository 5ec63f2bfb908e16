import { Injectable } from '@nestjs/common';
import { severities } from '@rover/contracts';
import type { Transaction } from '@rover/persistence';
import { uuidV7 } from '@rover/redis-streams';
import type { CompiledRule, VehicleSettings, WatchList } from '@rover/vehicle';
import type { Ring } from '../dry-run/replay.js';
import { LatestStates } from '../../telemetry/state/latest-states.service.js';
import { settingsOf } from '../watch/vehicle-directory.repository.js';
import { Watches } from '../watch/watches.service.js';
import type { WatchedVehicle } from '../watch/watched-vehicle.js';
import type { LateSpan } from './recheck.repository.js';

/** An alert as it stands in the log; epoch ms. */
interface Known {
  readonly id: string;
  readonly ruleId: string;
  readonly from: number;
  readonly to: number | null;
}

export type ReplayOf = (list: WatchList, vehicleNo: number, settings: VehicleSettings) => Promise<Ring[]>;

/** How far apart two moments of one alert may be: with or without some readings it begins somewhat sooner or later. */
const NEAR_MS = 60_000;
/** How long after the readings that begin it an alert may ring and still be theirs. */
const AFTER_MS = 3_600_000;

const KNOWN = `
SELECT id, rule_id AS "ruleId", (extract(epoch FROM triggered_at) * 1000)::float8 AS "from",
  (extract(epoch FROM cleared_at) * 1000)::float8 AS "to"
FROM alert WHERE vehicle_id = $1 AND triggered_at <= $3 AND (cleared_at IS NULL OR cleared_at >= $2)
  AND cleared_by IS DISTINCT FROM 'lateData' FOR UPDATE`;
const MISSED = `
INSERT INTO alert (id, rule_id, rule_name, vehicle_id, fleet_id, status, severity, severity_rank, triggered_at,
  last_seen_at, cleared_at, cleared_by, late, told, evidence, fleet_ids)
SELECT $1, id, name, $3, $4, 'cleared', $5, $6, $7, $7, $8, 'condition', true, false, '{}', fleets_above(ARRAY[$4::text]) FROM alert_rule WHERE id = $2`;
const UNFOUNDED = `
UPDATE alert SET late = true, status = 'cleared', cleared_at = coalesce(cleared_at, $2), cleared_by = 'lateData' WHERE id = $1`;
const NOTE = `INSERT INTO alert_change (alert_id, kind, time, details) VALUES ($1, 'corrected', $2, $3)`;

/** Compares what rang with what would have rung had all readings come in time, and puts the log right. */
@Injectable()
export class Corrections {
  constructor(
    private readonly watches: Watches,
    private readonly states: LatestStates,
  ) {}

  async correct(tx: Transaction, span: LateSpan, now: number, replay: ReplayOf): Promise<void> {
    const { vehicleId } = span;
    const state = (await this.states.find([vehicleId])).get(vehicleId);
    if (!state) return;
    const watched = await this.watches.locked(tx, vehicleId);
    const rings = await replay(watched.list, state.no, settingsOf(watched.vehicle));
    const known = await tx.query<Known>(KNOWN, [
      vehicleId,
      new Date(span.from),
      new Date(span.to + AFTER_MS),
    ]);
    const since = new Map(watched.list.rules.filter(isReplayable).map((rule) => [rule.id, rule.since]));
    const isJudged = ({ ruleId, from }: Ring | Known) =>
      within(from, span) && from >= (since.get(ruleId) ?? Infinity);
    const missed = rings.filter(isJudged).filter((ring) => ring.to !== null && !meets(known, ring));
    const unfounded = known.filter(isJudged).filter((alert) => !meets(rings, alert));
    for (const ring of missed) await this.add(tx, watched, ring, now);
    for (const alert of unfounded) await this.withdraw(tx, watched, alert, now);
    await this.watches.finish(tx, [watched], { now, lateBefore: now }, () => []);
  }

  private async add(
    tx: Transaction,
    { vehicleId, vehicle }: WatchedVehicle,
    ring: Ring,
    now: number,
  ): Promise<void> {
    const id = uuidV7();
    const { ruleId, severity, from, to } = ring;
    const values = [id, ruleId, vehicleId, vehicle.fleetId, severity, severities.indexOf(severity)];
    await tx.execute(MISSED, [...values, new Date(from), new Date(to as number)]);
    await tx.execute(NOTE, [id, new Date(now), { found: true }]);
  }

  private async withdraw(
    tx: Transaction,
    watched: WatchedVehicle,
    { id, ruleId }: Known,
    now: number,
  ): Promise<void> {
    await tx.execute(UNFOUNDED, [id, new Date(now)]);
    await tx.execute(NOTE, [id, new Date(now), { found: false }]);
    if (watched.open[ruleId]?.id === id) watched.release(ruleId);
  }
}

/** Rules that go by values alone: what was heard when, what was new, and where it was can't be seen in hindsight. */
const isReplayable = ({ leaves }: CompiledRule): boolean =>
  leaves.every(({ moment, wakes, geofence }) => !moment && !wakes && geofence === undefined);

const within = (time: number, { from, to }: LateSpan): boolean => time >= from && time <= to + AFTER_MS;

const meets = (all: readonly (Ring | Known)[], one: Ring | Known): boolean =>
  all.some((other) => overlap(other, one));

const overlap = (a: Ring | Known, b: Ring | Known): boolean =>
  a.ruleId === b.ruleId && a.from <= (b.to ?? Infinity) + NEAR_MS && b.from <= (a.to ?? Infinity) + NEAR_MS;

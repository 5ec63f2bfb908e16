import { Injectable } from '@nestjs/common';
import type { ExpiryKind } from '@rover/contracts';
import { columnsOf, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';
import type { Due, DuePoint, ExpiryState } from '@rover/vehicle';
import type { AssessedThing, ExpiringThing, ExpiryKey } from './expiring-thing.js';

/** A thing as it is stored. */
export interface ExpiryRow {
  kind: ExpiryKind;
  source_id: string;
  vehicle_id: string;
  cycle: number;
  title: string;
  point: DuePoint;
  zone: string;
  remind_days: number[];
  active: boolean;
  state: ExpiryState;
  due_at: Date | null;
  low: Date | null;
  high: Date | null;
  binding: Due['binding'] | null;
  measures: Due['measures'];
  assessed_at: Date | null;
  changed_at: Date;
  revision: number;
}

/** A warning that was given for the first time. */
export interface GivenNotice extends ExpiryKey {
  readonly cycle: number;
  readonly notice: string;
}

export const expiryColumns = `kind, source_id, vehicle_id, cycle, title, point, zone, remind_days, active, state,
  due_at, low, high, binding, measures, assessed_at, changed_at, revision`;

const GIVEN = `jsonb_to_recordset($1::jsonb) AS given (kind text, "sourceId" text, "vehicleId" text, cycle int,
  title text, point jsonb, zone text, "remindDays" jsonb, active boolean)`;

/** Another due point within a cycle is another deadline: its warnings are forgotten. */
const FORGET_NOTICES = prepared(`
DELETE FROM expiry_notice USING ${GIVEN}, expiry
WHERE expiry.kind = given.kind AND expiry.source_id = "sourceId" AND expiry.vehicle_id = "vehicleId"
  AND expiry.cycle = given.cycle AND expiry.point <> given.point
  AND expiry_notice.kind = given.kind AND expiry_notice.source_id = "sourceId"
  AND expiry_notice.vehicle_id = "vehicleId" AND expiry_notice.cycle = given.cycle`);

const PUT = prepared(`
INSERT INTO expiry AS known (kind, source_id, vehicle_id, cycle, title, point, zone, remind_days, active, changed_at, check_at)
SELECT kind, "sourceId", "vehicleId", cycle, title, point, zone,
  ARRAY(SELECT day::int FROM jsonb_array_elements_text("remindDays") AS day), active, $2, $2
FROM ${GIVEN} ORDER BY 1, 2, 3
ON CONFLICT (kind, source_id, vehicle_id) DO UPDATE SET
  cycle = excluded.cycle, title = excluded.title, point = excluded.point, zone = excluded.zone,
  remind_days = excluded.remind_days, active = excluded.active, check_at = excluded.check_at,
  changed_at = excluded.changed_at, revision = known.revision + 1
WHERE (known.cycle, known.title, known.point, known.zone, known.remind_days, known.active) IS DISTINCT FROM
  (excluded.cycle, excluded.title, excluded.point, excluded.zone, excluded.remind_days, excluded.active)`);

const REMOVE = prepared(`
WITH gone AS (
  DELETE FROM expiry WHERE kind = $1 AND source_id = $2 AND ($3::text[] IS NULL OR vehicle_id = ANY($3::text[]))
  RETURNING vehicle_id)
DELETE FROM expiry_notice WHERE kind = $1 AND source_id = $2 AND vehicle_id IN (SELECT vehicle_id FROM gone)`);

const ACTIVATE = prepared(`
UPDATE expiry SET active = $3, check_at = $4, changed_at = $4, revision = revision + 1 WHERE kind = $1 AND source_id = $2`);

/** What another replica looks at right now is skipped. */
const TAKE = prepared(`
SELECT ${expiryColumns} FROM expiry WHERE active AND check_at <= $1
ORDER BY check_at LIMIT $2 FOR UPDATE SKIP LOCKED`);

const TAKE_VEHICLE = prepared(`
SELECT ${expiryColumns} FROM expiry WHERE vehicle_id = $1 ORDER BY kind, source_id FOR UPDATE`);

const TAKE_SOURCE = prepared(`
SELECT ${expiryColumns} FROM expiry WHERE kind = $1 AND source_id = $2 AND active
ORDER BY check_at LIMIT $3 FOR UPDATE SKIP LOCKED`);

const SAVE = prepared(`
UPDATE expiry SET state = given.state, binding = given.binding, measures = given.measures,
  due_at = to_timestamp(given."dueAt" / 1000), low = to_timestamp(given.low / 1000),
  high = to_timestamp(given.high / 1000), assessed_at = to_timestamp(given."assessedAt" / 1000),
  check_at = to_timestamp(given."checkAt" / 1000)
FROM jsonb_to_recordset($1::jsonb) AS given (kind text, "sourceId" text, "vehicleId" text, state text, binding text,
  measures jsonb, "dueAt" float8, low float8, high float8, "assessedAt" float8, "checkAt" float8)
WHERE expiry.kind = given.kind AND source_id = "sourceId" AND vehicle_id = "vehicleId"`);

const GIVE = prepared(`
INSERT INTO expiry_notice (kind, source_id, vehicle_id, cycle, notice, given_at)
SELECT *, $6 FROM unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::text[])
ON CONFLICT DO NOTHING RETURNING kind, source_id AS "sourceId", vehicle_id AS "vehicleId", cycle, notice`);

/** Everything that comes due, in PostgreSQL. */
@Injectable()
export class ExpiryRepository {
  async put(tx: Sql, things: readonly ExpiringThing[], now: Date): Promise<void> {
    if (things.length === 0) return;
    const given = JSON.stringify(things);
    await tx.execute(FORGET_NOTICES, [given]);
    await tx.execute(PUT, [given, now]);
  }

  /** Of these vehicles, or of all. */
  async remove(
    tx: Sql,
    { kind, sourceId }: Omit<ExpiryKey, 'vehicleId'>,
    vehicleIds?: readonly string[],
  ): Promise<void> {
    await tx.execute(REMOVE, [kind, sourceId, vehicleIds ?? null]);
  }

  async activate(
    tx: Sql,
    { kind, sourceId }: Omit<ExpiryKey, 'vehicleId'>,
    { active, now }: { active: boolean; now: Date },
  ): Promise<void> {
    await tx.execute(ACTIVATE, [kind, sourceId, active, now]);
  }

  /** What is to be looked at by now, locked until the transaction ends. */
  take(tx: Sql, now: Date, most: number): Promise<ExpiryRow[]> {
    return tx.query<ExpiryRow>(TAKE, [now, most]);
  }

  takeVehicle(tx: Sql, vehicleId: string): Promise<ExpiryRow[]> {
    return tx.query<ExpiryRow>(TAKE_VEHICLE, [vehicleId]);
  }

  takeSource(tx: Sql, { kind, sourceId }: Omit<ExpiryKey, 'vehicleId'>, most: number): Promise<ExpiryRow[]> {
    return tx.query<ExpiryRow>(TAKE_SOURCE, [kind, sourceId, most]);
  }

  async save(tx: Sql, things: readonly AssessedThing[]): Promise<void> {
    await tx.execute(SAVE, [JSON.stringify(things.map(savedOf))]);
  }

  /** Answers those that were never given before. */
  async give(tx: Sql, notices: readonly GivenNotice[], now: Date): Promise<GivenNotice[]> {
    if (notices.length === 0) return [];
    const columns = columnsOf(notices, ['kind', 'sourceId', 'vehicleId', 'cycle', 'notice']);
    return tx.query<GivenNotice>(GIVE, [...columns, now]);
  }
}

const savedOf = ({ due, judgement, ...thing }: AssessedThing) => ({
  kind: thing.kind,
  sourceId: thing.sourceId,
  vehicleId: thing.vehicleId,
  state: judgement.state,
  binding: due.binding,
  measures: due.measures,
  dueAt: due.expected?.at,
  low: due.expected?.low,
  high: due.expected?.high,
  assessedAt: thing.assessedAt,
  checkAt: thing.checkAt,
});

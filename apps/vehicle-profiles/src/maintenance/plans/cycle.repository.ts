import { Injectable } from '@nestjs/common';
import { prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';
import type { Standing } from '@rover/vehicle';

/** One vehicle in one plan. */
export interface CycleRow {
  readonly planId: string;
  readonly vehicleId: string;
  readonly start: Standing;
  /** How it stood when the plan took it up. */
  readonly joined: Standing;
  readonly number: number;
  readonly lastDone: Standing | null;
}

/** Work of a plan that is done. */
export interface Completion {
  readonly planId: string;
  readonly vehicleId: string;
  readonly performedAt: Date;
  readonly odometer: number | null;
  readonly engineHours: number | null;
}

const COLUMNS =
  'plan_id AS "planId", vehicle_id AS "vehicleId", start, joined, number, last_done AS "lastDone"';

/** Every column of `vehicle` that is compared has an index; a union lets PostgreSQL take the one that fits. */
const members = (plan: string, vehicle: string, inFleet: string) => `(
  SELECT plan.id AS plan_id, vehicle.id AS vehicle_id FROM maintenance_plan AS plan
  JOIN vehicle ON vehicle.id = plan.vehicle_id
  WHERE plan.deleted_at IS NULL AND vehicle.deleted_at IS NULL AND ${plan} AND ${vehicle}
  UNION ALL
  SELECT plan.id, vehicle.id FROM maintenance_plan AS plan
  JOIN vehicle ON ${inFleet}
  WHERE plan.deleted_at IS NULL AND vehicle.deleted_at IS NULL AND ${plan} AND ${vehicle}
  UNION ALL
  SELECT plan.id, vehicle.id FROM maintenance_plan AS plan
  JOIN vehicle ON lower(vehicle.make) = lower(plan.make)
    AND (plan.model IS NULL OR lower(vehicle.model) = lower(plan.model))
    AND (plan.year_from IS NULL OR vehicle.model_year >= plan.year_from)
    AND (plan.year_to IS NULL OR vehicle.model_year <= plan.year_to)
  WHERE plan.deleted_at IS NULL AND vehicle.deleted_at IS NULL AND ${plan} AND ${vehicle}
) AS member`;

/** The start is an empty standing until it is reckoned for the first time. */
const join = (...which: Parameters<typeof members>) =>
  prepared(`
INSERT INTO maintenance_cycle (plan_id, vehicle_id, start)
SELECT plan_id, vehicle_id, '{}' FROM ${members(...which)}
WHERE NOT EXISTS (SELECT FROM maintenance_cycle AS known
  WHERE known.plan_id = member.plan_id AND known.vehicle_id = member.vehicle_id)
ON CONFLICT DO NOTHING`);

const leave = (ofCycle: string, ...which: Parameters<typeof members>) =>
  prepared(`
DELETE FROM maintenance_cycle AS known WHERE ${ofCycle} AND NOT EXISTS (
  SELECT FROM ${members(...which)} WHERE member.plan_id = known.plan_id AND member.vehicle_id = known.vehicle_id)
RETURNING plan_id AS "planId", vehicle_id AS "vehicleId"`);

/** A plan of a fleet is for those below it too; which way the tree is walked depends on what is given. */
const ofPlan = [
  'plan.id = $1',
  'true',
  'vehicle.fleet_id = ANY(fleets_below(ARRAY[plan.fleet_id]))',
] as const;
const ofVehicle = [
  'true',
  'vehicle.id = $1',
  'plan.fleet_id = ANY(fleets_above(ARRAY[vehicle.fleet_id]))',
] as const;

const JOIN_PLAN = join(...ofPlan);
const JOIN_VEHICLE = join(...ofVehicle);
const LEAVE_PLAN = leave('known.plan_id = $1', ...ofPlan);
const LEAVE_VEHICLE = leave('known.vehicle_id = $1', ...ofVehicle);

const TAKE_STALE = prepared(`
SELECT ${COLUMNS} FROM maintenance_cycle WHERE stale AND ($1::uuid IS NULL OR plan_id = $1) LIMIT $2 FOR UPDATE SKIP LOCKED`);

const TAKE_VEHICLE = prepared(`
SELECT ${COLUMNS} FROM maintenance_cycle WHERE vehicle_id = $1 ORDER BY plan_id FOR UPDATE`);

const SAVE = prepared(`
UPDATE maintenance_cycle SET start = given.start, joined = given.joined, number = given.number, last_done = given."lastDone", stale = false
FROM jsonb_to_recordset($1::jsonb) AS given ("planId" uuid, "vehicleId" text, start jsonb, joined jsonb, number int, "lastDone" jsonb)
WHERE plan_id = "planId" AND vehicle_id = "vehicleId"`);

const COMPLETIONS = prepared(`
SELECT plan_id AS "planId", record.vehicle_id AS "vehicleId", performed_at AS "performedAt", odometer,
  engine_hours AS "engineHours"
FROM maintenance_record AS record
WHERE status = 'completed' AND (plan_id, vehicle_id) IN (SELECT * FROM unnest($1::uuid[], $2::text[]))
ORDER BY performed_at, id`);

/** An order that is open goes along with its cycle. */
const MOVE_ORDERS = prepared(`
UPDATE maintenance_record SET cycle = number FROM maintenance_cycle AS known
WHERE known.plan_id = maintenance_record.plan_id AND known.vehicle_id = maintenance_record.vehicle_id
  AND status IN ('planned', 'inProgress') AND cycle <> number
  AND (known.plan_id, known.vehicle_id) IN (SELECT * FROM unnest($1::uuid[], $2::text[]))`);

/** Which vehicle is where in which plan. */
@Injectable()
export class CycleRepository {
  /** Takes up the vehicles that a plan is for and does not have yet; answers how many. */
  joinPlan(tx: Sql, planId: string): Promise<number> {
    return tx.execute(JOIN_PLAN, [planId]);
  }

  joinVehicle(tx: Sql, vehicleId: string): Promise<number> {
    return tx.execute(JOIN_VEHICLE, [vehicleId]);
  }

  /** Lets go of vehicles that a plan is not for any more: sold, moved to another fleet, merged. */
  leavePlan(tx: Sql, planId: string): Promise<Pick<CycleRow, 'planId' | 'vehicleId'>[]> {
    return tx.query(LEAVE_PLAN, [planId]);
  }

  leaveVehicle(tx: Sql, vehicleId: string): Promise<Pick<CycleRow, 'planId' | 'vehicleId'>[]> {
    return tx.query(LEAVE_VEHICLE, [vehicleId]);
  }

  takeStale(tx: Sql, most: number, planId?: string): Promise<CycleRow[]> {
    return tx.query<CycleRow>(TAKE_STALE, [planId ?? null, most]);
  }

  /** All cycles of a vehicle, locked: whoever completes, corrects or orders work on it goes one after the other. */
  takeVehicle(tx: Sql, vehicleId: string): Promise<CycleRow[]> {
    return tx.query<CycleRow>(TAKE_VEHICLE, [vehicleId]);
  }

  async makeStale(tx: Sql, planId: string, { restart }: { restart: boolean }): Promise<void> {
    const start = restart ? `, start = '{}'` : '';
    await tx.execute(`UPDATE maintenance_cycle SET stale = true${start} WHERE plan_id = $1`, [planId]);
  }

  async drop(tx: Sql, planId: string): Promise<void> {
    await tx.execute('DELETE FROM maintenance_cycle WHERE plan_id = $1', [planId]);
  }

  completions(tx: Sql, cycles: readonly CycleRow[]): Promise<Completion[]> {
    return tx.query<Completion>(COMPLETIONS, keysOf(cycles));
  }

  async save(tx: Sql, cycles: readonly CycleRow[]): Promise<void> {
    await tx.execute(SAVE, [JSON.stringify(cycles)]);
    await tx.execute(MOVE_ORDERS, keysOf(cycles));
  }
}

const keysOf = (cycles: readonly CycleRow[]) => [
  cycles.map(({ planId }) => planId),
  cycles.map(({ vehicleId }) => vehicleId),
];

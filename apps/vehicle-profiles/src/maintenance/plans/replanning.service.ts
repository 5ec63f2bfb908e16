import { Inject, Injectable } from '@nestjs/common';
import type { MaintenancePlan } from '@rover/contracts';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { cycleAfter, dayAt, duePointOf } from '@rover/vehicle';
import type { Standing } from '@rover/vehicle';
import { ExpiryService } from '../expiry/expiry.service.js';
import type { ExpiringThing } from '../expiry/expiring-thing.js';
import { UsageService } from '../usage/usage.service.js';
import type { VehicleUsage } from '../usage/vehicle-usage.js';
import { CycleRepository } from './cycle.repository.js';
import type { Completion, CycleRow } from './cycle.repository.js';
import { PlanRepository } from './plan.repository.js';
import { cyclePlanOf } from './stored-plan.js';

/** Where a vehicle is in a plan. */
export interface CurrentCycle {
  readonly plan: MaintenancePlan;
  readonly cycle: number;
}

const kind = 'maintenance';

/**
 * Reckons where vehicles are in their plans. A cycle is made anew from all that was ever done, so that a record that is
 * corrected, deleted or brought later leads to the same as if it had been right from the start.
 */
@Injectable()
export class Replanning {
  constructor(
    private readonly plans: PlanRepository,
    private readonly cycles: CycleRepository,
    private readonly usage: UsageService,
    private readonly expiries: ExpiryService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A vehicle joins the plans that are for it, leaves others, and all of them are reckoned anew. */
  async vehicle(tx: Transaction, vehicleId: string): Promise<CycleRow[]> {
    const left = await this.cycles.leaveVehicle(tx, vehicleId);
    for (const { planId } of left) await this.expiries.remove(tx, { kind, sourceId: planId }, [vehicleId]);
    await this.cycles.joinVehicle(tx, vehicleId);
    return this.#reckon(tx, await this.cycles.takeVehicle(tx, vehicleId));
  }

  /** A plan that is for a vehicle, and the cycle that it is in; locked until the transaction ends. */
  async current(tx: Transaction, vehicleId: string, planId: string): Promise<CurrentCycle | undefined> {
    const cycle = (await this.vehicle(tx, vehicleId)).find((row) => row.planId === planId);
    const plan = cycle && (await this.plans.all(tx, [planId])).get(planId);
    return plan && { plan, cycle: cycle.number };
  }

  /** Lets those who change something of a vehicle's work go one after the other. */
  async lock(tx: Transaction, vehicleId: string): Promise<void> {
    await this.cycles.takeVehicle(tx, vehicleId);
  }

  /** Vehicles join a plan and leave it. */
  async members(tx: Transaction, planId: string): Promise<void> {
    const left = await this.cycles.leavePlan(tx, planId);
    const vehicleIds = left.map(({ vehicleId }) => vehicleId);
    if (left.length > 0) await this.expiries.remove(tx, { kind, sourceId: planId }, vehicleIds);
    await this.cycles.joinPlan(tx, planId);
  }

  /** Reckons some of what waits for it; answers how many. */
  async stale(tx: Transaction, most: number, planId?: string): Promise<number> {
    return (await this.#reckon(tx, await this.cycles.takeStale(tx, most, planId))).length;
  }

  async #reckon(tx: Transaction, rows: readonly CycleRow[]): Promise<CycleRow[]> {
    if (rows.length === 0) return [];
    const plans = await this.plans.all(tx, [...new Set(rows.map(({ planId }) => planId))]);
    const usage = await this.usage.of(tx, [...new Set(rows.map(({ vehicleId }) => vehicleId))]);
    const done = groupByCycle(await this.cycles.completions(tx, rows));
    const reckoned = rows.flatMap((row) => {
      const plan = plans.get(row.planId);
      const completions = done.get(keyOf(row)) ?? [];
      return plan ? [this.#advance(row, plan, { usage: usage.get(row.vehicleId)!, completions })] : [];
    });
    await this.cycles.save(tx, reckoned);
    await this.expiries.put(
      tx,
      reckoned.map((row) => thingOf(row, plans.get(row.planId)!)),
    );
    return reckoned;
  }

  /** A start is what the plan says, else what was noted when the vehicle joined, else how it stands now. */
  #advance(row: CycleRow, plan: MaintenancePlan, { usage, completions }: Known): CycleRow {
    const now = this.clock.now();
    const today = { date: dayAt(now, plan.timeZone), ...usage.countersAt(now) };
    const { on = row.start.date ?? today.date, ...planned } = plan.start;
    const start = { ...today, ...row.start, ...planned, date: on };
    const joined = { ...today, ...row.joined };
    const standings = completions.map((each) => standingOf(each, plan.timeZone, usage));
    const cycle = cycleAfter(cyclePlanOf(plan, start), standings, joined);
    return { ...row, start, joined, number: cycle.number, lastDone: cycle.lastDone ?? null };
  }
}

interface Known {
  readonly usage: VehicleUsage;
  readonly completions: readonly Completion[];
}

/** Counters that nobody wrote down are reckoned from the vehicle's use. */
function standingOf(done: Completion, zone: string, usage: VehicleUsage): Standing {
  const time = done.performedAt.getTime();
  return {
    date: dayAt(time, zone),
    ...usage.countersAt(time),
    ...(done.odometer !== null && { odometer: done.odometer }),
    ...(done.engineHours !== null && { engineHours: done.engineHours }),
  };
}

const thingOf = (row: CycleRow, plan: MaintenancePlan): ExpiringThing => ({
  kind,
  sourceId: plan.id,
  vehicleId: row.vehicleId,
  cycle: row.number,
  title: plan.name,
  point: duePointOf(cyclePlanOf(plan, row.start), {
    number: row.number,
    lastDone: row.lastDone ?? undefined,
  }),
  zone: plan.timeZone,
  remindDays: plan.remindDays,
  active: plan.status === 'active',
});

const keyOf = ({ planId, vehicleId }: Pick<CycleRow, 'planId' | 'vehicleId'>): string =>
  `${planId} ${vehicleId}`;

function groupByCycle(completions: readonly Completion[]): Map<string, Completion[]> {
  const groups = new Map<string, Completion[]>();
  for (const each of completions) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

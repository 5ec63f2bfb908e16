import { Inject, Injectable } from '@nestjs/common';
import type {
  Caller,
  listMaintenancePlans,
  MaintenancePlan,
  NewMaintenancePlan,
  RequestOf,
  updateMaintenancePlan,
} from '@rover/contracts';
import { allOf, Database, oneOf, sql } from '@rover/persistence';
import type { Page, Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { isTimeZone } from '@rover/vehicle';
import { CycleRepository } from './cycle.repository.js';
import { PlanAccess } from './plan-access.js';
import { PlanNotFoundError, PlanVersionMismatchError, TimeZoneUnknownError } from './plan.errors.js';
import { PlanRepository } from './plan.repository.js';
import type { PlanChange } from './plan.repository.js';
import { PlanMembers } from './plan-members.service.js';

/** Plans: what is done to vehicles again and again. */
@Injectable()
export class PlanService {
  constructor(
    private readonly database: Database,
    private readonly plans: PlanRepository,
    private readonly cycles: CycleRepository,
    private readonly members: PlanMembers,
    private readonly access: PlanAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws TimeZoneUnknownError, VehicleNotFoundError, ForbiddenError */
  async create(plan: NewMaintenancePlan, caller: Caller): Promise<MaintenancePlan> {
    checkZone(plan.timeZone);
    await this.access.require(plan.scope, caller);
    return this.database.transaction(async (tx) => {
      const created = await this.plans.insert(tx, plan, { by: caller.sub, now: this.#now() });
      await this.members.refresh(tx, created.id);
      return created;
    });
  }

  /** @throws CursorInvalidError */
  async list(
    { fleetId, vehicleId, limit, cursor }: RequestOf<typeof listMaintenancePlans>,
    caller: Caller,
  ): Promise<Page<MaintenancePlan>> {
    const narrowed = [
      ...(fleetId === undefined ? [] : [sql`fleet_id = ${fleetId}`]),
      ...(vehicleId === undefined ? [] : [forVehicle(vehicleId)]),
    ];
    return this.plans.page(allOf([...narrowed, await this.access.visible(caller)]), { limit, cursor });
  }

  /** @throws PlanNotFoundError */
  async get(id: string, caller: Caller): Promise<MaintenancePlan> {
    const plan = await this.plans.find(id, await this.access.visible(caller));
    if (!plan) throw new PlanNotFoundError();
    return plan;
  }

  /** @throws PlanNotFoundError, PlanVersionMismatchError, TimeZoneUnknownError */
  update({ planId, patch, version }: RequestOf<typeof updateMaintenancePlan>, caller: Caller) {
    if (patch.timeZone !== undefined) checkZone(patch.timeZone);
    return this.#change(planId, caller, async (tx, plan) => {
      if (version !== undefined && version !== plan.version) throw new PlanVersionMismatchError(plan.version);
      await this.cycles.makeStale(tx, planId, { restart: patch.start !== undefined });
      return { facts: { ...factsOf(plan), ...patch }, status: plan.status };
    });
  }

  /** @throws PlanNotFoundError */
  setStatus(planId: string, status: MaintenancePlan['status'], caller: Caller): Promise<MaintenancePlan> {
    return this.#change(planId, caller, async (tx, plan) => {
      await this.members.activate(tx, planId, status === 'active');
      return { facts: factsOf(plan), status };
    });
  }

  /** Orders that are open stay: work may be under way. @throws PlanNotFoundError */
  remove(planId: string, caller: Caller): Promise<MaintenancePlan> {
    return this.#change(planId, caller, async (tx, plan) => {
      await this.members.dismiss(tx, planId);
      return { facts: factsOf(plan), status: plan.status, deleted: true };
    });
  }

  async #change(
    id: string,
    caller: Caller,
    decide: (tx: Transaction, plan: MaintenancePlan) => Promise<PlanChange>,
  ): Promise<MaintenancePlan> {
    const access = await this.access.editable(caller);
    return this.database.transaction(async (tx) => {
      const plan = await this.plans.find(id, access, tx);
      if (!plan) throw new PlanNotFoundError();
      const change = await decide(tx, plan);
      const changed = await this.plans.update(tx, id, { ...change, now: this.#now() });
      if (!change.deleted) await this.members.refresh(tx, id);
      return changed;
    });
  }

  #now(): Date {
    return new Date(this.clock.now());
  }
}

const forVehicle = (vehicleId: string) =>
  oneOf([
    sql`vehicle_id = ${vehicleId}`,
    sql`EXISTS (SELECT FROM maintenance_cycle AS known
      WHERE known.plan_id = maintenance_plan.id AND known.vehicle_id = ${vehicleId})`,
  ]);

function checkZone(zone: string): void {
  if (!isTimeZone(zone)) throw new TimeZoneUnknownError('timeZone');
}

const factsOf = ({
  id: _id,
  scope: _scope,
  status: _status,
  version: _version,
  createdBy: _by,
  createdAt: _created,
  updatedAt: _updated,
  ...facts
}: MaintenancePlan) => facts;

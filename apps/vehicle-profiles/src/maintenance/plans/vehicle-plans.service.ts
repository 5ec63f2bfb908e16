import { Injectable } from '@nestjs/common';
import type { Caller, MaintenancePlan, VehiclePlan } from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { ExpiryService } from '../expiry/expiry.service.js';
import { tell } from '../expiry/expiring-thing.js';
import type { AssessedThing } from '../expiry/expiring-thing.js';
import { CaredVehicles } from '../vehicles/cared-vehicles.repository.js';
import type { CycleRow } from './cycle.repository.js';
import { PlanRepository } from './plan.repository.js';
import { Replanning } from './replanning.service.js';

const OPEN_ORDERS = `
SELECT id, plan_id FROM maintenance_record
WHERE vehicle_id = $1 AND plan_id IS NOT NULL AND status IN ('planned', 'inProgress')`;

/** Where a vehicle is in each of its plans. */
@Injectable()
export class VehiclePlans {
  constructor(
    private readonly database: Database,
    private readonly vehicles: CaredVehicles,
    private readonly plans: PlanRepository,
    private readonly replanning: Replanning,
    private readonly expiries: ExpiryService,
  ) {}

  /** Reckoned anew, so that what was just read off the vehicle counts. @throws VehicleNotFoundError */
  async list(vehicleId: string, caller: Caller): Promise<VehiclePlan[]> {
    const { id } = await this.vehicles.visible(vehicleId, caller);
    return this.database.transaction((tx) => this.#list(tx, id));
  }

  async #list(tx: Transaction, vehicleId: string): Promise<VehiclePlan[]> {
    const cycles = await this.replanning.vehicle(tx, vehicleId);
    const plans = await this.plans.all(
      tx,
      cycles.map(({ planId }) => planId),
    );
    const things = await this.expiries.assessVehicle(tx, vehicleId);
    const due = new Map(
      things.filter(({ kind }) => kind === 'maintenance').map((each) => [each.sourceId, each]),
    );
    const orders = await tx.query<{ id: string; plan_id: string }>(OPEN_ORDERS, [vehicleId]);
    const open = new Map(orders.map(({ id, plan_id }) => [plan_id, id]));
    return cycles.map((cycle) =>
      vehiclePlanOf(cycle, plans.get(cycle.planId)!, due.get(cycle.planId)!, open.get(cycle.planId)),
    );
  }
}

const vehiclePlanOf = (
  { planId, number, start, lastDone }: CycleRow,
  { name, status, mode, interval }: MaintenancePlan,
  due: AssessedThing,
  openOrderId: string | undefined,
): VehiclePlan => ({
  planId,
  name,
  status,
  mode,
  interval,
  cycle: number,
  start,
  ...(lastDone && { lastDone }),
  ...(openOrderId && { openOrderId }),
  due: tell(due),
});

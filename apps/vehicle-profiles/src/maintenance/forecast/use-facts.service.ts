import { Injectable } from '@nestjs/common';
import type { VehiclePlan, VehicleUse } from '@rover/contracts';
import { Database } from '@rover/persistence';
import { PlanRepository } from '../plans/plan.repository.js';
import type { VehicleUsage } from '../usage/vehicle-usage.js';
import type { CaredVehicle } from '../vehicles/cared-vehicles.repository.js';
import { UseFactsRepository } from './use-facts.repository.js';
import { useOf } from './vehicle-use.js';

/** Gathers what scoring is told of a vehicle. */
@Injectable()
export class UseFacts {
  constructor(
    private readonly database: Database,
    private readonly facts: UseFactsRepository,
    private readonly plans: PlanRepository,
  ) {}

  async of(vehicle: CaredVehicle, usage: VehicleUsage, inPlans: readonly VehiclePlan[]): Promise<VehicleUse> {
    const ids = inPlans.map(({ planId }) => planId);
    const [work, wear, plans] = await Promise.all([
      this.facts.work(vehicle.id),
      this.facts.wear(vehicle.id),
      this.plans.all(this.database, ids),
    ]);
    const planned = inPlans.map((each) => ({
      ...each,
      components: plans.get(each.planId)?.components ?? [],
    }));
    return useOf({ vehicle, usage, work, wear, plans: planned });
  }
}

import { Injectable } from '@nestjs/common';
import type { Caller, PlanScope } from '@rover/contracts';
import { oneOf, raw, sql } from '@rover/persistence';
import type { Fragment } from '@rover/persistence';
import { callerHas, ForbiddenError } from '@rover/platform';
import { fleetsAbove } from '../../fleets/fleet-tree.js';
import { VehicleAccess } from '../../access/vehicle-access.js';
import type { VehicleScope } from '../../access/vehicle-access.js';
import { CaredVehicles } from '../vehicles/cared-vehicles.repository.js';

/** Whose plans a caller may see, and make: those of their vehicles and fleets; of a model only who sees all vehicles. */
@Injectable()
export class PlanAccess {
  constructor(
    private readonly access: VehicleAccess,
    private readonly vehicles: CaredVehicles,
  ) {}

  /** Plans of a fleet are for those below it, of a model for everybody's vehicles: those who keep vehicles may read them. */
  async visible(caller: Caller): Promise<Fragment> {
    const ofModels = callerHas(caller, ['fleetOperator']) ? 'maintenance_plan.make IS NOT NULL' : 'false';
    const scope = await this.access.scope(caller, 'maintenance');
    const own = await this.vehicles.condition(caller, 'maintenance_plan.vehicle_id');
    if (scope === 'all') return raw('true');
    const above = sql`maintenance_plan.fleet_id = ANY(${fleetsAbove(scope.fleetIds)})`;
    return oneOf([above, own, raw(ofModels)]);
  }

  async editable(caller: Caller): Promise<Fragment> {
    const scope = await this.access.editScope(caller, 'maintenance');
    return ofThose(scope, await this.vehicles.editableCondition(caller, 'maintenance_plan.vehicle_id'));
  }

  /** @throws VehicleNotFoundError, ForbiddenError unless the caller may plan for these vehicles */
  async require(scope: PlanScope, caller: Caller): Promise<void> {
    if ('vehicleId' in scope) await this.vehicles.editable(scope.vehicleId, caller);
    else if ('fleetId' in scope) await this.access.requirePlacing(caller, scope.fleetId);
    else if ((await this.access.scope(caller)) !== 'all')
      throw new ForbiddenError('A plan for a model is for all vehicles of it, also those of others.');
  }
}

/** Plans of the fleets of a scope, and of single vehicles by a condition. */
const ofThose = (scope: VehicleScope, own: Fragment): Fragment =>
  scope === 'all'
    ? raw('true')
    : oneOf([sql`maintenance_plan.fleet_id = ANY(${scope.fleetIds}::text[])`, own]);

import { Injectable } from '@nestjs/common';
import type { Caller, Role } from '@rover/contracts';
import { oneOf, raw, sql } from '@rover/persistence';
import type { Fragment } from '@rover/persistence';
import { callerHas, ForbiddenError } from '@rover/platform';

/** Which vehicles somebody may see: all, or those of some fleets and some single ones. */
export type VehicleScope =
  'all' | { readonly fleetIds: readonly string[]; readonly vehicleIds: readonly string[] };

const EVERYWHERE: readonly Role[] = ['admin', 'manager'];

/**
 * The one place that says which vehicles a caller may see and change. As a scope it narrows what is searched in memory;
 * as a condition on the table `vehicle` it is part of each statement, so that what may not be seen is never read.
 */
@Injectable()
export class VehicleAccess {
  /** What the caller may see now. */
  async scope(caller: Caller): Promise<VehicleScope> {
    if (callerHas(caller, EVERYWHERE)) return 'all';
    return { fleetIds: this.#ownFleets(caller), vehicleIds: [] };
  }

  async visible(caller: Caller): Promise<Fragment> {
    return conditionOf(await this.scope(caller));
  }

  async editable(caller: Caller): Promise<Fragment> {
    return this.visible(caller);
  }

  /** Whether the caller may put vehicles into this fleet, or into none. */
  mayPlace(caller: Caller, fleetId: string | null | undefined): boolean {
    if (callerHas(caller, EVERYWHERE)) return true;
    return typeof fleetId === 'string' && this.#ownFleets(caller).includes(fleetId);
  }

  /** @throws ForbiddenError unless the caller may put vehicles into this fleet, or into none */
  requireFleet(caller: Caller, fleetId: string | null | undefined): void {
    if (!this.mayPlace(caller, fleetId))
      throw new ForbiddenError('You may put vehicles into your own fleets alone; name one as fleetId.');
  }

  #ownFleets(caller: Caller): readonly string[] {
    return callerHas(caller, ['fleetOperator']) ? (caller.fleets ?? []) : [];
  }
}

/** A scope as a condition on the table `vehicle`. */
export function conditionOf(scope: VehicleScope): Fragment {
  if (scope === 'all') return raw('true');
  const { fleetIds, vehicleIds } = scope;
  return oneOf([
    ...(fleetIds.length > 0 ? [sql`fleet_id = ANY(${fleetIds}::text[])`] : []),
    ...(vehicleIds.length > 0 ? [sql`id = ANY(${vehicleIds}::text[])`] : []),
  ]);
}

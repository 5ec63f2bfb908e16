import { Injectable } from '@nestjs/common';
import type { Caller, Geofence } from '@rover/contracts';
import { oneOf, raw, sql } from '@rover/persistence';
import type { Fragment } from '@rover/persistence';
import { fleetsAbove } from '../fleets/fleet-tree.js';
import { ForbiddenError } from '@rover/platform';
import { PastAccess } from '../access/past-access.js';
import { ofVehicles, VehicleAccess } from '../access/vehicle-access.js';

const PASSED = { vehicle: 'geofence_transition.vehicle_id', time: 'geofence_transition.time' };

/** Geofences are seen by those who see the trips of whom they watch, and drawn by those who say what rings for them. */
@Injectable()
export class FenceAccess {
  constructor(
    private readonly access: VehicleAccess,
    private readonly past: PastAccess,
  ) {}

  /** A condition on `geofence`. */
  async visible(caller: Caller): Promise<Fragment> {
    const scope = await this.access.scope(caller, 'trips');
    if (scope === 'all') return raw('true');
    return oneOf([
      sql`geofence.fleet_id = ANY(${fleetsAbove(scope.fleetIds)})`,
      ofVehicles('geofence.vehicle_id', await this.access.visible(caller, 'trips')),
    ]);
  }

  /** A condition on `geofence_transition`: that the caller sees where the vehicle was then. */
  passages(caller: Caller): Promise<Fragment> {
    return this.past.visible(caller, PASSED, 'trips');
  }

  /** @throws VehicleNotFoundError, FleetNotFoundError, ForbiddenError for those who may look alone */
  async requireDrawing(
    { fleetId, vehicleId }: Pick<Geofence, 'fleetId' | 'vehicleId'>,
    caller: Caller,
  ): Promise<void> {
    const subject = vehicleId === null ? { fleetId: fleetId as string } : { vehicleId };
    const { edits } = await this.access.subject(caller, subject, 'trips');
    if (!edits.has('alerts')) throw new ForbiddenError('You may see these geofences, not change them.');
  }
}

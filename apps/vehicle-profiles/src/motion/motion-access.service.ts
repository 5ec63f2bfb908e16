import { Injectable } from '@nestjs/common';
import type { Caller } from '@rover/contracts';
import type { Fragment } from '@rover/persistence';
import { ForbiddenError } from '@rover/platform';
import { PastAccess } from '../access/past-access.js';
import { VehicleAccess } from '../access/vehicle-access.js';
import { VehicleNotFoundError } from '../vehicles/vehicle.errors.js';

const TRIPS = { vehicle: 'trip.vehicle_id', time: 'trip.start_time' };

/** Whose movements a caller may see and edit, and since when. */
@Injectable()
export class MotionAccess {
  constructor(
    private readonly access: VehicleAccess,
    private readonly past: PastAccess,
  ) {}

  /**
   * Answers since when: what was before is of other people.
   * @param at what is looked at began then, epoch ms
   * @throws VehicleNotFoundError
   */
  async see(caller: Caller, vehicleId: string, at = Infinity): Promise<Date> {
    const { privateSince } = await this.access.sight(caller, vehicleId, 'trips');
    if (at < privateSince) throw new VehicleNotFoundError();
    return new Date(privateSince);
  }

  /** @throws VehicleNotFoundError, ForbiddenError for those who may look alone */
  async edit(caller: Caller, vehicleId: string, at: number): Promise<void> {
    await this.see(caller, vehicleId, at);
    const { edits } = await this.access.sight(caller, vehicleId);
    if (!edits.has('trips')) throw new ForbiddenError('You may see these trips, not change them.');
  }

  /** A condition on `trip`: that the caller may see it. */
  visibleTrips(caller: Caller): Promise<Fragment> {
    return this.past.visible(caller, TRIPS, 'trips');
  }

  /** @throws FleetNotFoundError */
  async seeFleet(caller: Caller, fleetId: string): Promise<void> {
    await this.access.subject(caller, { fleetId }, 'trips');
  }
}

/** The later of two begins of a span. */
export const laterOf = (since: Date, from: string | undefined): string =>
  from === undefined || Date.parse(from) < since.getTime() ? since.toISOString() : from;

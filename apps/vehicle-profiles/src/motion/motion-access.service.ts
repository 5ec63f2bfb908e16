import { Injectable } from '@nestjs/common';
import type { Caller } from '@rover/contracts';
import { ForbiddenError, NotFoundError } from '@rover/platform';
import { VehicleAccess } from '../access/vehicle-access.js';
import { VehicleNotFoundError } from '../vehicles/vehicle.errors.js';

/** Whose movements a caller may see and edit, and since when. */
@Injectable()
export class MotionAccess {
  constructor(private readonly access: VehicleAccess) {}

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

  /** `null` stands for vehicles of every fleet. @throws NotFoundError */
  async seeFleet(caller: Caller, fleetId: string | null): Promise<void> {
    const scope = await this.access.scope(caller, 'trips');
    if (scope !== 'all' && !(fleetId !== null && scope.fleetIds.includes(fleetId)))
      throw new NotFoundError('There is no such fleet.');
  }
}

/** The later of two begins of a span. */
export const laterOf = (since: Date, from: string | undefined): string =>
  from === undefined || Date.parse(from) < since.getTime() ? since.toISOString() : from;

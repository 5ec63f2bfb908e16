import { Inject, Injectable } from '@nestjs/common';
import type { Caller, Fleet } from '@rover/contracts';
import { CLOCK, ForbiddenError } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { FleetNotFoundError } from '../fleets/fleet.errors.js';
import { allows, isActive, isFor } from './right.js';
import type { Doing, Right } from './right.js';
import { Rights } from './rights.service.js';
import { VehicleAccess } from './vehicle-access.js';

/** Which fleets a caller may see and change: those of which they may see the vehicles, or give access to. */
@Injectable()
export class FleetAccess {
  constructor(
    private readonly rights: Rights,
    private readonly vehicles: VehicleAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Ids of the fleets that may be seen; undefined for all. */
  async seen(caller: Caller): Promise<readonly string[] | undefined> {
    const scope = await this.vehicles.scope(caller);
    return scope === 'all' ? undefined : scope.fleetIds;
  }

  /** @throws FleetNotFoundError when it may not be seen, ForbiddenError when it may be seen and not changed */
  async require(caller: Caller, fleetId: string, doing: Doing): Promise<void> {
    if (this.vehicles.seesAll(caller)) return;
    const rights = await this.#activeFor(caller, fleetId);
    if (!rights.some((right) => allows(right, ['profile'], 'reads'))) throw new FleetNotFoundError();
    if (doing === 'edits' && !rights.some(mayEdit))
      throw new ForbiddenError('You may see this fleet, not change it.');
  }

  /** @throws ForbiddenError, FleetNotFoundError unless the caller may have a fleet at this place */
  async requireMaking(caller: Caller, { parentId }: Fleet): Promise<void> {
    if (this.vehicles.seesAll(caller)) return;
    if (parentId === null)
      throw new ForbiddenError('You may make fleets below your own alone; name one as parentId.');
    await this.require(caller, parentId, 'edits');
  }

  /** The tree changed. */
  outdate(): void {
    this.rights.outdateAll();
  }

  async #activeFor(caller: Caller, fleetId: string): Promise<readonly Right[]> {
    const now = this.clock.now();
    return (await this.rights.of(caller)).filter(
      (right) => isActive(right, now) && isFor(right, { fleetId }),
    );
  }
}

const mayEdit = (right: Right): boolean => allows(right, ['access'], 'edits');

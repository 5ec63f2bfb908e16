import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@rover/contracts';
import { callerHas, CLOCK, ForbiddenError } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { isActive, isFor } from '../access/right.js';
import { Rights } from '../access/rights.service.js';
import { VehicleAccess } from '../access/vehicle-access.js';

interface Question {
  readonly vehicleId?: string;
  readonly from?: string;
}

/** Who may read the audit: administrators all of it, owners what is about their vehicle since it is theirs. */
@Injectable()
export class AuditAccess {
  constructor(
    private readonly access: VehicleAccess,
    private readonly rights: Rights,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The question, as far as the caller may ask it. @throws ForbiddenError, VehicleNotFoundError */
  async narrowed<Q extends Question>(query: Q, caller: Caller): Promise<Q> {
    if (callerHas(caller, ['admin'])) return query;
    if (query.vehicleId === undefined) throw new ForbiddenError('Name your vehicle as vehicleId.');
    const { vehicleId } = await this.access.sight(caller, query.vehicleId);
    const owned = (await this.rights.of(caller)).filter(
      (right) => right.role === 'owner' && isActive(right, this.clock.now()) && isFor(right, { vehicleId }),
    );
    if (owned.length === 0) throw new ForbiddenError('Only its owner sees the audit of a vehicle.');
    // What was before it was theirs is no concern of its owner.
    const since = Math.max(
      Date.parse(query.from ?? '1970-01-01'),
      Math.min(...owned.map(({ from }) => from)),
    );
    return { ...query, vehicleId, from: new Date(since).toISOString() };
  }
}

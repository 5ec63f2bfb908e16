import { Inject, Injectable } from '@nestjs/common';
import type { AuditedRead, Caller, listReads, RequestOf } from '@rover/contracts';
import type { Page } from '@rover/persistence';
import { callerHas, CLOCK, ForbiddenError } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { isActive, isFor } from '../access/right.js';
import { Rights } from '../access/rights.service.js';
import { VehicleAccess } from '../access/vehicle-access.js';
import { ReadAuditRepository } from './read-audit.repository.js';

/** Shows the audit of reads to those whom it is kept for. */
@Injectable()
export class ReadLog {
  constructor(
    private readonly repository: ReadAuditRepository,
    private readonly access: VehicleAccess,
    private readonly rights: Rights,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ForbiddenError, VehicleNotFoundError, CursorInvalidError */
  async list(query: RequestOf<typeof listReads>, caller: Caller): Promise<Page<AuditedRead>> {
    return this.repository.page(
      callerHas(caller, ['admin']) ? query : await this.#narrowedToOwner(query, caller),
    );
  }

  /** Who looked at a vehicle before it was theirs is no concern of its owner. */
  async #narrowedToOwner(query: RequestOf<typeof listReads>, caller: Caller): Promise<typeof query> {
    if (query.vehicleId === undefined) throw new ForbiddenError('Name your vehicle as vehicleId.');
    const { vehicleId } = await this.access.sight(caller, query.vehicleId);
    const owned = (await this.rights.of(caller)).filter(
      (right) => right.role === 'owner' && isActive(right, this.clock.now()) && isFor(right, { vehicleId }),
    );
    if (owned.length === 0) throw new ForbiddenError('Only its owner sees who looked at a vehicle.');
    const since = Math.max(
      Date.parse(query.from ?? '1970-01-01'),
      Math.min(...owned.map(({ from }) => from)),
    );
    return { ...query, vehicleId, from: new Date(since).toISOString() };
  }
}

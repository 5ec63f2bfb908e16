import { Inject, Injectable } from '@nestjs/common';
import type { Caller, getFleetCompliance, ReplyOf, RequestOf } from '@rover/contracts';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { VehicleAccess } from '../access/vehicle-access.js';
import { FleetNotFoundError } from '../fleets/fleet.errors.js';
import { itemOf } from './compliance-row.js';
import { ComplianceRepository } from './compliance.repository.js';

const DAY_MS = 86_400_000;

/** What the vehicles of a fleet have to have done or renewed, as the engine of what expires has found it, and their recalls. */
@Injectable()
export class ComplianceService {
  constructor(
    private readonly repository: ComplianceRepository,
    private readonly access: VehicleAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws FleetNotFoundError, CursorInvalidError */
  async ofFleet(
    { fleetId, within, limit, cursor, ...narrowed }: RequestOf<typeof getFleetCompliance>,
    caller: Caller,
  ): Promise<ReplyOf<typeof getFleetCompliance>> {
    const { reads } = await this.access.subject(caller, { fleetId }, 'maintenance');
    const fleetIds = await this.repository.fleets(fleetId);
    if (fleetIds.length === 0) throw new FleetNotFoundError();
    const due = { fleetIds, until: new Date(this.clock.now() + within * DAY_MS) };
    const [page, counts] = await Promise.all([
      this.repository.page({ ...due, ...narrowed }, limit, cursor),
      cursor === undefined ? this.repository.counts(due) : undefined,
    ]);
    const data = page.data.map((row) => itemOf(row, reads.has('identity')));
    return { data, meta: { ...page.meta, ...(counts && { counts }) } };
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { Fleet } from '@rover/contracts';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { CallerScope, Clock } from '@rover/platform';
import { GrantRecorder } from '../access/grants/grant-recorder.service.js';
import { GrantRepository } from '../access/grants/grant.repository.js';
import { FleetPlaceInvalidError } from './fleet.errors.js';
import { FleetRepository } from './fleet.repository.js';

/** Deeper than any group of companies; each level is a step of every question of access. */
const DEEPEST = 10;

/** Keeps the tree of fleets a tree, and grants to fleets that are there. */
@Injectable()
export class FleetCare {
  constructor(
    private readonly fleets: FleetRepository,
    private readonly grants: GrantRepository,
    private readonly recorder: GrantRecorder,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws FleetPlaceInvalidError unless the fleet can be where it says */
  async requirePlace(tx: Transaction, { id, parentId }: Fleet): Promise<void> {
    await this.fleets.lockTree(tx);
    if (parentId === null) return;
    const path = await this.fleets.path(tx, parentId);
    if (path.length === 0) throw new FleetPlaceInvalidError('is below one that is not there');
    if (id === parentId || path.includes(id)) throw new FleetPlaceInvalidError('would be below itself');
    if (path.length + (await this.fleets.height(tx, id)) > DEEPEST)
      throw new FleetPlaceInvalidError(`would make more than ${DEEPEST} levels`);
  }

  async endGrants(tx: Transaction, fleetId: string, scope: CallerScope): Promise<void> {
    const now = new Date(this.clock.now());
    await this.recorder.revoke(tx, await this.grants.lockOpen(tx, { fleetId }, now), now, scope);
  }
}

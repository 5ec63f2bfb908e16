import { Inject, Injectable } from '@nestjs/common';
import { fleetUpdated } from '@rover/contracts';
import type {
  Caller,
  createFleet,
  EventData,
  Fleet,
  listFleets,
  removeFleet,
  RequestOf,
  updateFleet,
} from '@rover/contracts';
import { Database, Outbox } from '@rover/persistence';
import type { Page, Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { CallerScope, Clock } from '@rover/platform';
import { uuidV7 } from '@rover/redis-streams';
import { FleetAccess } from '../access/fleet-access.js';
import { FleetCare } from './fleet-care.service.js';
import {
  FleetIdTakenError,
  FleetNotEmptyError,
  FleetNotFoundError,
  FleetVersionMismatchError,
} from './fleet.errors.js';
import { FleetRepository } from './fleet.repository.js';

type Kind = EventData<typeof fleetUpdated>['kind'];

/** Fleets: made, renamed, nested, deleted. */
@Injectable()
export class FleetService {
  constructor(
    private readonly database: Database,
    private readonly fleets: FleetRepository,
    private readonly care: FleetCare,
    private readonly access: FleetAccess,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ForbiddenError, FleetNotFoundError, FleetIdTakenError, FleetPlaceInvalidError */
  create({ fleet: given }: RequestOf<typeof createFleet>, scope: CallerScope): Promise<Fleet> {
    const { id = `flt_${uuidV7().replaceAll('-', '')}`, name, parentId, speedLimit = null } = given;
    const time = this.#now();
    const made: Fleet = {
      id,
      name,
      parentId,
      speedLimit,
      vehicles: 0,
      version: 1,
      createdAt: time,
      updatedAt: time,
    };
    return this.database.transaction(async (tx) => {
      // An id that others use already would bring their vehicles along.
      if (given.id !== undefined) await this.access.require(scope.caller, given.id, 'edits');
      await this.access.requireMaking(scope.caller, made);
      await this.care.requirePlace(tx, made);
      if (!(await this.fleets.insert(tx, made))) throw new FleetIdTakenError();
      const fleet = (await this.fleets.lock(tx, id)) as Fleet;
      return this.#tell(tx, 'created', fleet, scope);
    });
  }

  /** @throws FleetNotFoundError, ForbiddenError, FleetVersionMismatchError, FleetPlaceInvalidError */
  update({ id, patch, version }: RequestOf<typeof updateFleet>, scope: CallerScope): Promise<Fleet> {
    return this.#changing(id, version, scope, async (tx, before) => {
      const fleet = { ...before, ...patch, version: before.version + 1, updatedAt: this.#now() };
      if (fleet.parentId !== before.parentId) {
        await this.access.requireMaking(scope.caller, fleet);
        await this.care.requirePlace(tx, fleet);
      }
      await this.fleets.update(tx, fleet);
      return this.#tell(tx, 'updated', fleet, scope);
    });
  }

  /** @throws FleetNotFoundError, ForbiddenError, FleetVersionMismatchError, FleetNotEmptyError */
  remove({ id, version }: RequestOf<typeof removeFleet>, scope: CallerScope): Promise<Fleet> {
    return this.#changing(id, version, scope, async (tx, before) => {
      const nested = await this.fleets.nested(tx, id);
      if (before.vehicles > 0 || nested > 0) throw new FleetNotEmptyError(before.vehicles, nested);
      await this.care.endGrants(tx, id, scope);
      await this.fleets.remove(tx, id);
      return this.#tell(tx, 'deleted', { ...before, updatedAt: this.#now() }, scope);
    });
  }

  /** @throws FleetNotFoundError */
  async get(id: string, caller: Caller): Promise<Fleet> {
    await this.access.require(caller, id, 'reads');
    const fleet = await this.fleets.find(id);
    if (!fleet) throw new FleetNotFoundError();
    return fleet;
  }

  /** @throws CursorInvalidError */
  async list(
    { parentId, limit, cursor }: RequestOf<typeof listFleets>,
    caller: Caller,
  ): Promise<Page<Fleet>> {
    return this.fleets.page({ seen: await this.access.seen(caller), parentId }, limit, cursor);
  }

  #changing(
    id: string,
    version: number | undefined,
    { caller }: CallerScope,
    work: (tx: Transaction, before: Fleet) => Promise<Fleet>,
  ): Promise<Fleet> {
    return this.database.transaction(async (tx) => {
      await this.access.require(caller, id, 'edits');
      await this.fleets.lockTree(tx);
      const before = await this.fleets.lock(tx, id);
      if (!before) throw new FleetNotFoundError();
      if (version !== undefined && version !== before.version)
        throw new FleetVersionMismatchError(before.version);
      return work(tx, before);
    });
  }

  async #tell(tx: Transaction, kind: Kind, fleet: Fleet, scope: CallerScope): Promise<Fleet> {
    const { id: fleetId, name, parentId, version, updatedAt: time } = fleet;
    await this.outbox.add(tx, fleetUpdated, [{ fleetId, kind, name, parentId, version, time }], scope);
    tx.onCommit(() => this.access.outdate());
    return fleet;
  }

  #now(): string {
    return new Date(this.clock.now()).toISOString();
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { roleRights } from '@rover/contracts';
import type {
  Caller,
  createGrant,
  Grant,
  GrantRole,
  listGrants,
  RequestOf,
  updateGrant,
} from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Page, Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { CallerScope, Clock } from '@rover/platform';
import { uuidV7 } from '@rover/redis-streams';
import { VehicleAccess } from '../vehicle-access.js';
import type { Subject } from '../vehicle-access.js';
import { GrantRecorder } from './grant-recorder.service.js';
import {
  GrantNotFoundError,
  GrantOverError,
  GrantTermInvalidError,
  GrantTooWideError,
} from './grant.errors.js';
import { grantOf, GrantRepository, statusOf } from './grant.repository.js';
import type { StoredGrant } from './grant.repository.js';

/** Who may see what, by grants: given, prolonged, ended. */
@Injectable()
export class GrantService {
  constructor(
    private readonly database: Database,
    private readonly grants: GrantRepository,
    private readonly recorder: GrantRecorder,
    private readonly access: VehicleAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws VehicleNotFoundError, FleetNotFoundError, GrantTooWideError, GrantTermInvalidError */
  async create({ grant, ...subject }: RequestOf<typeof createGrant>, scope: CallerScope): Promise<Grant> {
    const given = await this.#requireGiving(scope.caller, subject, grant.role);
    const now = new Date(this.clock.now());
    const from = grant.from === undefined ? now : new Date(grant.from);
    const until = grant.until ? new Date(grant.until) : null;
    if (until && until <= (from > now ? from : now)) throw new GrantTermInvalidError();
    const { user, role } = grant;
    const made = { createdBy: scope.caller.sub, createdAt: now };
    const stored: StoredGrant = { id: uuidV7(), user, role, ...given, from, until, ...made };
    await this.database.transaction((tx) => this.recorder.add(tx, stored, scope));
    return grantOf(stored, now.getTime());
  }

  /** @throws GrantNotFoundError, GrantOverError, GrantTermInvalidError */
  update({ grantId, until }: RequestOf<typeof updateGrant>, scope: CallerScope): Promise<Grant> {
    return this.#change(grantId, scope, async (tx, before, now) => {
      const end = until === null ? null : new Date(until);
      if (end && (end <= before.from || end < now)) throw new GrantTermInvalidError();
      const after = { ...before, until: end };
      await this.recorder.end(tx, after, now, scope);
      return after;
    });
  }

  /** @throws GrantNotFoundError, GrantOverError */
  revoke(grantId: string, scope: CallerScope): Promise<Grant> {
    return this.#change(grantId, scope, async (tx, before, now) => {
      const [after] = await this.recorder.revoke(tx, [before], now, scope);
      return after as StoredGrant;
    });
  }

  /** @throws VehicleNotFoundError, FleetNotFoundError, CursorInvalidError */
  async list(request: RequestOf<typeof listGrants>, caller: Caller): Promise<Page<Grant>> {
    const { vehicleId, fleetId, ...asked } = request;
    const subject = await this.#visible(caller, { vehicleId, fleetId });
    const now = this.clock.now();
    const page = await this.grants.page({ ...subject, ...asked }, new Date(now));
    return { ...page, data: page.data.map((one) => grantOf(one, now)) };
  }

  #change(
    id: string,
    scope: CallerScope,
    work: (tx: Transaction, before: StoredGrant, now: Date) => Promise<StoredGrant>,
  ): Promise<Grant> {
    return this.database.transaction(async (tx) => {
      const before = await this.grants.lock(tx, id);
      if (!before || !(await this.#mayGive(scope.caller, before))) throw new GrantNotFoundError();
      const now = this.clock.now();
      if (['ended', 'revoked'].includes(statusOf(before, now))) throw new GrantOverError();
      return grantOf(await work(tx, before, new Date(now)), now);
    });
  }

  async #requireGiving(caller: Caller, subject: Subject, role: GrantRole): Promise<Subject> {
    const { place, reads, edits } = await this.access.subject(caller, subject, 'access');
    if (!edits.has('access')) throw new GrantTooWideError();
    const wanted = roleRights[role];
    const isWithin =
      wanted.reads.every((part) => reads.has(part)) && wanted.edits.every((part) => edits.has(part));
    if (!isWithin) throw new GrantTooWideError();
    return place;
  }

  async #mayGive(caller: Caller, { vehicleId, fleetId, role }: StoredGrant): Promise<boolean> {
    return this.#requireGiving(caller, { vehicleId, fleetId }, role).then(
      () => true,
      () => false,
    );
  }

  async #visible(caller: Caller, subject: Subject): Promise<Subject> {
    return (await this.access.subject(caller, subject, 'access')).place;
  }
}

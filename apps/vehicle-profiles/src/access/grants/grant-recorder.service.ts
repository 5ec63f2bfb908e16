import { Injectable } from '@nestjs/common';
import { accessGrantChanged } from '@rover/contracts';
import type { EventData } from '@rover/contracts';
import { Outbox } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import type { MessageScope } from '@rover/platform';
import { Rights } from '../rights.service.js';
import { GrantRepository } from './grant.repository.js';
import type { StoredGrant } from './grant.repository.js';

type Kind = EventData<typeof accessGrantChanged>['kind'];

/** Writes changes of grants: the row, the event that tells of it, and the end of what replicas remember. */
@Injectable()
export class GrantRecorder {
  constructor(
    private readonly grants: GrantRepository,
    private readonly outbox: Outbox,
    private readonly rights: Rights,
  ) {}

  async add(tx: Transaction, grant: StoredGrant, scope: MessageScope): Promise<void> {
    await this.grants.insert(tx, grant);
    await this.#tell(tx, [grant], 'created', { time: grant.createdAt, scope });
  }

  async end(tx: Transaction, grant: StoredGrant, time: Date, scope: MessageScope): Promise<void> {
    await this.grants.update(tx, grant);
    await this.#tell(tx, [grant], 'updated', { time, scope });
  }

  /** Grants that are locked. */
  async revoke(
    tx: Transaction,
    grants: readonly StoredGrant[],
    time: Date,
    scope: MessageScope,
  ): Promise<StoredGrant[]> {
    const revoked = grants.map((one) => ({ ...one, revokedBy: scope.caller?.sub ?? '', revokedAt: time }));
    for (const one of revoked) await this.grants.update(tx, one);
    await this.#tell(tx, revoked, 'revoked', { time, scope });
    return revoked;
  }

  async #tell(
    tx: Transaction,
    grants: readonly StoredGrant[],
    kind: Kind,
    { time, scope }: { time: Date; scope: MessageScope },
  ): Promise<void> {
    const data = grants.map(({ id: grantId, user, role, vehicleId, fleetId, until }) => ({
      ...{ grantId, user, role, kind, time: time.toISOString() },
      ...(vehicleId && { vehicleId }),
      ...(fleetId && { fleetId }),
      until: until?.toISOString() ?? null,
    }));
    await this.outbox.add(tx, accessGrantChanged, data, scope);
    tx.onCommit(() => {
      for (const user of new Set(grants.map((one) => one.user))) this.rights.outdate(user);
    });
  }
}

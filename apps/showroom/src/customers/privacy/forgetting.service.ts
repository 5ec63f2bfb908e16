import { Inject, Injectable } from '@nestjs/common';
import { customerProfileErased, USER_SYSTEM } from '@rover/contracts';
import { Outbox } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock, MessageScope } from '@rover/platform';
import { AccessRepository } from '../access/access.repository.js';
import { IdentifierRepository } from '../identity/identifier.repository.js';
import { externalIdOf } from '../identity/read-identifiers.js';
import { CustomerCache } from '../log/customer-cache.service.js';
import type { OpenCustomer } from '../log/customer-log.service.js';
import { ErasureRepository } from './erasure.repository.js';

/** Stands where the person stood who is forgotten. */
const FORGOTTEN = 'erased';
const OWN_USER = externalIdOf(USER_SYSTEM, '');

/** Forgets a person with all that is part of them: keys, what was made of their logs, identifiers, codes. */
@Injectable()
export class Forgetting {
  constructor(
    private readonly repository: ErasureRepository,
    private readonly identifiers: IdentifierRepository,
    private readonly accesses: AccessRepository,
    private readonly cache: CustomerCache,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param open locked @returns when */
  async forget(tx: Transaction, { members, state }: OpenCustomer, scope: MessageScope = {}): Promise<Date> {
    const now = new Date(this.clock.now());
    const ids = members.map(({ id }) => id);
    const users = state.identifiers
      .filter(({ kind, value }) => kind === 'externalId' && value.startsWith(OWN_USER))
      .map(({ value }) => value.slice(OWN_USER.length));
    await this.identifiers.releaseAll(tx, ids);
    await this.repository.renameActors(tx, ids, users, FORGOTTEN);
    await this.accesses.rename(tx, ids, users, FORGOTTEN);
    await this.repository.erase(tx, ids, now);
    const data = ids.map((customerId) => ({ customerId, users, time: now.toISOString() }));
    await this.outbox.add(tx, customerProfileErased, data, scope);
    tx.onCommit(() => this.cache.outdate(ids));
    return now;
  }
}

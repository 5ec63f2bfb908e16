import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rover/persistence';
import type { MessageScope } from '@rover/platform';
import { CustomerLog } from '../log/customer-log.service.js';
import type { OpenCustomer } from '../log/customer-log.service.js';
import { identifierKey } from './identifier.js';
import { IdentifierRepository } from './identifier.repository.js';
import type { GivenIdentifier } from './matcher.service.js';

/** Makes identifiers shared: several have them, and they tell nobody apart any more. */
@Injectable()
export class SharingService {
  constructor(
    private readonly identifiers: IdentifierRepository,
    private readonly log: CustomerLog,
  ) {}

  /** @param holders who have it, locked */
  async share(
    tx: Transaction,
    holders: readonly OpenCustomer[],
    identifier: GivenIdentifier,
    scope: MessageScope,
  ): Promise<void> {
    await this.identifiers.share(tx, [identifier]);
    for (const holder of holders) {
      const held = holder.state.identifiers.filter((one) => identifierKey(one) === identifierKey(identifier));
      const drafts = held.map(({ origin: customerId, kind, value, verified }) => ({
        ...{ type: 'identified' as const, customerId, source: 'inferred' as const },
        content: { changed: [{ kind, value, verified, shared: true }] },
      }));
      await this.log.write(tx, holder, drafts, scope);
    }
  }
}

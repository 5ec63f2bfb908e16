import { Injectable } from '@nestjs/common';
import type { CustomerPatch } from '@rover/contracts';
import type { Transaction } from '@rover/persistence';
import { ValidationError } from '@rover/platform';
import type { MessageScope } from '@rover/platform';
import { IdentifierTakenError } from '../customer.errors.js';
import type { Identifier } from '../identity/identifier.js';
import { hashKey, IdentifierRepository } from '../identity/identifier.repository.js';
import { Matcher } from '../identity/matcher.service.js';
import type { GivenIdentifier } from '../identity/matcher.service.js';
import { readIdentifiers } from '../identity/read-identifiers.js';
import { RegionRepository } from '../identity/region.repository.js';
import { SharingService } from '../identity/sharing.service.js';
import type { EventDraft } from '../log/customer-event.js';
import { CustomerLog } from '../log/customer-log.service.js';
import type { OpenCustomer } from '../log/customer-log.service.js';
import type { HeldIdentifier } from '../log/customer-state.js';
import { identifierChanges, listOfKind } from './identifier-changes.js';

/** Changes the identifiers of a customer. What is taken away is taken from the log that it stands in. */
@Injectable()
export class IdentifierEditor {
  constructor(
    private readonly identifiers: IdentifierRepository,
    private readonly matcher: Matcher,
    private readonly sharing: SharingService,
    private readonly regions: RegionRepository,
    private readonly log: CustomerLog,
  ) {}

  /** What is to be written in the logs. @throws ValidationError, IdentifierTakenError */
  async edit(
    tx: Transaction,
    open: OpenCustomer,
    patch: CustomerPatch,
    scope: MessageScope,
  ): Promise<EventDraft[]> {
    const region = await this.regions.forPhones(patch, patch.showroomId ?? open.state.showrooms[0], tx);
    const { identifiers, unusable } = readIdentifiers(patch, region);
    if (unusable.length > 0) throw new ValidationError(unusable);
    const { added, removed, changed } = identifierChanges(patch, identifiers, open.state);
    for (const one of removed) await this.identifiers.release(tx, one.origin, this.matcher.hashed([one]));
    const shared = this.matcher.hashed([...added, ...changed].filter((one) => one.shared));
    for (const one of shared) await this.#share(tx, open, one, scope);
    const claimed = await this.#claim(tx, open.living.id, this.matcher.hashed(added));
    const source = patch.source ?? ('staff' as const);
    const draft = (customerId: string, content: (EventDraft & { type: 'identified' })['content']) => ({
      ...{ type: 'identified' as const, customerId, source, content },
    });
    return [
      ...removed.map((one) => draft(one.origin, { removed: [plain(one)] })),
      ...changed.map((one) => draft(one.origin, { changed: [plain(one)] })),
      ...(claimed.length > 0 ? [draft(open.living.id, { added: claimed.map(plain) })] : []),
    ];
  }

  async #share(
    tx: Transaction,
    open: OpenCustomer,
    one: GivenIdentifier,
    scope: MessageScope,
  ): Promise<void> {
    const rows = await this.identifiers.find([one], tx);
    const others = rows.filter(({ livingId }) => livingId !== open.living.id).map(({ livingId }) => livingId);
    await this.sharing.share(tx, await this.log.openAll(tx, [...new Set(others)]), one, scope);
  }

  /** As they are stored: what others share is shared. @throws IdentifierTakenError */
  async #claim(
    tx: Transaction,
    customerId: string,
    added: readonly GivenIdentifier[],
  ): Promise<GivenIdentifier[]> {
    const rows = await this.identifiers.find(added, tx);
    const sharedKeys = new Set(rows.filter(({ shared }) => shared).map(hashKey));
    const wanted = added.map((one) => ({ ...one, shared: one.shared || sharedKeys.has(hashKey(one)) }));
    const claimed = await this.identifiers.claim(tx, customerId, wanted);
    const taken = wanted.filter((one) => !claimed.has(hashKey(one)));
    if (taken.length > 0) throw new IdentifierTakenError(taken.map(({ kind }) => listOfKind(kind)));
    return wanted;
  }
}

const plain = ({ kind, value, verified, shared }: Identifier | HeldIdentifier): Identifier => ({
  ...{ kind, value, verified, shared },
});

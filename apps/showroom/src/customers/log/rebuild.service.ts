import { Injectable } from '@nestjs/common';
import { rebuildCustomer } from '@rover/contracts';
import type { ReplyOf } from '@rover/contracts';
import { Database } from '@rover/persistence';
import { requireRole } from '@rover/platform';
import type { CallerScope } from '@rover/platform';
import { AccessAudit } from '../access/access-audit.service.js';
import { CustomerLog } from './customer-log.service.js';
import { changedFields, profileOf } from './customer-profile.js';

/** Makes what is shown of a customer anew of what is recorded. */
@Injectable()
export class RebuildService {
  constructor(
    private readonly database: Database,
    private readonly log: CustomerLog,
    private readonly audit: AccessAudit,
  ) {}

  /** @throws ForbiddenError, CustomerNotFoundError */
  async rebuild(id: string, scope: CallerScope): Promise<ReplyOf<typeof rebuildCustomer>> {
    requireRole(scope.caller, ['admin']);
    const rebuilt = await this.database.transaction(async (tx) => {
      const before = await this.log.open(tx, id);
      const after = { ...before, state: await this.log.folded(tx, before.members) };
      const { living, state } = await this.log.store(tx, { before, after, events: [] }, scope);
      const differed = changedFields(living.id, before.state, state);
      return { data: profileOf(living, state), meta: { differed } };
    });
    await this.audit.note(scope.caller, rebuildCustomer, [rebuilt.data.id]);
    return rebuilt;
  }
}

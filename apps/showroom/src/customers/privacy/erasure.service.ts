import { Injectable } from '@nestjs/common';
import { customerErasers, eraseCustomer } from '@rover/contracts';
import type { ReplyOf, RequestOf } from '@rover/contracts';
import { Database } from '@rover/persistence';
import { requireRole } from '@rover/platform';
import type { CallerScope } from '@rover/platform';
import { AccessAudit } from '../access/access-audit.service.js';
import { CustomerWriter } from '../profile/customer-writer.service.js';
import { Forgetting } from './forgetting.service.js';

type Erased = ReplyOf<typeof eraseCustomer>['data'];

/** Has people forgotten who want to be. */
@Injectable()
export class ErasureService {
  constructor(
    private readonly database: Database,
    private readonly writer: CustomerWriter,
    private readonly forgetting: Forgetting,
    private readonly audit: AccessAudit,
  ) {}

  /** @throws ForbiddenError, CustomerNotFoundError, CustomerVersionMismatchError */
  async erase(request: RequestOf<typeof eraseCustomer>, scope: CallerScope): Promise<Erased> {
    requireRole(scope.caller, customerErasers);
    const erased = await this.database.transaction(async (tx) => {
      const open = await this.writer.openFor(tx, request, scope);
      const erasedAt = await this.forgetting.forget(tx, open, scope);
      return { customerId: open.living.id, erasedAt: erasedAt.toISOString() };
    });
    await this.audit.note(scope.caller, eraseCustomer, [erased.customerId]);
    return erased;
  }
}

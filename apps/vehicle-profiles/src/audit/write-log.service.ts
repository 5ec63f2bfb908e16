import { Injectable } from '@nestjs/common';
import type { AuditedWrite, Caller, listWrites, RequestOf } from '@rover/contracts';
import type { Page } from '@rover/persistence';
import { AuditAccess } from './audit-access.service.js';
import { WriteAuditRepository } from './write-audit.repository.js';

/** Shows the audit of writes to those whom it is kept for. */
@Injectable()
export class WriteLog {
  constructor(
    private readonly repository: WriteAuditRepository,
    private readonly access: AuditAccess,
  ) {}

  /** @throws ForbiddenError, VehicleNotFoundError, CursorInvalidError */
  async list(query: RequestOf<typeof listWrites>, caller: Caller): Promise<Page<AuditedWrite>> {
    return this.repository.page(await this.access.narrowed(query, caller));
  }
}

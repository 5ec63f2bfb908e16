import { Injectable } from '@nestjs/common';
import type { AuditedRead, Caller, listReads, RequestOf } from '@rover/contracts';
import type { Page } from '@rover/persistence';
import { AuditAccess } from './audit-access.service.js';
import { ReadAuditRepository } from './read-audit.repository.js';

/** Shows the audit of reads to those whom it is kept for. */
@Injectable()
export class ReadLog {
  constructor(
    private readonly repository: ReadAuditRepository,
    private readonly access: AuditAccess,
  ) {}

  /** @throws ForbiddenError, VehicleNotFoundError, CursorInvalidError */
  async list(query: RequestOf<typeof listReads>, caller: Caller): Promise<Page<AuditedRead>> {
    return this.repository.page(await this.access.narrowed(query, caller));
  }
}

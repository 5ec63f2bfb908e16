import { Injectable } from '@nestjs/common';
import type { LeadActivity, LeadAssignment } from '@rover/contracts';
import { Database, sql } from '@rover/persistence';
import type { Page } from '@rover/persistence';
import { DocumentRepository } from '../common/document.repository.js';

interface Paging {
  readonly limit: number;
  readonly cursor?: string;
}

/** What happened with leads, in PostgreSQL. */
@Injectable()
export class LeadActivityRepository extends DocumentRepository<LeadActivity> {
  constructor(database: Database) {
    super(database, 'lead_activity');
  }

  /** @throws CursorInvalidError */
  page(leadId: string, paging: Paging): Promise<Page<LeadActivity>> {
    return this.pageOf([sql`lead_id = ${leadId}`], paging);
  }
}

/** Who was asked for leads, in PostgreSQL. */
@Injectable()
export class LeadAssignmentRepository extends DocumentRepository<LeadAssignment> {
  constructor(database: Database) {
    super(database, 'lead_assignment');
  }

  /** @throws CursorInvalidError */
  page(leadId: string, paging: Paging): Promise<Page<LeadAssignment>> {
    return this.pageOf([sql`lead_id = ${leadId}`], paging);
  }
}

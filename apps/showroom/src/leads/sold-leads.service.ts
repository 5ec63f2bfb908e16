import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rover/persistence';
import { Timeline } from '../people/timeline.service.js';
import { LeadRepository } from './lead.repository.js';
import { LeadWriter } from './lead-writer.service.js';
import { isOpen } from './stored-lead.js';

/** Leads that were won by a signed contract, whatever was noted of them before. */
@Injectable()
export class SoldLeads {
  constructor(
    private readonly leads: LeadRepository,
    private readonly writer: LeadWriter,
    private readonly timeline: Timeline,
  ) {}

  /** A lead that is closed already, or that is none, stays as it is. */
  async sold(tx: Transaction, leadId: string, saleId: string): Promise<void> {
    const known = await this.leads.find(leadId);
    if (!known || !isOpen(known)) return;
    // The customer's log is opened before the lead, here as everywhere.
    const { customerId, showroomId } = known;
    const references = { leadId, saleId };
    await this.timeline.note(tx, { customerId, showroomId, kind: 'lead.converted', references }, {});
    const before = await this.writer.lock(tx, leadId);
    if (!isOpen(before)) return;
    await this.writer.note(tx, leadId, { kind: 'status', detail: { from: before.status, to: 'sold' } });
    await this.writer.save(tx, before, { ...before, status: 'sold' });
  }
}

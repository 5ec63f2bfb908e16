import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rover/persistence';
import { Timeline } from '../people/timeline.service.js';
import { LeadRepository } from './lead.repository.js';
import { LeadWriter } from './lead-writer.service.js';
import { isOpen } from './stored-lead.js';

/** Leads that were won by a signed contract, whatever was noted of them before, and lost again with it. */
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

  /**
   * Its contract was unwound: the customer is still somebody who may buy. A lead that is not sold stays as it is, and so
   * does one whose customer has another open lead for the vehicle by now.
   */
  async reopen(tx: Transaction, leadId: string, saleId: string): Promise<void> {
    const known = await this.leads.find(leadId);
    if (known?.status !== 'sold' || (await this.leads.ofCustomer(tx, known))) return;
    const { customerId, showroomId } = known;
    const references = { leadId, saleId };
    // By this word the customer's log knows that the lead is open.
    await this.timeline.note(tx, { customerId, showroomId, kind: 'lead.created', references }, {});
    const before = await this.writer.lock(tx, leadId);
    if (before.status !== 'sold') return;
    const detail = { from: 'sold', to: 'showed', reason: 'saleUnwound', saleId };
    await this.writer.note(tx, leadId, { kind: 'status', detail });
    await this.writer.save(tx, before, { ...before, status: 'showed' });
  }
}

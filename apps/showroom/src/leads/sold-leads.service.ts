import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rover/persistence';
import { CustomerNotFoundError } from '../customers/customer.errors.js';
import { CustomersService } from '../customers/customers.service.js';
import { LeadRepository } from './lead.repository.js';
import { LeadWriter } from './lead-writer.service.js';
import { isOpen } from './stored-lead.js';

/** Leads that were won by a signed contract, whatever was noted of them before. */
@Injectable()
export class SoldLeads {
  constructor(
    private readonly leads: LeadRepository,
    private readonly writer: LeadWriter,
    private readonly customers: CustomersService,
  ) {}

  /** A lead that is closed already, or that is none, stays as it is. */
  async sold(tx: Transaction, leadId: string, saleId: string): Promise<void> {
    const known = await this.leads.find(leadId);
    if (!known || !isOpen(known)) return;
    await this.#touch(tx, known, saleId);
    const before = await this.writer.lock(tx, leadId);
    if (!isOpen(before)) return;
    await this.writer.note(tx, leadId, { kind: 'status', detail: { from: before.status, to: 'sold' } });
    await this.writer.save(tx, before, { ...before, status: 'sold' });
  }

  /** The customer's log is opened before the lead, here as everywhere. Who was erased has none. */
  async #touch(
    tx: Transaction,
    { id: leadId, customerId, showroomId }: { id: string; customerId: string; showroomId: string },
    saleId: string,
  ): Promise<void> {
    const references = { leadId, saleId };
    try {
      await this.customers.append(tx, customerId, {
        ...{ kind: 'lead.converted', channel: 'system', showroomId, references },
      });
    } catch (error) {
      if (!(error instanceof CustomerNotFoundError)) throw error;
    }
  }
}

import { Injectable } from '@nestjs/common';
import type { EventData, saleCompleted } from '@rover/contracts';
import { Database, Inbox, type Transaction } from '@rover/persistence';
import type { StreamMessage } from '@rover/redis-streams';
import { SoldVisits } from '../floor/visits/sold-visits.service.js';
import { SoldLeads } from '../leads/sold-leads.service.js';
import { Notifier } from '../notifications/plan/notifier.service.js';
import { SaleMetrics } from './sale-metrics.service.js';

type Completed = StreamMessage<EventData<typeof saleCompleted>>;

const CONSUMER = 'showroom sales';

/**
 * What a signed contract means to the other rooms: its lead was won, the visit of that day came all the way, people are told. One
 * that is unwound gives the lead back; how far the visit came stays as it was.
 */
@Injectable()
export class SaleOutcomes {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly leads: SoldLeads,
    private readonly visits: SoldVisits,
    private readonly metrics: SaleMetrics,
    private readonly notifier: Notifier,
  ) {}

  async completed(messages: readonly Completed[]): Promise<void> {
    for (const message of messages) if (await this.#takeOnce(message)) await this.metrics.sold(message.data);
  }

  /** A sale that was called off before the contract has won nothing that could be given back. */
  async cancelled(messages: readonly Completed[]): Promise<void> {
    for (const { id, data } of messages)
      await this.database.transaction(async (tx) => {
        const { leadId, saleId, status } = data;
        if (status !== 'unwound' || leadId === undefined) return;
        if ((await this.inbox.claim(tx, CONSUMER, [id])).has(id)) await this.leads.reopen(tx, leadId, saleId);
      });
  }

  /** Whether it was news. */
  async #takeOnce(message: Completed): Promise<boolean> {
    const drafts = await this.notifier.draft(message);
    return this.database.transaction(async (tx) => {
      const fresh = (await this.inbox.claim(tx, CONSUMER, [message.id])).has(message.id);
      if (!fresh) return false;
      await this.#take(tx, message.data);
      await this.notifier.write(tx, drafts);
      return true;
    });
  }

  async #take(
    tx: Transaction,
    { leadId, saleId, customerId, showroomId, time }: Completed['data'],
  ): Promise<void> {
    if (leadId !== undefined) await this.leads.sold(tx, leadId, saleId);
    if (customerId !== undefined)
      await this.visits.sold(tx, { showroomId, customerId, time: Date.parse(time) });
  }
}

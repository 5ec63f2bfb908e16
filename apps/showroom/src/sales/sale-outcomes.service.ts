import { Injectable } from '@nestjs/common';
import type { EventData, saleCompleted } from '@rover/contracts';
import { Database, Inbox, type Transaction } from '@rover/persistence';
import type { StreamMessage } from '@rover/redis-streams';
import { SoldVisits } from '../floor/visits/sold-visits.service.js';
import { SoldLeads } from '../leads/sold-leads.service.js';

type Completed = StreamMessage<EventData<typeof saleCompleted>>;

const CONSUMER = 'showroom sales';

/** What a signed contract means to the other rooms: its lead was won, and the visit of that day came all the way. */
@Injectable()
export class SaleOutcomes {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly leads: SoldLeads,
    private readonly visits: SoldVisits,
  ) {}

  async completed(messages: readonly Completed[]): Promise<void> {
    for (const message of messages)
      await this.database.transaction(async (tx) => {
        const fresh = await this.inbox.claim(tx, CONSUMER, [message.id]);
        if (fresh.has(message.id)) await this.#take(tx, message.data);
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

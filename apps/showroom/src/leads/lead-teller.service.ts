import { Injectable } from '@nestjs/common';
import { leadUpdated } from '@rover/contracts';
import type { Lead } from '@rover/contracts';
import { Outbox } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import type { MessageScope } from '@rover/platform';

/** Tells those who watch a showroom how a lead stands. */
@Injectable()
export class LeadTeller {
  constructor(private readonly outbox: Outbox) {}

  async tell(
    tx: Transaction,
    { id: leadId, showroomId, customerId, status, repId, score, version, updatedAt: time }: Lead,
    scope: MessageScope = {},
  ): Promise<void> {
    const told = { leadId, showroomId, customerId, status, repId, score: score.score, version, time };
    await this.outbox.add(tx, leadUpdated, [told], scope);
  }
}

import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { customerHighValueDetected, highLeadScore } from '@rover/contracts';
import { Outbox, type Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { isOpen, type VisitState } from '../floor/visits/visit-state.js';
import { VisitorFollowers, type VisitorFollower } from '../floor/visits/visitor-followers.service.js';
import { LeadRepository } from '../leads/lead.repository.js';
import { UpListService } from './up-list.service.js';

/** Somebody whose lead is likely to become a sale does not wait to be noticed: whoever is next is called for them. */
@Injectable()
export class HighValueArrivals implements VisitorFollower, OnModuleInit {
  constructor(
    private readonly followers: VisitorFollowers,
    private readonly leads: LeadRepository,
    private readonly list: UpListService,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.followers.add(this);
  }

  async identified(tx: Transaction, visit: VisitState): Promise<void> {
    const { id: visitId, showroomId, visitorId, customerId } = visit;
    if (customerId === null || !isOpen(visit)) return;
    const lead = await this.leads.bestOf(tx, showroomId, customerId);
    if (!lead || lead.score <= highLeadScore) return;
    const { repId } = await this.list.give(tx, showroomId, visitId);
    const time = new Date(this.clock.now()).toISOString();
    await this.outbox.add(tx, customerHighValueDetected, [
      { showroomId, visitId, visitorId, customerId, leadId: lead.id, score: lead.score, repId, time },
    ]);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { leadConverted, leadLost } from '@rover/contracts';
import type { LeadActivity } from '@rover/contracts';
import { Outbox } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock, MessageScope } from '@rover/platform';
import { newId } from '../common/new-id.js';
import { isViolationOf } from '../common/violation.js';
import { Enrolment } from './follow-ups/enrolment.service.js';
import { LeadKnownError, LeadNotFoundError } from './lead.errors.js';
import { LeadActivityRepository } from './lead-log.repository.js';
import { LeadRepository } from './lead.repository.js';
import { LeadScoring } from './lead-scoring.service.js';
import { LeadTeller } from './lead-teller.service.js';
import { factsOf, fallbackScore, isOpen } from './stored-lead.js';
import type { StoredLead } from './stored-lead.js';

type Entry = Pick<LeadActivity, 'kind'> &
  Partial<Pick<LeadActivity, 'direction' | 'detail' | 'note' | 'time'>>;

/** Stores what becomes of leads, with all that follows from it. */
@Injectable()
export class LeadWriter {
  constructor(
    private readonly leads: LeadRepository,
    private readonly activities: LeadActivityRepository,
    private readonly scoring: LeadScoring,
    private readonly enrolment: Enrolment,
    private readonly teller: LeadTeller,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws LeadNotFoundError */
  async lock(tx: Transaction, id: string): Promise<StoredLead> {
    const lead = await this.leads.lock(tx, id);
    if (!lead) throw new LeadNotFoundError();
    return lead;
  }

  /** @throws LeadKnownError */
  async insert(tx: Transaction, lead: StoredLead): Promise<void> {
    tx.onCommit(() => void this.scoring.wake());
    await this.leads.insert(tx, lead).catch(refuseKnown);
    await this.enrolment.enter(tx, lead);
    await this.teller.tell(tx, lead);
  }

  /** Stores a lead as it is now, one version on, and tells when it was decided. @throws LeadKnownError */
  async save(
    tx: Transaction,
    before: StoredLead,
    changed: StoredLead,
    scope: MessageScope = {},
  ): Promise<StoredLead> {
    const closed = !isOpen(changed);
    const now = this.#now();
    tx.onCommit(() => void this.scoring.wake());
    const after = this.judged({
      ...changed,
      version: before.version + 1,
      updatedAt: now,
      closedAt: closed ? (before.closedAt ?? now) : null,
      ...(closed ? { timer: null, responseDueAt: null, nextActionAt: null } : { lostReason: null }),
    });
    await this.leads.update(tx, after).catch(refuseKnown);
    await this.teller.tell(tx, after, scope);
    if (before.status !== after.status) {
      await this.enrolment.stop(tx, after.id, 'statusLeft');
      await this.enrolment.enter(tx, after);
    }
    if (closed && before.status !== after.status) await this.#decided(tx, before, after, scope);
    return after;
  }

  /** Notes something in the log of a lead. */
  async note(
    tx: Transaction,
    leadId: string,
    entry: Entry,
    { caller }: MessageScope = {},
  ): Promise<LeadActivity> {
    const recordedAt = this.#now();
    const activity: LeadActivity = {
      ...{ direction: 'outbound', detail: {}, note: null, time: recordedAt, ...entry },
      id: newId('act'),
      leadId,
      actor: caller?.sub ?? null,
      recordedAt,
    };
    await this.activities.insert(tx, activity);
    return activity;
  }

  /** Every change may change the score: points say at once, scoring a moment later. */
  judged(lead: Omit<StoredLead, 'score'>): StoredLead {
    const stale = { ...lead, stale: isOpen(lead) } as StoredLead;
    return { ...stale, score: fallbackScore(stale, this.clock.now()) };
  }

  /** Facts are those of before: what tells of the outcome is nothing to learn from. */
  async #decided(tx: Transaction, before: StoredLead, after: StoredLead, scope: MessageScope): Promise<void> {
    const { id: leadId, customerId, showroomId, updatedAt: time } = after;
    const event = after.status === 'sold' ? leadConverted : leadLost;
    const decided = {
      leadId,
      customerId,
      showroomId,
      time,
      facts: factsOf(before),
      factsAt: before.updatedAt,
    };
    await this.outbox.add(tx, event, [decided], scope);
  }

  #now(): string {
    return new Date(this.clock.now()).toISOString();
  }
}

function refuseKnown(error: unknown): never {
  throw isViolationOf(error, 'lead_of_customer') ? new LeadKnownError() : error;
}

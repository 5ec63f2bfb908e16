import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { leadEscalated } from '@rover/contracts';
import type { Showroom } from '@rover/contracts';
import { Database, Outbox, Sweeps } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { ShowroomService } from '../showrooms/showroom.service.js';
import { Assigner } from './assignment/assigner.service.js';
import { LeadRepository } from './lead.repository.js';
import { LeadWriter } from './lead-writer.service.js';
import type { StoredLead } from './stored-lead.js';

const EVERY_MS = 1_000;
const AT_ONCE = 20;

/**
 * What happens to leads when nobody does anything: another rep is asked, and in the end managers are told. When is a column;
 * a replica that takes a lead locks it, and what it does of it is in the same transaction, so that it happens once.
 */
@Injectable()
export class LeadTimers implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly leads: LeadRepository,
    private readonly writer: LeadWriter,
    private readonly assigner: Assigner,
    private readonly showrooms: ShowroomService,
    private readonly outbox: Outbox,
    private readonly sweeps: Sweeps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.keep({ name: 'lead timers', everyMs: EVERY_MS, run: () => this.run() });
  }

  /** Looks at all whose time has come. */
  async run(): Promise<void> {
    let taken: number;
    do taken = await this.database.transaction((tx) => this.#fire(tx));
    while (taken === AT_ONCE);
  }

  async #fire(tx: Transaction): Promise<number> {
    const due = await this.leads.due(tx, new Date(this.clock.now()), AT_ONCE);
    for (const lead of due) {
      const showroom = await this.showrooms.require(lead.showroomId, tx);
      const next =
        lead.timer?.kind === 'assign' ? this.#assign(tx, lead, showroom) : this.#ask(tx, lead, showroom);
      await this.writer.save(tx, lead, await next);
    }
    return due.length;
  }

  /** Managers learn of a lead that is with nobody when a rep would have had to answer it. */
  async #assign(tx: Transaction, lead: StoredLead, showroom: Showroom): Promise<StoredLead> {
    const next = await this.assigner.rotate(tx, lead, showroom, 'rotation');
    const waited = this.clock.now() - Date.parse(lead.createdAt);
    const isLate = waited >= showroom.leadRules.answerMinutes * 60_000;
    return next.repId === null && isLate ? this.#escalate(tx, next) : next;
  }

  /** Another one is asked; when there is nobody left to ask, it stays with whom it is, and managers are told. */
  async #ask(tx: Transaction, lead: StoredLead, showroom: Showroom): Promise<StoredLead> {
    const silent = { ...lead, timer: null, hadBy: [...lead.hadBy, ...(lead.repId ? [lead.repId] : [])] };
    if (lead.reassignments >= showroom.leadRules.reassignments) return this.#escalate(tx, silent);
    const next = await this.assigner.rotate(tx, silent, showroom, 'noAnswer');
    if (next.repId === lead.repId) return this.#escalate(tx, silent);
    return { ...next, reassignments: lead.reassignments + 1 };
  }

  async #escalate(tx: Transaction, lead: StoredLead): Promise<StoredLead> {
    if (lead.escalatedAt) return lead;
    const time = new Date(this.clock.now()).toISOString();
    const { id: leadId, showroomId, customerId, repId, reassignments } = lead;
    await this.outbox.add(tx, leadEscalated, [
      { leadId, showroomId, customerId, repId, reassignments, time },
    ]);
    return { ...lead, escalatedAt: time };
  }
}

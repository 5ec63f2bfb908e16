import { Inject, Injectable } from '@nestjs/common';
import { leadAssigned } from '@rover/contracts';
import type { LeadAssignment, Showroom } from '@rover/contracts';
import { Outbox } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock, MessageScope } from '@rover/platform';
import { newId } from '../../common/new-id.js';
import type { RepRecord } from '../../reps/rep.repository.js';
import { LeadRepInvalidError } from '../lead.errors.js';
import { LeadAssignmentRepository } from '../lead-log.repository.js';
import type { StoredLead, LeadTimer } from '../stored-lead.js';
import { choose } from './rotation.js';
import { WorkloadRepository } from './workload.repository.js';

const MINUTE_MS = 60_000;
/** Somebody may come back, or finish something, at any time. */
const RETRY_MS = 5 * MINUTE_MS;

type By = LeadAssignment['by'];

/** Gives leads to reps, and keeps why. What it answers is for the caller to store, in the same transaction. */
@Injectable()
export class Assigner {
  constructor(
    private readonly workload: WorkloadRepository,
    private readonly assignments: LeadAssignmentRepository,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** To whose turn it is. A lead that nobody can take stays where it is; one that is with nobody is tried again later. */
  async rotate(
    tx: Transaction,
    lead: StoredLead,
    showroom: Showroom,
    by: Exclude<By, 'person'>,
    scope: MessageScope = {},
  ): Promise<StoredLead> {
    const at = this.clock.now();
    const candidates = await this.workload.lock(tx, showroom.id, this.#iso(at));
    const { chosen, considered } = choose(candidates, lead, { showroom, at });
    if (!chosen) return this.#unassigned(lead, considered, at);
    const reason = `${chosen.rep.name} has waited longest of those who could take it.`;
    const [given] = await Promise.all([
      this.#give(tx, lead, { rep: chosen.rep, showroom, by, reason, considered }, scope),
      this.workload.takeTurn(tx, showroom.id, chosen.rep.id),
    ]);
    return given;
  }

  /** To whom a person says. @throws LeadRepInvalidError */
  async give(
    tx: Transaction,
    lead: StoredLead,
    { repId, showroom }: { repId: string; showroom: Showroom },
    scope: MessageScope,
  ): Promise<StoredLead> {
    const candidates = await this.workload.lock(tx, showroom.id, this.#iso(this.clock.now()));
    const chosen = candidates.find(({ rep }) => rep.id === repId);
    if (!chosen?.rep.active) throw new LeadRepInvalidError();
    const { openLeads, overdue, rep } = chosen;
    const considered = [{ repId, name: rep.name, openLeads, overdue, skipped: null }];
    const by = 'person' as const;
    return this.#give(tx, lead, { rep, showroom, by, reason: 'Somebody chose them.', considered }, scope);
  }

  #unassigned(lead: StoredLead, considered: LeadAssignment['considered'], at: number): StoredLead {
    if (lead.repId !== null) return lead;
    const timer: LeadTimer = { kind: 'assign', at: this.#iso(at + RETRY_MS) };
    const reason = 'Nobody could take it.';
    return {
      ...lead,
      timer,
      assignment: this.#entry(lead, { repId: null, by: 'rotation', reason, considered }),
    };
  }

  async #give(
    tx: Transaction,
    lead: StoredLead,
    given: {
      rep: RepRecord;
      showroom: Showroom;
      by: By;
      reason: string;
      considered: LeadAssignment['considered'];
    },
    scope: MessageScope,
  ): Promise<StoredLead> {
    const { rep, showroom, by, reason, considered } = given;
    const assignment = this.#entry(lead, { repId: rep.id, by, reason, considered }, scope);
    const { id: leadId, showroomId, customerId, repId: previousRepId } = lead;
    const told = { leadId, showroomId, customerId, repId: rep.id, userId: rep.userId, previousRepId, by };
    await Promise.all([
      this.assignments.insert(tx, assignment),
      this.outbox.add(tx, leadAssigned, [{ ...told, time: assignment.time }], scope),
    ]);
    const dueAt = this.#iso(this.clock.now() + showroom.leadRules.answerMinutes * MINUTE_MS);
    const responseDueAt = lead.firstResponseAt ? null : dueAt;
    const timer: LeadTimer | null = responseDueAt ? { kind: 'answer', at: responseDueAt } : null;
    return { ...lead, repId: rep.id, assignment, responseDueAt, timer };
  }

  #entry(
    lead: StoredLead,
    entry: Pick<LeadAssignment, 'repId' | 'by' | 'reason' | 'considered'>,
    { caller }: MessageScope = {},
  ): LeadAssignment {
    return {
      ...entry,
      id: newId('las'),
      leadId: lead.id,
      previousRepId: lead.repId,
      actor: entry.by === 'person' ? (caller?.sub ?? null) : null,
      time: this.#iso(this.clock.now()),
    };
  }

  #iso(at: number): string {
    return new Date(at).toISOString();
  }
}

import { Injectable } from '@nestjs/common';
import type { Caller, enrolLead, FollowUp, RequestOf } from '@rover/contracts';
import { Database } from '@rover/persistence';
import { FollowUpNotFoundError, LeadClosedError } from '../lead.errors.js';
import { LeadService } from '../lead.service.js';
import { isOpen } from '../stored-lead.js';
import { Enrolment } from './enrolment.service.js';
import { FollowUpPlanRepository, FollowUpRepository } from './follow-up.repository.js';

/** As many as a page shows: a lead is in a few sequences of at most twenty steps. */
const SHOWN = 100;

/** Puts one lead into a sequence, or takes it out of all, because somebody said so. */
@Injectable()
export class LeadSequences {
  constructor(
    private readonly database: Database,
    private readonly leads: LeadService,
    private readonly plans: FollowUpPlanRepository,
    private readonly followUps: FollowUpRepository,
    private readonly enrolment: Enrolment,
  ) {}

  /** @throws LeadNotFoundError, LeadClosedError, FollowUpNotFoundError */
  async enrol({ leadId, planId }: RequestOf<typeof enrolLead>, caller: Caller): Promise<FollowUp[]> {
    const lead = await this.leads.require(leadId, caller);
    if (!isOpen(lead)) throw new LeadClosedError(lead.status);
    const plan = await this.plans.find(planId);
    if (plan?.showroomId !== lead.showroomId || !plan.active) throw new FollowUpNotFoundError();
    await this.database.transaction((tx) => this.enrolment.enrol(tx, plan, lead));
    return this.#of(leadId);
  }

  /** @throws LeadNotFoundError */
  async stop(leadId: string, caller: Caller): Promise<FollowUp[]> {
    await this.leads.require(leadId, caller);
    await this.database.transaction((tx) => this.enrolment.stop(tx, leadId, 'person'));
    return this.#of(leadId);
  }

  async #of(leadId: string): Promise<FollowUp[]> {
    return (await this.followUps.page({ leadId }, undefined, { limit: SHOWN })).data;
  }
}

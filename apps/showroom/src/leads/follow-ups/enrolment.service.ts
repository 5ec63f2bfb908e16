import { Inject, Injectable } from '@nestjs/common';
import type { FollowUp, FollowUpPlan, Lead } from '@rover/contracts';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { newId } from '../../common/new-id.js';
import { FollowUpPlanRepository, FollowUpRepository } from './follow-up.repository.js';

/** Enrols leads in sequences when they come to a status, and takes them out when they leave it. */
@Injectable()
export class Enrolment {
  constructor(
    private readonly plans: FollowUpPlanRepository,
    private readonly followUps: FollowUpRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async enter(tx: Transaction, lead: Lead): Promise<void> {
    const plans = await this.plans.entered(tx, lead.showroomId, lead.status, lead.source);
    const followUps = plans.flatMap((plan) => this.#stepsOf(plan, lead));
    if (followUps.length > 0) await this.followUps.enrol(tx, followUps);
  }

  /** Steps that were skipped wait again. */
  enrol(tx: Transaction, plan: FollowUpPlan, lead: Lead): Promise<void> {
    return this.followUps.resume(tx, this.#stepsOf(plan, lead));
  }

  stop(tx: Transaction, leadId: string, why: NonNullable<FollowUp['skipped']>): Promise<void> {
    return this.followUps.stop(tx, leadId, why, this.#iso(0));
  }

  #stepsOf({ id: planId, steps }: FollowUpPlan, { id: leadId, showroomId }: Lead): FollowUp[] {
    return steps.map(({ afterMinutes, channel, template }, step) => ({
      ...{ id: newId('fup'), leadId, showroomId, planId, step, channel, template },
      ...{
        state: 'waiting',
        skipped: null,
        dueAt: this.#iso(afterMinutes * 60_000),
        updatedAt: this.#iso(0),
      },
    }));
  }

  #iso(ahead: number): string {
    return new Date(this.clock.now() + ahead).toISOString();
  }
}

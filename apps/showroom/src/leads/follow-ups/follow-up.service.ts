import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { followUpDue, getCustomer } from '@rover/contracts';
import type {
  Caller,
  createFollowUpPlan,
  Customer,
  endFollowUpPlan,
  FollowUp,
  FollowUpPlan,
  listFollowUpPlans,
  listFollowUps,
  RequestOf,
  settleFollowUp,
} from '@rover/contracts';
import { Database, Outbox, Sweeps } from '@rover/persistence';
import type { Page, Transaction } from '@rover/persistence';
import { Bus, CLOCK, RoverError } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { newId } from '../../common/new-id.js';
import { requireManager, requireStaff, showroomsOf, worksIn } from '../../common/showroom-access.js';
import { ShowroomService } from '../../showrooms/showroom.service.js';
import { FollowUpNotFoundError, FollowUpSettledError } from '../lead.errors.js';
import { LeadRepository } from '../lead.repository.js';
import { FollowUpPlanRepository, FollowUpRepository } from './follow-up.repository.js';
import { afterQuiet } from '../../common/quiet-hours.js';

const EVERY_MS = 2_000;
const AT_ONCE = 100;
/** The platform looks up whom it may write to on nobody's behalf. */
const platform: Caller = { sub: 'showroom', roles: ['admin'] };

/** Follow-ups: planned by managers, due when their time has come and the customer has agreed, settled by who did them. */
@Injectable()
export class FollowUpService implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly plans: FollowUpPlanRepository,
    private readonly followUps: FollowUpRepository,
    private readonly leads: LeadRepository,
    private readonly showrooms: ShowroomService,
    private readonly bus: Bus,
    private readonly outbox: Outbox,
    private readonly sweeps: Sweeps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.keep({ name: 'follow-ups', everyMs: EVERY_MS, run: () => this.run() });
  }

  /** @throws ShowroomUnknownError, ForbiddenError */
  async createPlan(
    { showroomId, plan }: RequestOf<typeof createFollowUpPlan>,
    caller: Caller,
  ): Promise<FollowUpPlan> {
    requireManager(caller, showroomId);
    await this.showrooms.require(showroomId);
    const made = { ...plan, id: newId('fpl'), showroomId, active: true, createdAt: this.#now() };
    await this.plans.insert(this.database, made);
    return made;
  }

  /** @throws ShowroomUnknownError, ForbiddenError, FollowUpNotFoundError */
  endPlan({ showroomId, planId }: RequestOf<typeof endFollowUpPlan>, caller: Caller): Promise<FollowUpPlan> {
    requireManager(caller, showroomId);
    return this.database.transaction(async (tx) => {
      const plan = await this.plans.lock(tx, planId);
      if (plan?.showroomId !== showroomId) throw new FollowUpNotFoundError();
      const ended = { ...plan, active: false };
      await this.plans.update(tx, ended);
      return ended;
    });
  }

  /** @throws ShowroomUnknownError, CursorInvalidError */
  listPlans(
    { showroomId, ...page }: RequestOf<typeof listFollowUpPlans>,
    caller: Caller,
  ): Promise<Page<FollowUpPlan>> {
    requireStaff(caller, showroomId);
    return this.plans.page(showroomId, page);
  }

  /** @throws ForbiddenError, CursorInvalidError */
  list(
    { limit, cursor, ...filter }: RequestOf<typeof listFollowUps>,
    caller: Caller,
  ): Promise<Page<FollowUp>> {
    return this.followUps.page(filter, showroomsOf(caller), { limit, cursor });
  }

  /** @throws FollowUpNotFoundError, FollowUpSettledError */
  settle({ id, state }: RequestOf<typeof settleFollowUp>, caller: Caller): Promise<FollowUp> {
    return this.database.transaction(async (tx) => {
      const before = await this.followUps.lock(tx, id);
      if (!before || !worksIn(caller, before.showroomId)) throw new FollowUpNotFoundError();
      // Said once more by somebody who heard no answer.
      if (before.state === state) return before;
      if (before.state === 'sent' || before.state === 'skipped') throw new FollowUpSettledError(before.state);
      const skipped = state === 'skipped' ? ('person' as const) : null;
      const after = { ...before, state, skipped, updatedAt: this.#now() };
      await this.followUps.update(tx, after);
      return after;
    });
  }

  /** Decides all whose time has come; what cannot be decided now is looked at again. */
  async run(): Promise<void> {
    for (const followUp of await this.followUps.due(this.#now(), AT_ONCE)) {
      const decided = { ...followUp, ...(await this.#decided(followUp)), updatedAt: this.#now() };
      await this.database.transaction((tx) => this.#write(tx, decided));
    }
  }

  /** Of two replicas that decide at once, one tells of it. */
  async #write(tx: Transaction, followUp: FollowUp): Promise<void> {
    const isFirst = await this.followUps.decide(tx, followUp);
    if (!isFirst || followUp.state !== 'due') return;
    const { id: followUpId, leadId, showroomId, channel, template, updatedAt: time } = followUp;
    await this.outbox.add(tx, followUpDue, [{ followUpId, leadId, showroomId, channel, template, time }]);
  }

  async #decided({ leadId, channel }: FollowUp): Promise<Partial<FollowUp>> {
    const lead = await this.leads.find(leadId);
    const skip = (skipped: FollowUp['skipped']) => ({ state: 'skipped' as const, skipped });
    if (!lead) return skip('customerGone');
    if (channel === 'task') return { state: 'due' };
    const customer = await this.#customer(lead.customerId);
    if (!customer) return skip('customerGone');
    const addresses = channel === 'email' ? customer.emails : customer.phones;
    if (addresses.length === 0) return skip('noContact');
    if (!agrees(customer, channel)) return skip('noConsent');
    const { leadRules, timeZone } = await this.showrooms.require(lead.showroomId);
    const now = this.clock.now();
    const from = afterQuiet(now, leadRules.quietHours, customer.preferences.timeZone ?? timeZone);
    return from > now ? { dueAt: new Date(from).toISOString() } : { state: 'due' };
  }

  /** Undefined when they were erased. */
  async #customer(id: string): Promise<Customer | undefined> {
    try {
      return (await this.bus.request(getCustomer, { id }, { caller: platform })).data;
    } catch (error) {
      if (error instanceof RoverError && error.status === 404) return undefined;
      throw error;
    }
  }

  #now(): string {
    return new Date(this.clock.now()).toISOString();
  }
}

/** Advertising wants a yes: silence is none. */
const agrees = ({ consents }: Customer, channel: string): boolean =>
  consents.some((one) => one.channel === channel && one.purpose === 'marketing' && one.status === 'granted');

import { Inject, Injectable } from '@nestjs/common';
import { leadCreated } from '@rover/contracts';
import type { LeadFacts, NewLead, Showroom } from '@rover/contracts';
import { Database, Outbox } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { CLOCK, UnavailableError } from '@rover/platform';
import type { CallerScope, Clock } from '@rover/platform';
import pLimit from 'p-limit';
import { newId } from '../../common/new-id.js';
import { CustomersService } from '../../customers/customers.service.js';
import { ShowroomService } from '../../showrooms/showroom.service.js';
import { Assigner } from '../assignment/assigner.service.js';
import { LeadContactMissingError, LeadKnownError } from '../lead.errors.js';
import { LeadRepository } from '../lead.repository.js';
import { LeadWriter } from '../lead-writer.service.js';
import { noCounts, vehicleKeyOf } from '../stored-lead.js';
import type { StoredLead } from '../stored-lead.js';
import type { LeadDraft } from './lead-draft.js';

export interface Taken {
  readonly lead: StoredLead;
  readonly outcome: 'created' | 'known';
}

/** Those of a showroom wait for each other in the end: more of them at once would only hold connections meanwhile. */
const AT_ONCE = 4;

/** Losing a race against others this often says that something is wrong. */
const MOST_TRIES = 10;

/** Somebody else claims the id of this lead: once they have committed, it is known. */
class ClaimedMeanwhileError extends Error {}

/** Several prospects lock several customers, and two documents may do so in different orders: one of them begins again. */
const isRace = (error: unknown): boolean =>
  error instanceof ClaimedMeanwhileError ||
  error instanceof LeadKnownError ||
  (error as { code?: string }).code === DEADLOCK;

const DEADLOCK = '40P01';

/** Takes leads in: knows the customer, knows a lead that came before, gives a new one to a rep. */
@Injectable()
export class LeadIntake {
  readonly #turns = pLimit(AT_ONCE);

  constructor(
    private readonly database: Database,
    private readonly leads: LeadRepository,
    private readonly writer: LeadWriter,
    private readonly customers: CustomersService,
    private readonly showrooms: ShowroomService,
    private readonly assigner: Assigner,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** All of them or none. @throws ShowroomUnknownError, CustomerNotFoundError, LeadContactMissingError, UnavailableError */
  takeAll(drafts: readonly LeadDraft[], scope: CallerScope): Promise<Taken[]> {
    return this.#turns(() => this.#takeAll(drafts, scope));
  }

  async #takeAll(drafts: readonly LeadDraft[], scope: CallerScope): Promise<Taken[]> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1)
      try {
        return await this.database.transaction(async (tx) => {
          const taken: Taken[] = [];
          for (const draft of drafts) taken.push(await this.#take(tx, draft, scope));
          return taken;
        });
      } catch (error) {
        if (!isRace(error)) throw error;
      }
    throw new UnavailableError('Too many are sending this lead at once.');
  }

  async #take(tx: Transaction, draft: LeadDraft, scope: CallerScope): Promise<Taken> {
    const showroom = await this.showrooms.require(draft.showroomId, tx);
    const id = newId('led');
    const customerId = await this.#customer(tx, draft, scope);
    const vehicleKey = vehicleKeyOf(draft.vehicle ?? null);
    const known =
      (draft.externalIds.length > 0 && (await this.leads.byKey(tx, showroom.id, draft.externalIds))) ||
      (await this.leads.ofCustomer(tx, { showroomId: showroom.id, customerId, vehicleKey }));
    if (known) return this.#again(tx, known, draft, scope);
    const lead = { id, showroomId: showroom.id, externalIds: draft.externalIds };
    if (!(await this.leads.claim(tx, lead))) throw new ClaimedMeanwhileError();
    return this.#begin(tx, { draft, showroom, made: { ...lead, customerId, vehicleKey } }, scope);
  }

  async #customer(tx: Transaction, draft: LeadDraft, scope: CallerScope): Promise<string> {
    const touch = { kind: 'lead.received', channel: draft.channel, showroomId: draft.showroomId };
    if (draft.customerId !== undefined) return this.customers.append(tx, draft.customerId, touch, scope);
    const { emails, phones, externalIds, consents, ...facts } = draft.customer ?? {};
    const identifiers = { emails, phones, externalIds };
    const given = [emails, phones, externalIds].reduce((sum, list) => sum + (list?.length ?? 0), 0);
    const { customerId, unusable } = await this.customers.identify(
      tx,
      { facts, identifiers, consents, source: draft.word, touch },
      scope,
    );
    if (given === 0 || unusable.length >= given) throw new LeadContactMissingError();
    return customerId;
  }

  /** It came before: that is noted, and whatever became of it since stays. */
  async #again(tx: Transaction, id: string, { comments }: LeadDraft, scope: CallerScope): Promise<Taken> {
    const before = await this.writer.lock(tx, id);
    const note = comments !== undefined && comments !== before.comments ? comments.slice(0, 2_000) : null;
    await this.writer.note(tx, id, { kind: 'resend', direction: 'inbound', note }, scope);
    return {
      lead: await this.writer.save(tx, before, { ...before, resends: before.resends + 1 }),
      outcome: 'known',
    };
  }

  async #begin(
    tx: Transaction,
    {
      draft,
      showroom,
      made,
    }: {
      draft: LeadDraft;
      showroom: Showroom;
      made: Pick<StoredLead, 'id' | 'showroomId' | 'externalIds' | 'customerId' | 'vehicleKey'>;
    },
    scope: CallerScope,
  ): Promise<Taken> {
    const time = new Date(this.clock.now()).toISOString();
    const begun = this.writer.judged({ ...fresh(draft, showroom, time), ...made });
    const { id: leadId, showroomId, customerId, source } = begun;
    const touch = { kind: 'lead.created', channel: draft.channel, showroomId, references: { leadId } };
    await this.customers.append(tx, customerId, touch, scope);
    const lead = await this.assigner.rotate(tx, begun, showroom, 'rotation', scope);
    await Promise.all([
      this.writer.insert(tx, lead),
      this.outbox.add(tx, leadCreated, [{ leadId, showroomId, customerId, source, time }], scope),
    ]);
    return { lead, outcome: 'created' };
  }
}

const fresh = (draft: LeadDraft, { currency }: Showroom, time: string) => ({
  status: 'new' as const,
  source: draft.source,
  interest: draft.interest,
  vehicle: draft.vehicle ?? null,
  tradeIn: draft.tradeIn ?? null,
  financing: draft.financing ?? null,
  budget: draft.budget ?? null,
  timeframeDays: draft.timeframeDays ?? null,
  distanceKm: draft.distanceKm ?? null,
  comments: draft.comments ?? null,
  language: draft.language ?? null,
  skills: draft.skills,
  currency,
  repId: null,
  responseDueAt: null,
  firstResponseAt: null,
  reassignments: 0,
  escalatedAt: null,
  nextActionAt: null,
  lastActivityAt: null,
  resends: 0,
  requestedAt: requestedAt(draft.requestedAt, time),
  closedAt: null,
  lostReason: null,
  assignment: null,
  version: 1,
  createdAt: time,
  updatedAt: time,
  counts: noCounts,
  contactMethods: methodsOf(draft.customer),
  timer: null,
  stale: true,
  hadBy: [],
});

/** Nobody wrote after we were told of it, whatever their clock says. */
const requestedAt = (given: string | undefined, now: string): string =>
  given !== undefined && Date.parse(given) < Date.parse(now) ? new Date(given).toISOString() : now;

const methodsOf = (customer: NewLead['customer']): NonNullable<LeadFacts['contactMethods']> => [
  ...(customer?.emails?.length ? ['email' as const] : []),
  ...(customer?.phones?.length ? ['phone' as const] : []),
];

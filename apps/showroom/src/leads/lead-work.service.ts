import { Inject, Injectable } from '@nestjs/common';
import type {
  addLeadActivity,
  Lead,
  LeadActivity,
  LeadPatch,
  NewLeadActivity,
  RequestOf,
  updateLead,
} from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { CallerScope, Clock } from '@rover/platform';
import { requireManager } from '../common/showroom-access.js';
import { CustomersService } from '../customers/customers.service.js';
import { ShowroomService } from '../showrooms/showroom.service.js';
import { Assigner } from './assignment/assigner.service.js';
import { Enrolment } from './follow-ups/enrolment.service.js';
import { LeadTransitionError, LeadVersionMismatchError } from './lead.errors.js';
import { answers, mayMove, statusAfter } from './lead-status.js';
import { LeadService } from './lead.service.js';
import { LeadWriter } from './lead-writer.service.js';
import { leadOf, vehicleKeyOf } from './stored-lead.js';
import type { LeadCounts, StoredLead } from './stored-lead.js';

const channels = {
  call: 'phone',
  email: 'email',
  sms: 'sms',
  visit: 'inPerson',
  appointment: 'system',
  outcome: 'system',
} as const;

/** What people do with leads. */
@Injectable()
export class LeadWork {
  constructor(
    private readonly database: Database,
    private readonly service: LeadService,
    private readonly writer: LeadWriter,
    private readonly customers: CustomersService,
    private readonly assigner: Assigner,
    private readonly enrolment: Enrolment,
    private readonly showrooms: ShowroomService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws LeadNotFoundError, LeadVersionMismatchError, LeadTransitionError, LeadRepInvalidError, LeadKnownError, ForbiddenError */
  async update({ id, patch, version }: RequestOf<typeof updateLead>, scope: CallerScope): Promise<Lead> {
    const { showroomId, customerId, status } = await this.service.require(id, scope.caller);
    if (patch.repId !== undefined) requireManager(scope.caller, showroomId);
    return this.database.transaction(async (tx) => {
      const touch = { channel: 'system' as const, showroomId, references: { leadId: id } };
      if (patch.status !== undefined && patch.status !== status)
        await this.customers.append(tx, customerId, { ...touch, kind: touchOf(patch.status) }, scope);
      const before = await this.writer.lock(tx, id);
      if (version !== undefined && version !== before.version)
        throw new LeadVersionMismatchError(before.version);
      const moved = await this.#moved(tx, before, patch, scope);
      return leadOf(await this.writer.save(tx, before, await this.#given(tx, moved, patch, scope), scope));
    });
  }

  /** The customer's log is opened before the lead, here as everywhere. @throws LeadNotFoundError, LeadTransitionError, CustomerNotFoundError */
  async add(
    { leadId, activity }: RequestOf<typeof addLeadActivity>,
    scope: CallerScope,
  ): Promise<{ activity: LeadActivity; lead: Lead }> {
    const { customerId, showroomId } = await this.service.require(leadId, scope.caller);
    return this.database.transaction(async (tx) => {
      const { kind } = activity;
      const touch = {
        kind: activity.outcome ? touchOf(activity.outcome) : `lead.${kind}`,
        showroomId,
        references: { leadId },
      };
      if (kind !== 'note')
        await this.customers.append(tx, customerId, { ...touch, channel: channels[kind] }, scope);
      const before = await this.writer.lock(tx, leadId);
      const after = this.#after(before, activity);
      if (after.status !== before.status && activity.outcome) requireMove(before, after.status);
      if (activity.direction === 'inbound') await this.enrolment.stop(tx, leadId, 'customerAnswered');
      const noted = await this.writer.note(tx, leadId, this.#entry(activity), scope);
      return { activity: noted, lead: leadOf(await this.writer.save(tx, before, after, scope)) };
    });
  }

  async #moved(
    tx: Transaction,
    before: StoredLead,
    { status, lostReason, repId: _repId, ...facts }: LeadPatch,
    scope: CallerScope,
  ): Promise<StoredLead> {
    const changed = { ...before, ...facts };
    const lead = { ...changed, vehicleKey: vehicleKeyOf(changed.vehicle) };
    if (status === undefined || status === before.status) return lead;
    requireMove(before, status);
    if (before.status === 'sold') requireManager(scope.caller, before.showroomId);
    await this.writer.note(
      tx,
      before.id,
      { kind: 'status', detail: { from: before.status, to: status } },
      scope,
    );
    return { ...lead, status, ...(status === 'lost' && { lostReason: lostReason ?? null }) };
  }

  async #given(
    tx: Transaction,
    lead: StoredLead,
    { repId }: LeadPatch,
    scope: CallerScope,
  ): Promise<StoredLead> {
    if (repId === undefined || repId === lead.repId) return lead;
    const showroom = await this.showrooms.require(lead.showroomId, tx);
    return this.assigner.give(tx, lead, { repId, showroom }, scope);
  }

  #after(before: StoredLead, activity: NewLeadActivity): StoredLead {
    const time = this.#timeOf(activity);
    const answered = before.firstResponseAt === null && answers(activity);
    return {
      ...before,
      status: statusAfter(before.status, activity),
      counts: counted(before.counts, activity),
      lastActivityAt: later(before.lastActivityAt, time),
      ...(answered && { firstResponseAt: later(before.createdAt, time), responseDueAt: null, timer: null }),
      ...(activity.outcome === 'lost' && { lostReason: activity.reason ?? null }),
      ...(activity.nextActionAt !== undefined && { nextActionAt: activity.nextActionAt }),
    };
  }

  #entry({ kind, direction, note, ...activity }: NewLeadActivity) {
    const { reached, appointment, testDrive, outcome, reason } = activity;
    const detail = {
      ...(kind === 'call' && { reached }),
      ...(kind === 'visit' && { testDrive }),
      ...(appointment && { appointment }),
      ...(outcome && { outcome, ...(reason !== undefined && { reason }) }),
    };
    return { kind, direction, detail, note: note ?? null, time: this.#timeOf(activity) };
  }

  /** Nothing was done after we were told of it. */
  #timeOf({ time }: Pick<NewLeadActivity, 'time'>): string {
    const now = this.clock.now();
    return new Date(time === undefined ? now : Math.min(Date.parse(time), now)).toISOString();
  }
}

/** How a customer's log calls it: it knows by that which leads of theirs are open. */
function touchOf(status: StoredLead['status']): string {
  if (status === 'sold') return 'lead.converted';
  return status === 'lost' ? 'lead.lost' : 'lead.created';
}

function requireMove({ status }: StoredLead, to: StoredLead['status']): void {
  if (!mayMove(status, to)) throw new LeadTransitionError(status, to);
}

const later = (one: string | null, other: string): string => (one !== null && one > other ? one : other);

function counted(counts: LeadCounts, activity: NewLeadActivity): LeadCounts {
  const { kind, direction, reached, testDrive, appointment } = activity;
  const missed = appointment?.status === 'missed';
  return {
    visits: counts.visits + Number(kind === 'visit'),
    testDrives: counts.testDrives + Number(kind === 'visit' && testDrive),
    messages: counts.messages + Number((kind === 'email' || kind === 'sms') && direction === 'inbound'),
    calls: counts.calls + Number(kind === 'call' && reached),
    appointments: counts.appointments + Number(appointment?.status === 'set'),
    missedAppointments: counts.missedAppointments + Number(missed),
  };
}

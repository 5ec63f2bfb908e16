import { Injectable } from '@nestjs/common';
import {
  customerHighValueDetected,
  followUpDue,
  inventoryReserved,
  leadAssigned,
  leadEscalated,
  recommendationAlertTriggered,
  saleCompleted,
  testDriveCancelled,
  testDriveScheduled,
  vehicleAlertTriggered,
} from '@rover/contracts';
import type { EventContract, EventData, Listing } from '@rover/contracts';
import type { StreamMessage } from '@rover/redis-streams';
import { HoldRepository } from '../../holds/hold.repository.js';
import { StockRepository } from '../../inventory/stock.repository.js';
import { LeadRepository } from '../../leads/lead.repository.js';
import { RepRepository } from '../../reps/rep.repository.js';
import type { Facts } from '../templates/fact.js';
import type { Situation } from './situation.js';
import { Watchers } from './watchers.service.js';

type Gathered = Omit<Situation, 'event' | 'eventId' | 'data' | 'time'>;
type Gatherer = (data: never) => Promise<Gathered | undefined>;

const nobody = { showroomId: null, customerId: null, repUser: null, watchers: [], references: {} } as const;

/** Looks up what has to be known of an event to tell people of it. */
@Injectable()
export class Situations {
  readonly #gatherers = new Map<string, Gatherer>();

  constructor(
    private readonly leads: LeadRepository,
    private readonly holds: HoldRepository,
    private readonly units: StockRepository,
    private readonly reps: RepRepository,
    private readonly watchers: Watchers,
  ) {
    this.#gather(followUpDue, (data) => this.#followUp(data));
    this.#gather(leadAssigned, (data) => this.#lead(data.leadId, data.repId));
    this.#gather(leadEscalated, (data) => this.#lead(data.leadId, data.repId));
    this.#gather(customerHighValueDetected, (data) => this.#arrival(data));
    this.#gather(testDriveScheduled, (data) => this.#drive(data));
    this.#gather(testDriveCancelled, (data) => this.#drive(data));
    this.#gather(inventoryReserved, (data) => this.#hold(data));
    this.#gather(saleCompleted, (data) => this.#sale(data));
    this.#gather(recommendationAlertTriggered, (data) => this.#wish(data));
    this.#gather(vehicleAlertTriggered, (data) => this.#alert(data));
  }

  /** Undefined when nobody is to be told. @throws UnavailableError */
  async of({ type, id, time, data }: StreamMessage): Promise<Situation | undefined> {
    const gathered = await this.#gatherers.get(type)?.(data as never);
    if (!gathered) return undefined;
    const known = data as Record<string, unknown>;
    const happened = typeof known.time === 'string' ? known.time : time;
    return { event: type, eventId: id, data: known, time: Date.parse(happened), ...gathered };
  }

  #gather<E extends EventContract>(
    event: E,
    gatherer: (data: EventData<E>) => Promise<Gathered | undefined>,
  ): void {
    this.#gatherers.set(event.name, gatherer as Gatherer);
  }

  async #followUp({ followUpId, leadId, channel, template }: EventData<typeof followUpDue>) {
    const gathered = await this.#lead(leadId);
    if (!gathered) return undefined;
    const references = { ...gathered.references, followUpId };
    const facts = { ...gathered.facts, task: template };
    return { ...gathered, subjectId: followUpId, references, facts, ...(isWritten(channel) && { template }) };
  }

  /** @param repId who has it by the event; else by the lead */
  async #lead(leadId: string, repId?: string | null): Promise<Gathered | undefined> {
    const lead = await this.leads.find(leadId);
    if (!lead) return undefined;
    const { showroomId, customerId, source } = lead;
    const rep = await this.#rep(showroomId, repId ?? lead.repId);
    return {
      ...{ ...nobody, showroomId, customerId, repUser: rep.user, subjectId: leadId },
      references: { leadId, customerId, ...rep.reference },
      facts: { repName: rep.name, source, vehicle: vehicleOf(lead.vehicle) },
    };
  }

  async #arrival(data: EventData<typeof customerHighValueDetected>): Promise<Gathered> {
    const { showroomId, visitId, customerId, leadId, repId, score } = data;
    const rep = await this.#rep(showroomId, repId);
    return {
      ...{ ...nobody, showroomId, customerId, repUser: rep.user, subjectId: visitId },
      references: { visitId, leadId, customerId, ...rep.reference },
      facts: { repName: rep.name, chance: { share: score } },
    };
  }

  async #drive(data: EventData<typeof testDriveScheduled>): Promise<Gathered> {
    const { showroomId, testDriveId, unitId, vehicleId, leadId, customerId, repId, startsAt } = data;
    const rep = await this.#rep(showroomId, repId);
    return {
      ...{ ...nobody, showroomId, customerId: customerId ?? null, repUser: rep.user, subjectId: testDriveId },
      references: { testDriveId, leadId, vehicleId, customerId, ...rep.reference },
      facts: { repName: rep.name, vehicle: await this.#unit(unitId), startsAt: { at: startsAt } },
    };
  }

  async #hold({ holdId, showroomId, unitId, repId, expiresAt }: EventData<typeof inventoryReserved>) {
    const hold = await this.holds.find(holdId);
    if (!hold) return undefined;
    const rep = await this.#rep(showroomId, repId);
    const { customerId, leadId } = hold;
    return {
      ...{ ...nobody, showroomId, customerId: customerId ?? null, subjectId: holdId },
      repUser: rep.user ?? hold.createdBy ?? null,
      references: { holdId, leadId, customerId, ...rep.reference },
      facts: { repName: rep.name, vehicle: await this.#unit(unitId), expiresAt: { at: expiresAt } },
    };
  }

  async #sale(data: EventData<typeof saleCompleted>): Promise<Gathered> {
    const { saleId, showroomId, unitId, customerId, leadId, repId, price, currency } = data;
    const rep = await this.#rep(showroomId, repId);
    return {
      ...{ ...nobody, showroomId, customerId: customerId ?? null, repUser: rep.user, subjectId: saleId },
      references: { saleId, leadId, customerId, ...rep.reference },
      facts: {
        repName: rep.name,
        vehicle: await this.#unit(unitId),
        price: { amount: price, currency },
      },
    };
  }

  /** Nobody is told of what was found in late data, nor while the vehicle is muted. */
  async #alert(data: EventData<typeof vehicleAlertTriggered>): Promise<Gathered | undefined> {
    const { id: alertId, vehicleId, fleetId, fleetIds, late, ruleName, severity, triggeredAt } = data;
    const fleets = fleetIds ?? (fleetId === null ? [] : [fleetId]);
    const watchers = late ? [] : await this.watchers.ofVehicle(vehicleId, fleets);
    if (watchers.length === 0) return undefined;
    const facts = { vehicle: vehicleId, alert: ruleName, severity, triggeredAt: { at: triggeredAt } };
    return { ...nobody, watchers, subjectId: alertId, references: { alertId, vehicleId }, facts };
  }

  /** What stands in the event is what was so then. */
  async #wish(data: EventData<typeof recommendationAlertTriggered>): Promise<Gathered> {
    const { userId, alertId, listing, previousPrice, search, more, trend } = data;
    const wisher = await this.watchers.byAccount(userId);
    const customerId = wisher.kind === 'customer' ? wisher.id : null;
    return {
      ...{ ...nobody, customerId, wisher, subjectId: alertId },
      references: { alertId, ...(listing && { listingId: listing.id }), ...(customerId && { customerId }) },
      facts: {
        vehicle: trend?.label ?? vehicleOf(listing ?? null),
        ...(listing && pricesOf(listing, previousPrice)),
        ...(search && { search }),
        ...(more && { more: String(more) }),
        ...(trend && { orders: String(trend.orders) }),
      },
    };
  }

  async #rep(showroomId: string, repId: string | null | undefined) {
    const rep = repId ? await this.reps.find(showroomId, repId) : undefined;
    return {
      user: rep?.userId ?? null,
      name: rep?.name,
      reference: repId ? { repId } : {},
    };
  }

  async #unit(unitId: string): Promise<string | undefined> {
    return (await this.units.find(unitId))?.title;
  }
}

const isWritten = (channel: string): boolean => channel === 'email' || channel === 'sms';

function vehicleOf(vehicle: Partial<Pick<Listing, 'modelYear' | 'make' | 'model'>> | null): Facts[string] {
  const { modelYear, make, model } = vehicle ?? {};
  return [modelYear, make, model].filter((part) => part !== undefined).join(' ') || undefined;
}

function pricesOf({ askingPrice, currency }: Listing, previous: number | undefined): Facts {
  const price = { amount: askingPrice, currency };
  return { price, ...(previous !== undefined && { previousPrice: { amount: previous, currency } }) };
}

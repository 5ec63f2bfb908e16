import { Injectable } from '@nestjs/common';
import { getCustomer, getDeal } from '@rover/contracts';
import type { Customer, Lead, PriceSuggestion, RequestOf, suggestLeadPrice } from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { CallerScope } from '@rover/platform';
import { suggestPrice } from '@rover/scoring';
import type { PriceQuestion, SuggestedPrice } from '@rover/scoring';
import type { AdfProspect, AdfVehicle } from '../adf/adf.js';
import { writeAdf } from '../adf/write-adf.js';
import { requireManager } from '../common/showroom-access.js';
import { ShowroomService } from '../showrooms/showroom.service.js';
import { minorUnitsIn } from './intake/adf-drafts.js';
import { LeadPriceUnknownError, PriceLimitsError } from './lead.errors.js';
import { LeadService } from './lead.service.js';

const adfInterests = {
  buy: 'buy',
  lease: 'lease',
  sell: 'sell',
  tradeIn: 'trade-in',
  testDrive: 'test-drive',
} as const;

/** What is made of a lead for others: a price to offer, a document for another system. */
@Injectable()
export class LeadOffers {
  constructor(
    private readonly leads: LeadService,
    private readonly showrooms: ShowroomService,
    private readonly bus: Bus,
  ) {}

  /** @throws LeadNotFoundError, ForbiddenError, LeadPriceUnknownError, PriceLimitsError, UnavailableError */
  async price(
    { leadId, cost, ...limits }: RequestOf<typeof suggestLeadPrice>,
    scope: CallerScope,
  ): Promise<PriceSuggestion> {
    const lead = await this.leads.require(leadId, scope.caller);
    requireManager(scope.caller, lead.showroomId);
    const { askingPrice, marketValue } = await this.#market(lead, limits.marketValue, scope);
    const { floor = cost, ceiling = askingPrice } = limits;
    if (floor < cost || ceiling < floor) throw new PriceLimitsError(floor < cost ? 'floor' : 'ceiling');
    const { score } = lead.score;
    const question = { score, askingPrice, marketValue, cost, floor, ceiling };
    const suggested = suggestPrice(question);
    const reasons = reasonsOf(question, suggested);
    return {
      leadId,
      currency: lead.currency,
      ...question,
      ...suggested,
      curve: [...suggested.curve],
      reasons,
    };
  }

  /** As ADF 1.0. @throws LeadNotFoundError, CustomerNotFoundError */
  async adf(id: string, scope: CallerScope): Promise<string> {
    const lead = await this.leads.require(id, scope.caller);
    const [{ data: customer }, showroom] = await Promise.all([
      this.bus.request(getCustomer, { id: lead.customerId }, scope),
      this.showrooms.require(lead.showroomId),
    ]);
    const vendor = { name: showroom.name, ids: [{ value: showroom.id }] };
    return writeAdf({
      status: lead.resends > 0 ? 'resend' : 'new',
      ids: [...lead.externalIds, { value: lead.id, source: 'Rover' }],
      requestDate: { at: lead.requestedAt },
      vehicles: vehiclesOf(lead),
      customer: {
        ...contactOf(customer),
        ids: [],
        ...(lead.comments !== null && { comments: lead.comments }),
      },
      vendor,
      provider: { name: lead.source, ids: [] },
    });
  }

  async #market(
    { vehicle }: Lead,
    stated: number | undefined,
    scope: CallerScope,
  ): Promise<{ askingPrice: number; marketValue: number }> {
    if (stated !== undefined && vehicle?.price !== undefined)
      return { askingPrice: vehicle.price, marketValue: stated };
    if (vehicle?.listingId === undefined) throw new LeadPriceUnknownError();
    const { data } = await this.bus.request(getDeal, { listingId: vehicle.listingId }, scope);
    return { askingPrice: data.listing.askingPrice, marketValue: stated ?? data.marketValue };
  }
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function reasonsOf(
  { score, askingPrice, marketValue, cost }: PriceQuestion,
  { price, probability, bound }: SuggestedPrice,
): string[] {
  return [
    `At the asking price, ${percent(askingPrice / marketValue)} of the market value, the lead is taken to buy with ${percent(score)}.`,
    `At ${percent(price / marketValue)} of it the chance is ${percent(probability)}, with a margin of ${percent((price - cost) / Math.max(price, 1))}.`,
    bound === null
      ? 'A lower price would give away more than it wins, a higher one lose more than it earns.'
      : `The best price lies beyond the ${bound}, which is kept to.`,
  ];
}

function vehiclesOf({ interest, vehicle, tradeIn, currency }: Lead): AdfVehicle[] {
  return [
    ...(vehicle ? [vehicleOf(vehicle, adfInterests[interest], currency)] : []),
    ...(tradeIn ? [vehicleOf(tradeIn, 'trade-in', currency)] : []),
  ];
}

/** ADF knows new and used; what is certified is used. */
const vehicleOf = (
  vehicle: NonNullable<Lead['vehicle']>,
  interest: AdfVehicle['interest'],
  currency: string,
): AdfVehicle => ({
  interest,
  status: vehicle.condition === undefined || vehicle.condition === 'new' ? 'new' : 'used',
  year: vehicle.modelYear,
  make: vehicle.make,
  model: vehicle.model,
  trim: vehicle.trim,
  vin: vehicle.vin,
  stock: vehicle.stockNumber,
  bodyStyle: vehicle.bodyClass,
  ...(vehicle.odometer !== undefined && {
    odometer: { value: Math.round(vehicle.odometer / 1_000), unit: 'km' as const },
  }),
  ...(vehicle.price !== undefined && { price: { value: vehicle.price / minorUnitsIn(currency), currency } }),
});

function contactOf(customer: Customer): Omit<AdfProspect['customer'], 'ids'> {
  const { givenName, familyName, company, emails, phones, address } = customer;
  return {
    isBusiness: givenName === null && familyName === null && company !== null,
    ...(company !== null && givenName === null && familyName === null && { fullName: company }),
    ...(givenName !== null && { givenName }),
    ...(familyName !== null && { familyName }),
    emails: emails.map(({ value }) => value),
    phones: phones.map(({ value: number }) => ({ number, type: 'voice' as const })),
    ...(address && { address }),
  };
}

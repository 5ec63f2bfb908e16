import type { LeadDraft } from './lead-draft.js';
import type { Lead, NewLead, Showroom } from '@rover/contracts';
import { DateTime } from 'luxon';
import type { AdfCustomer, AdfProspect, AdfVehicle, RequestDate } from '../../adf/adf.js';

const METRES = { km: 1_000, mi: 1_609.344 } as const;
const interestNames = {
  buy: 'buy',
  lease: 'lease',
  sell: 'sell',
  'trade-in': 'tradeIn',
  'test-drive': 'testDrive',
} as const;

/** What a prospect of ADF says, as a lead of a showroom. */
export function draftOfProspect(prospect: AdfProspect, showroom: Showroom, now: number): LeadDraft {
  const { customer, vehicles, provider } = prospect;
  const wanted = vehicles.find(({ interest }) => interest !== 'trade-in') ?? vehicles[0];
  const tradeIn = vehicles.find((vehicle) => vehicle.interest === 'trade-in' && vehicle !== wanted);
  const from = provider?.name ?? prospect.ids.find(({ source }) => source)?.source;
  const requested = requestedAt(prospect.requestDate, showroom.timeZone);
  return {
    showroomId: showroom.id,
    customer: customerOf(customer),
    source: (from ?? 'adf').slice(0, 60),
    interest: wanted ? interestNames[wanted.interest] : 'buy',
    ...(wanted && { vehicle: vehicleOf(wanted, showroom) }),
    ...(tradeIn && { tradeIn: vehicleOf(tradeIn, showroom) }),
    ...(wanted?.financing && { financing: wanted.financing }),
    ...timeframeOf(customer, now),
    ...(commentsOf(prospect) && { comments: commentsOf(prospect) }),
    skills: [],
    externalIds: prospect.ids.map(({ value, source, sequence }) => ({
      source: source ?? from ?? 'adf',
      value,
      ...(sequence && { sequence: sequence.slice(0, 40) }),
    })),
    ...(requested && { requestedAt: requested }),
    channel: 'web',
    word: 'partner',
  };
}

function customerOf({
  fullName,
  givenName,
  familyName,
  isBusiness,
  ...contact
}: AdfCustomer): NewLead['customer'] {
  const names = isBusiness
    ? { company: fullName?.slice(0, 160) }
    : { ...parted(fullName), ...(givenName && { givenName }), ...(familyName && { familyName }) };
  const country = contact.address?.country?.toUpperCase();
  const address = contact.address && {
    ...contact.address,
    country: country && /^[A-Z]{2}$/.test(country) ? country : undefined,
  };
  return {
    ...cut(names),
    ...(address && { address }),
    emails: contact.emails.map((value) => ({ value, verified: false, shared: false })),
    phones: contact.phones
      .filter(({ type }) => type !== 'fax')
      .map(({ number: value }) => ({ value, verified: false, shared: false })),
  };
}

/** `Doe, Jane` and `Jane Doe`: the last word is taken for the family's. */
function parted(fullName: string | undefined): { givenName?: string; familyName?: string } {
  if (fullName === undefined) return {};
  const [family, given] = fullName.includes(',') ? fullName.split(/\s*,\s*/, 2) : [];
  if (family && given) return { givenName: given, familyName: family };
  const at = fullName.lastIndexOf(' ');
  return at < 0
    ? { familyName: fullName }
    : { givenName: fullName.slice(0, at), familyName: fullName.slice(at + 1) };
}

const cut = (names: Record<string, string | undefined>) =>
  Object.fromEntries(
    Object.entries(names).flatMap(([name, text]) => (text ? [[name, text.slice(0, 100)] as const] : [])),
  );

function vehicleOf(vehicle: AdfVehicle, { currency }: Showroom): NonNullable<Lead['vehicle']> {
  const { vin, stock, year, make, model, trim, bodyStyle, odometer, price, status } = vehicle;
  const isOurs = price && (price.currency ?? currency) === currency;
  return {
    condition: status,
    ...(vin && { vin: vin.slice(0, 40) }),
    ...(stock && { stockNumber: stock }),
    ...(year && { modelYear: year }),
    ...(make && { make }),
    ...(model && { model }),
    ...(trim && { trim }),
    ...(bodyStyle && { bodyClass: bodyStyle }),
    ...(odometer && { odometer: odometer.value * METRES[odometer.unit] }),
    ...(isOurs && { price: Math.round(price.value * minorUnitsIn(currency)) }),
  };
}

/** How many minor units one unit of a currency has (ISO 4217). */
export function minorUnitsIn(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2);
}

function timeframeOf({ latest }: AdfCustomer, now: number): { timeframeDays?: number } {
  if (latest === undefined) return {};
  const days = Math.ceil((Date.parse(latest) - now) / 86_400_000);
  return { timeframeDays: Math.min(Math.max(days, 0), 3_650) };
}

function commentsOf({ customer, vehicles }: AdfProspect): string | undefined {
  const texts = [customer.comments, customer.timeframe, ...vehicles.map(({ comments }) => comments)];
  return (
    texts
      .filter((text) => text !== undefined)
      .join('\n')
      .slice(0, 5_000) || undefined
  );
}

function requestedAt(date: RequestDate | undefined, zone: string): string | undefined {
  if (!date) return undefined;
  if ('at' in date) return date.at;
  return new Date(DateTime.fromISO(date.local, { zone }).toMillis()).toISOString();
}

import type { Random } from '../inventory/random.js';
import type { Builder } from './builder.js';
import { somebody } from './people.js';

/** A vehicle in the showroom that people come for. */
export interface DemoUnit {
  readonly id: string;
  readonly stockNumber: string;
  readonly listingId: string;
  readonly askingPrice: number;
  readonly make: string;
  readonly model: string;
  readonly modelYear: number;
}

interface Lead {
  readonly id: string;
  readonly customerId: string;
  readonly repId: string | null;
}

const HOUR_MS = 3_600_000;
const ahead = (hours: number): string => new Date(Date.now() + hours * HOUR_MS).toISOString();
/** The next whole hours. */
const onTheHour = (hours: number): string =>
  new Date(Math.ceil(Date.now() / HOUR_MS + hours) * HOUR_MS).toISOString();

const call = { kind: 'call', note: 'Likes the colour, asks about the service history.' };
const appointment = { kind: 'appointment', appointment: { at: ahead(26) }, nextActionAt: ahead(24) };
const visit = { kind: 'visit', testDrive: true, note: 'Came with the family; the boot is large enough.' };
const wrote = { kind: 'email', direction: 'inbound', note: 'Could you send pictures of the interior?' };
const late = { ...call, nextActionAt: ahead(-3) };

/** What was done with each of the first leads of a showroom: by that they stand where they stand. */
const stories: readonly (readonly object[])[] = [
  [],
  [wrote],
  [],
  [call],
  [late],
  [call, wrote],
  [call, appointment],
  [call, appointment],
  [call, appointment, visit],
  [call, visit],
  [call, appointment, visit, { kind: 'outcome', outcome: 'sold' }],
  [
    { kind: 'call', reached: false },
    { kind: 'outcome', outcome: 'lost', reason: 'Bought elsewhere' },
  ],
];
const sources = ['website', 'marketplace', 'walk-in', 'referral'] as const;
const DRIVES = 4;

/** People who want the vehicles of a showroom, some further than others; test drives, a hold, and a sale under way. */
export async function makeRetail(
  build: Builder,
  random: Random,
  showroomId: string,
  units: readonly DemoUnit[],
): Promise<void> {
  if (units.length < DRIVES) return;
  await setRules(build, showroomId);
  const leads: Lead[] = [];
  for (const [n, story] of stories.entries()) {
    const lead = await takeLead(build, random, showroomId, { n, unit: units[n % units.length]! });
    if (!lead) continue;
    leads.push(lead);
    for (const activity of story) await build.ask(`POST /leads/${lead.id}/activities`, activity);
  }
  for (const [n, { id: leadId, customerId }] of leads.slice(0, DRIVES).entries())
    await build.ask('POST /test-drives', {
      ...{ unitId: units[n]!.id, leadId, customerId, startsAt: onTheHour([0, 1, 1, 22][n]!), minutes: 45 },
    });
  const buyer = leads.at(-4);
  if (buyer) await sell(build, units[8 % units.length]!, buyer);
}

async function setRules(build: Builder, showroomId: string): Promise<void> {
  await build.ask(`PUT /showrooms/${showroomId}/sale-rules`, {
    taxes: [{ name: 'Sales tax', percent: 7.5, tradeInCredit: true }],
    fees: [{ name: 'Documents', amount: 29_900 }],
  });
  await build.ask(`POST /showrooms/${showroomId}/follow-up-plans`, {
    name: 'The first week',
    status: 'engaged',
    steps: [
      { afterMinutes: 24 * 60, channel: 'task', template: 'Call again' },
      { afterMinutes: 3 * 24 * 60, channel: 'email', template: 'More pictures' },
      { afterMinutes: 7 * 24 * 60, channel: 'task', template: 'Offer a test drive' },
    ],
  });
}

async function takeLead(
  build: Builder,
  random: Random,
  showroomId: string,
  { n, unit }: { n: number; unit: DemoUnit },
): Promise<Lead | undefined> {
  const { listingId, stockNumber, make, model, modelYear, askingPrice: price } = unit;
  // Numbers that are kept for films.
  const phones = [{ value: `+12125550${100 + n}` }];
  const consents = [{ channel: 'email', purpose: 'marketing', status: n % 3 === 0 ? 'denied' : 'granted' }];
  const taken = await build.ask<{ lead: Lead }>('POST /leads', {
    ...{ showroomId, source: random.pick(sources), customer: { ...somebody(random), phones, consents } },
    ...{ interest: n % 4 === 1 ? 'testDrive' : 'buy', timeframeDays: random.pick([3, 7, 14, 30]) },
    vehicle: { listingId, stockNumber, make, model, modelYear, price },
    budget: Math.round(price * 1.05),
    ...(n % 5 === 3 && { tradeIn: { make: 'Ford', model: 'Fiesta', modelYear: 2016 } }),
  });
  return taken?.lead;
}

/** Held with a deposit, quoted with a trade-in and a warranty. */
async function sell(build: Builder, unit: DemoUnit, { id: leadId, customerId }: Lead): Promise<void> {
  const hold = await build.ask<{ id: string }>('POST /holds', { unitId: unit.id, customerId, leadId });
  if (!hold) return;
  await build.ask(`POST /holds/${hold.id}/deposit`, { state: 'requested', amount: 50_000 });
  await build.ask(`POST /holds/${hold.id}/deposit`, { state: 'captured' });
  const sale = await build.ask<{ id: string; version: number }>(`POST /holds/${hold.id}/convert`);
  if (!sale) return;
  await build.ask(`PATCH /sales/${sale.id}`, {
    items: [{ kind: 'product', name: 'Warranty, 24 months', price: 89_000, cost: 41_000 }],
    tradeIn: { title: '2016 Ford Fiesta', acv: 410_000, allowance: 430_000, payoff: 0 },
  });
  await build.ask(`POST /sales/${sale.id}/quote`);
}

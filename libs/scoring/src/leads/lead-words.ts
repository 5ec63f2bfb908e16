import type { LeadSnapshot } from './lead-facts.js';
import { type LeadFeature, featureValue } from './lead-features.js';
import type { LeadReason } from './lead-score.js';

const count = (value: number, one: string, many = `${one}s`): string =>
  value === 0 ? `No ${many} so far` : `${value} ${value === 1 ? one : many}`;

const days = (value: number): string => {
  const whole = Math.round(value);
  return whole === 0 ? 'less than a day' : `${whole} ${whole === 1 ? 'day' : 'days'}`;
};

const minutes = (value: number): string =>
  value < 120 ? `${Math.round(value)} minutes` : `${Math.round(value / 60)} hours`;

type Words = { readonly unknown: string; readonly say: (value: never) => string };
const number = (unknown: string, say: (value: number) => string): Words => ({ unknown, say });
const text = (label: string): Words => ({
  unknown: `${label} not known`,
  say: (value: string) => `${label}: ${value}`,
});

const words: Record<LeadFeature, Words> = {
  budgetToPrice: number(
    'Budget or price not known',
    (value) => `Budget is ${Math.round(value * 100)} % of the asking price`,
  ),
  timeframeDays: number('Timeframe not known', (value) => `Means to buy within ${days(value)}`),
  contactMethods: number('Ways to reach them not known', (value) =>
    count(value, 'way to reach them', 'ways to reach them'),
  ),
  verifiedContacts: number('No contact checked', (value) =>
    count(value, 'contact that is known to work', 'contacts that are known to work'),
  ),
  hasTradeIn: number('Trade-in not known', (value) => (value ? 'Has a vehicle to trade in' : 'No trade-in')),
  distanceKm: number('Distance not known', (value) => `Lives ${Math.round(value)} km away`),
  commentLength: number('No comment known', (value) =>
    value === 0 ? 'Wrote nothing' : `Wrote ${value} characters`,
  ),
  previousPurchases: number('Earlier purchases not known', (value) =>
    value === 0 ? 'Has not bought here before' : `Has bought here before (${value})`,
  ),
  ageDays: number('Age not known', (value) => `The lead is ${days(value)} old`),
  visits: number('Visits not known', (value) => count(value, 'visit')),
  testDrives: number('Test drives not known', (value) => count(value, 'test drive')),
  messages: number('Messages not known', (value) => count(value, 'message from them', 'messages from them')),
  calls: number('Calls not known', (value) =>
    count(value, 'call that reached them', 'calls that reached them'),
  ),
  vehicleViews: number('Views not known', (value) => count(value, 'vehicle looked at', 'vehicles looked at')),
  appointments: number('Appointments not known', (value) => count(value, 'appointment')),
  missedAppointments: number('Missed appointments not known', (value) => count(value, 'missed appointment')),
  firstResponseMinutes: number('First answer not known', (value) => `First answered after ${minutes(value)}`),
  daysSinceActivity: number('Last activity not known', (value) => `Last active ${days(value)} ago`),
  source: text('Source'),
  interest: text('Interest'),
  condition: text('Condition'),
  financing: text('Financing'),
};

/** One fact of a lead in words, such as "2 test drives", and what they are made of. */
export function wordsFor(snapshot: LeadSnapshot, feature: string): Pick<LeadReason, 'text' | 'params'> {
  const value = featureValue(snapshot, feature);
  return { text: textOf(value, feature), params: value === undefined ? {} : { value } };
}

function textOf(value: ReturnType<typeof featureValue>, feature: string): string {
  const known = Object.hasOwn(words, feature) ? words[feature as LeadFeature] : undefined;
  if (known) return value === undefined ? known.unknown : known.say(value as never);
  const name = feature.replace(/^attributes\./, '');
  return value === undefined ? `${name} not known` : `${name}: ${value}`;
}

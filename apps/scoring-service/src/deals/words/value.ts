import type { ReplyOf, getDeal } from '@rover/contracts';
import type { ExplainedValue, ValueEffect } from '@rover/scoring';
import type { UnexplainedDeal } from './explained-deal.js';
import { money } from './money.js';

type Listing = UnexplainedDeal['listing'];
type ValueWords = NonNullable<ReplyOf<typeof getDeal>['data']['explanation']['value']>;

const MONTHS = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** How a fact is called, and what it is of one listing; undefined where that is not known. */
interface Fact {
  readonly label: string;
  told(listing: Listing): string | undefined;
}

const FACTS: Record<string, Fact> = {
  make: { label: 'Make', told: ({ make }) => make },
  model: { label: 'Model', told: ({ model }) => model },
  trim: { label: 'Trim', told: ({ trim }) => trim },
  modelYear: { label: 'Model year', told: ({ modelYear }) => String(modelYear) },
  odometer: { label: 'Mileage', told: ({ odometer }) => amountOf(odometer, 1_000, 'km') },
  bodyClass: { label: 'Body', told: ({ bodyClass }) => bodyClass },
  driveType: { label: 'Drive', told: ({ driveType }) => driveType },
  fuelType: { label: 'Fuel', told: ({ fuelType }) => fuelType },
  transmission: { label: 'Transmission', told: ({ transmission }) => transmission },
  displacementL: { label: 'Engine size', told: ({ displacementL }) => amountOf(displacementL, 1, 'l') },
  engineCylinders: { label: 'Cylinders', told: ({ engineCylinders }) => amountOf(engineCylinders, 1, '') },
  fuelEconomy: { label: 'Consumption', told: ({ fuelEconomy }) => amountOf(fuelEconomy, 1, 'l/100 km') },
  condition: { label: 'Condition', told: ({ condition }) => condition },
  colour: { label: 'Colour', told: ({ colour }) => colour },
  month: { label: 'Month of listing', told: ({ createdAt }) => MONTHS.format(new Date(createdAt)) },
};

const OTHER: Fact = { label: 'Everything else', told: () => '' };

/** In units as people read them: thousands grouped, one decimal where the unit is small. */
const amountOf = (value: number | undefined, unit: number, name: string): string | undefined =>
  value === undefined
    ? undefined
    : `${(value / unit).toLocaleString('en', { maximumFractionDigits: unit > 1 ? 0 : 1 })} ${name}`.trim();

/** What moved the value, each fact with its amount in words. */
export const explainedValue = (
  { listing }: UnexplainedDeal,
  { typical, effects }: ExplainedValue,
): ValueWords => ({
  typical,
  effects: effects.map((effect) => ({
    fact: effect.fact,
    label: factOf(effect).label,
    amount: effect.amount,
    text: effectText(effect, listing),
  })),
});

const factOf = ({ fact }: ValueEffect): Fact => FACTS[fact] ?? OTHER;

/** `Mileage: 25,000 km adds GBP 900.00.` */
function effectText(effect: ValueEffect, listing: Listing): string {
  const { label, told } = factOf(effect);
  const known = told(listing);
  const subject =
    known === undefined ? `${label}: not known, which` : known === '' ? label : `${label}: ${known}`;
  const amount = money(Math.abs(effect.amount), listing.currency);
  return effect.amount < 0 ? `${subject} takes ${amount} off.` : `${subject} adds ${amount}.`;
}

/** How the value came about, in one sentence with the three facts that matter most. */
export function valueSentence(
  { listing }: UnexplainedDeal,
  { value, typical, effects }: ExplainedValue,
): string {
  const { currency } = listing;
  const most = effects.slice(0, 3).map((effect) => {
    const sign = effect.amount < 0 ? '−' : '+';
    return `${factOf(effect).label.toLowerCase()} ${sign}${money(Math.abs(effect.amount), currency)}`;
  });
  const start = `A typical vehicle of this market is worth ${money(typical, currency)}`;
  if (most.length === 0) return `${start}, and so is this one.`;
  return `${start}; ${most.join(', ')}${effects.length > 3 ? ' and less weighty facts' : ''} make it ${money(value, currency)}.`;
}

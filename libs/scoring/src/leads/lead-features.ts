import { type Column, type Frame, categoryColumn, frameOf, numberColumn } from '../frame/frame.js';
import type { LeadAttribute, LeadFacts, LeadSnapshot } from './lead-facts.js';

const DAY_MS = 86_400_000;

type Known<T> = T | undefined;
type NumberOf = (facts: LeadFacts, at: number) => Known<number>;
type TextOf = (facts: LeadFacts) => Known<string>;

/** Days from one instant to another; 0 where the first lies ahead, since clocks of devices and servers differ. */
const daysBetween = (from: Known<number>, to: number): Known<number> =>
  from === undefined ? undefined : Math.max(0, (to - from) / DAY_MS);

const share = (part: Known<number>, whole: Known<number>): Known<number> =>
  part === undefined || !whole ? undefined : part / whole;

const flag = (value: Known<boolean>): Known<number> => (value === undefined ? undefined : Number(value));

/** Features that are numbers. */
export const numberFeatures = {
  budgetToPrice: ({ budget, price }) => share(budget, price),
  timeframeDays: ({ timeframeDays }) => timeframeDays,
  contactMethods: ({ contactMethods }) => contactMethods && new Set(contactMethods).size,
  verifiedContacts: ({ verifiedContacts }) => verifiedContacts && new Set(verifiedContacts).size,
  hasTradeIn: ({ hasTradeIn }) => flag(hasTradeIn),
  distanceKm: ({ distanceKm }) => distanceKm,
  commentLength: ({ commentLength }) => commentLength,
  previousPurchases: ({ previousPurchases }) => previousPurchases,
  ageDays: ({ capturedAt }, at) => daysBetween(capturedAt, at),
  visits: ({ visits }) => visits,
  testDrives: ({ testDrives }) => testDrives,
  messages: ({ messages }) => messages,
  calls: ({ calls }) => calls,
  vehicleViews: ({ vehicleViews }) => vehicleViews,
  appointments: ({ appointments }) => appointments,
  missedAppointments: ({ missedAppointments }) => missedAppointments,
  firstResponseMinutes: ({ firstResponseMinutes }) => firstResponseMinutes,
  daysSinceActivity: ({ lastActivityAt }, at) => daysBetween(lastActivityAt, at),
} satisfies Record<string, NumberOf>;

/** Features that are one of several texts. */
export const categoryFeatures = {
  source: ({ source }) => source,
  interest: ({ interest }) => interest,
  condition: ({ condition }) => condition,
  financing: ({ financing }) => financing,
} satisfies Record<string, TextOf>;

export type LeadFeature = keyof typeof numberFeatures | keyof typeof categoryFeatures;

/** A dealer's own fact as a feature: how it is told from ours. */
export const attributeFeature = (name: string): string => `attributes.${name}`;

/** An attribute that a model uses, and what its values are. */
export interface AttributeSchema {
  readonly name: string;
  readonly kind: 'number' | 'category';
}

/** Attributes that a model uses at most: the most often known. */
const MOST_ATTRIBUTES = 40;

/** The attributes of some leads: a number where all values are numbers or yes and no, else a text. */
export function attributesOf(snapshots: readonly LeadSnapshot[]): AttributeSchema[] {
  const found = new Map<string, { rows: number; isNumber: boolean }>();
  for (const { facts } of snapshots)
    for (const [name, value] of Object.entries(facts.attributes ?? {})) {
      const before = found.get(name) ?? { rows: 0, isNumber: true };
      found.set(name, { rows: before.rows + 1, isNumber: before.isNumber && typeof value !== 'string' });
    }
  return [...found]
    .sort(([a, { rows: ofA }], [b, { rows: ofB }]) => ofB - ofA || (a < b ? -1 : 1))
    .slice(0, MOST_ATTRIBUTES)
    .map(([name, { isNumber }]) => ({ name, kind: isNumber ? 'number' : 'category' }));
}

/** Leads as a frame: every feature, known or not, and the attributes asked for. */
export function leadFrame(
  snapshots: readonly LeadSnapshot[],
  attributes: readonly AttributeSchema[] = [],
): Frame {
  const numbers = Object.entries<NumberOf>(numberFeatures).map(([name, valueOf]) =>
    numberColumn(
      name,
      snapshots.map(({ facts, at }) => valueOf(facts, at)),
    ),
  );
  const categories = Object.entries<TextOf>(categoryFeatures).map(([name, textOf]) =>
    categoryColumn(
      name,
      snapshots.map(({ facts }) => textOf(facts)),
    ),
  );
  return frameOf([...numbers, ...categories, ...attributes.map((each) => attributeColumn(snapshots, each))]);
}

function attributeColumn(snapshots: readonly LeadSnapshot[], { name, kind }: AttributeSchema): Column {
  const values = snapshots.map(({ facts }) => facts.attributes?.[name]);
  if (kind === 'number') return numberColumn(attributeFeature(name), values.map(asNumber));
  return categoryColumn(
    attributeFeature(name),
    values.map((value) => (value === undefined ? undefined : String(value))),
  );
}

/** A text where numbers are expected is unknown. */
const asNumber = (value: Known<LeadAttribute>): Known<number> =>
  typeof value === 'string' || value === undefined ? undefined : Number(value);

/** The value of one feature for one lead, for words; undefined where it is not known. */
export function featureValue({ facts, at }: LeadSnapshot, feature: string): Known<number | string> {
  if (feature in numberFeatures) return numberFeatures[feature as keyof typeof numberFeatures](facts, at);
  if (feature in categoryFeatures) return categoryFeatures[feature as keyof typeof categoryFeatures](facts);
  const value = facts.attributes?.[feature.replace(/^attributes\./, '')];
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
}

/** Share of our own features that is known of a lead, 0–1: how much its score rests on. */
export function knownShare(snapshot: LeadSnapshot): number {
  const names = [...Object.keys(numberFeatures), ...Object.keys(categoryFeatures)];
  return names.filter((name) => featureValue(snapshot, name) !== undefined).length / names.length;
}

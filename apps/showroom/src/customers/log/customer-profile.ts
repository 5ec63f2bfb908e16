import { isDeepStrictEqual } from 'node:util';
import { customerSources } from '@rover/contracts';
import type { Customer, CustomerPreferences } from '@rover/contracts';
import type { ConsentValue, CustomerState, HeldIdentifier, Word } from './customer-state.js';

/** What the row of a customer adds to its state. */
export interface ProfileFrame {
  readonly id: string;
  readonly version: number;
  readonly updatedAt: Date;
}

const PREFERENCE = 'preferences.';

/** What doors show of a customer. */
export function profileOf({ id, version, updatedAt }: ProfileFrame, state: CustomerState): Customer {
  return {
    ...{ id, version },
    ...factsOf(state),
    ...identifiersOf(state.identifiers),
    interests: unique(state.interests.flatMap(({ value }) => value)),
    consents: consentsOf(state),
    doNotSell: state.sale.some(({ value }) => value),
    showrooms: [...state.showrooms],
    merged: state.members.filter((member) => member !== id),
    conflicts: Object.entries(state.facts).flatMap(([field, words]) => conflictOf(field, words)),
    touches: state.touches,
    firstSeenAt: iso(state.firstSeenAt),
    lastSeenAt: iso(state.lastSeenAt),
    createdAt: iso(state.createdAt),
    updatedAt: updatedAt.toISOString(),
  };
}

/** The best source wins, of equal ones the newer word. */
export const chosen = (words: readonly Word[] | undefined = []): Word | undefined =>
  [...words].sort(better)[0];

/** The strictest wins where nothing said later settles it: a merge never allows what one of the two forbade. */
export const strictest = (words: readonly Word<ConsentValue>[]): Word<ConsentValue> | undefined =>
  [...words].sort(
    (a, b) => Number(b.value.status === 'denied') - Number(a.value.status === 'denied') || b.time - a.time,
  )[0];

/** Names of what differs of two, apart from when and how often they were seen. */
export function changedFields(id: string, before: CustomerState, after: CustomerState): string[] {
  const [was, is] = [comparable(id, before), comparable(id, after)];
  return Object.keys(is).filter((field) => !isDeepStrictEqual(was[field], is[field]));
}

/** By which names are searched. */
export function searchNameOf({ facts }: CustomerState): string | null {
  const names = ['givenName', 'familyName', 'company'].flatMap((field) => chosen(facts[field])?.value ?? []);
  return names.length > 0 ? searchable(names.join(' ')) : null;
}

/** Without case and accents, so that `Zoë` is found by `zoe`. */
export const searchable = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

function comparable(id: string, state: CustomerState): Record<string, unknown> {
  const settled = { ...state, createdAt: 0, firstSeenAt: 0, lastSeenAt: 0, touches: 0 };
  return { ...profileOf({ id, version: 1, updatedAt: new Date(0) }, settled) };
}

const better = (a: Word, b: Word): number =>
  customerSources.indexOf(b.source) - customerSources.indexOf(a.source) || b.time - a.time;

type Facts = Pick<
  Customer,
  'givenName' | 'familyName' | 'company' | 'birthDate' | 'address' | 'householdId' | 'preferences'
>;

function factsOf({ facts }: CustomerState): Facts {
  const value = <T>(field: string): T | null => (chosen(facts[field])?.value ?? null) as T | null;
  const preferences = Object.keys(facts)
    .filter((field) => field.startsWith(PREFERENCE) && value(field) !== null)
    .map((field) => [field.slice(PREFERENCE.length), value(field)]);
  return {
    givenName: value('givenName'),
    familyName: value('familyName'),
    company: value('company'),
    birthDate: value('birthDate'),
    address: value('address'),
    householdId: value('householdId'),
    preferences: Object.fromEntries(preferences) as CustomerPreferences,
  };
}

function identifiersOf(
  identifiers: readonly HeldIdentifier[],
): Pick<Customer, 'emails' | 'phones' | 'externalIds'> {
  const of = (kind: HeldIdentifier['kind']) => identifiers.filter((one) => one.kind === kind);
  const flagged = ({ value, verified, shared }: HeldIdentifier) => ({ value, verified, shared });
  return {
    emails: unique(of('email').map(flagged)),
    phones: unique(of('phone').map(flagged)),
    externalIds: of('externalId').map(({ value, verified }) => {
      const border = value.indexOf('/');
      return { system: value.slice(0, border), value: value.slice(border + 1), verified };
    }),
  };
}

const consentsOf = ({ consents }: CustomerState): Customer['consents'] =>
  Object.entries(consents)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, words]) => {
      const word = strictest(words);
      const [channel, purpose] = key.split('.') as [never, never];
      return word
        ? [
            {
              channel,
              purpose,
              ...word.value,
              time: iso(word.time),
              source: word.source,
              customerId: word.origin,
            },
          ]
        : [];
    });

function conflictOf(field: string, words: readonly Word[]): Customer['conflicts'] {
  const [best, ...rest] = [...words].sort(better);
  const others = rest.filter(({ value }) => JSON.stringify(value) !== JSON.stringify(best?.value));
  if (!best || others.length === 0) return [];
  const shown = others.map(({ value, source, time, origin }) => ({
    ...{ value, source, time: iso(time), customerId: origin },
  }));
  return [{ field, chosen: best.value, others: shown }];
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

const iso = (time: number): string => new Date(time).toISOString();

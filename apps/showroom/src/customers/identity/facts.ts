import { isDeepStrictEqual } from 'node:util';
import type { CustomerInterest, CustomerPatch } from '@rover/contracts';
import { chosen } from '../log/customer-profile.js';
import type { CustomerState } from '../log/customer-state.js';

const factFields = [
  'givenName',
  'familyName',
  'company',
  'birthDate',
  'address',
  'interests',
  'householdId',
] as const;

/** What may be said of a customer: null takes it back. */
export type Sayings = Pick<CustomerPatch, (typeof factFields)[number] | 'preferences'>;

/** By field, as events have it; fields of preferences are believed one by one. */
export function factsOf(sayings: Sayings): Record<string, unknown> {
  const given = factFields
    .map((field) => [field, sayings[field]] as const)
    .filter(([, value]) => value !== undefined);
  const preferences = Object.entries(sayings.preferences ?? {}).map(
    ([name, value]) => [`preferences.${name}`, value] as const,
  );
  return Object.fromEntries([...given, ...preferences]);
}

/** Without what is believed already: a form that is sent again says nothing new. */
export function newsOf(
  facts: Readonly<Record<string, unknown>>,
  state: CustomerState,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).filter(
      ([field, value]) => !isDeepStrictEqual(value ?? null, chosen(state.facts[field])?.value ?? null),
    ),
  );
}

/** Interests of somebody who shows some; undefined when all of them are known. */
export function withInterests(
  shown: readonly CustomerInterest[],
  { interests }: CustomerState,
): CustomerInterest[] | undefined {
  const known = interests.flatMap(({ value }) => value);
  const all = new Map([...known, ...shown].map((one) => [`${one.kind} ${one.value}`, one]));
  return all.size > known.length ? [...all.values()] : undefined;
}

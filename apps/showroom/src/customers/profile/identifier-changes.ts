import type { CustomerPatch } from '@rover/contracts';
import { identifierKey } from '../identity/identifier.js';
import type { Identifier, IdentifierKind } from '../identity/identifier.js';
import type { CustomerState, HeldIdentifier } from '../log/customer-state.js';

/** What a patch makes of the identifiers of a customer. */
export interface IdentifierChanges {
  readonly added: readonly Identifier[];
  readonly removed: readonly HeldIdentifier[];
  /** Whose flags were raised: what was once verified or shared stays so until it is taken away. */
  readonly changed: readonly HeldIdentifier[];
}

const lists: Readonly<Record<IdentifierKind, 'emails' | 'phones' | 'externalIds'>> = {
  email: 'emails',
  phone: 'phones',
  externalId: 'externalIds',
};

export const listOfKind = (kind: IdentifierKind): string => lists[kind];

/** A list that is in the patch replaces the one there is; others stay. */
export function identifierChanges(
  patch: CustomerPatch,
  wanted: readonly Identifier[],
  { identifiers }: CustomerState,
): IdentifierChanges {
  const held = identifiers.filter(({ kind }) => patch[lists[kind]] !== undefined);
  const byKey = new Map(wanted.map((one) => [identifierKey(one), one]));
  const known = new Set(held.map(identifierKey));
  return {
    added: wanted.filter((one) => !known.has(identifierKey(one))),
    removed: held.filter((one) => !byKey.has(identifierKey(one))),
    changed: held.flatMap((one) => {
      const { verified = false, shared = false } = byKey.get(identifierKey(one)) ?? {};
      const isRaised = (verified && !one.verified) || (shared && !one.shared);
      return isRaised ? [{ ...one, verified: one.verified || verified, shared: one.shared || shared }] : [];
    }),
  };
}

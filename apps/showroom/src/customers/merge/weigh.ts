import type { DuplicateSuggestion } from '@rover/contracts';
import { identifierKey } from '../identity/identifier.js';
import { chosen, searchable } from '../log/customer-profile.js';
import type { CustomerState } from '../log/customer-state.js';
import { likeness } from './likeness.js';

type Reason = DuplicateSuggestion['reasons'][number];

/** How often a field agrees between records of one person (m) and of two people (u). */
interface Odds {
  readonly m: number;
  readonly u: number;
}

/**
 * Chosen by hand for a dealer's customers, in the manner of Fellegi and Sunter (A Theory for Record Linkage, 1969): people
 * mistype a name in one of twenty records, and one of some hundred others has the same first name.
 */
const odds = {
  givenName: { m: 0.95, u: 0.01 },
  familyName: { m: 0.95, u: 0.002 },
  company: { m: 0.9, u: 0.002 },
  birthDate: { m: 0.97, u: 0.00008 },
  postalCode: { m: 0.85, u: 0.005 },
  street: { m: 0.85, u: 0.0005 },
  email: { m: 0.9, u: 0.0005 },
  phone: { m: 0.9, u: 0.0005 },
} as const satisfies Record<string, Odds>;
type Field = keyof typeof odds;

/** From here on two names agree; between the two limits they do so in part. */
const ALIKE = 0.92;
const UNLIKE = 0.75;

/** One pair of a thousand that are looked at, since their names or identifiers are alike, is one person beforehand. */
const PRIOR_BITS = Math.log2(1 / 1_000);

const said: Readonly<Record<Field, string>> = {
  givenName: 'first names',
  familyName: 'family names',
  company: 'companies',
  birthDate: 'birthdays',
  postalCode: 'postal codes',
  street: 'streets',
  email: 'an e-mail that is shared',
  phone: 'a phone that is shared',
};

/** What speaks for and against two customers being one person. Unknown fields say nothing. */
export function weigh(one: CustomerState, other: CustomerState): Omit<DuplicateSuggestion, 'customer'> {
  const reasons = [
    ...(['givenName', 'familyName', 'company'] as const).flatMap((field) =>
      compared(field, textOf(one, field), textOf(other, field)),
    ),
    ...compared('birthDate', textOf(one, 'birthDate'), textOf(other, 'birthDate'), exactly),
    ...(['postalCode', 'street'] as const).flatMap((field) =>
      compared(field, placeOf(one, field), placeOf(other, field), field === 'street' ? likeness : exactly),
    ),
    ...sharedOf(one, other),
  ];
  const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
  return { score, probability: 1 / (1 + 2 ** -(score + PRIOR_BITS)), reasons };
}

function compared(
  field: Field,
  a: string | undefined,
  b: string | undefined,
  measure: (a: string, b: string) => number = likeness,
): Reason[] {
  if (a === undefined || b === undefined) return [];
  const alike = measure(a, b);
  const share = Math.min(1, Math.max(0, (alike - UNLIKE) / (ALIKE - UNLIKE)));
  const { m, u } = odds[field];
  const [agreed, differed] = [Math.log2(m / u), Math.log2((1 - m) / (1 - u))];
  const agreement = alike === 1 ? 'same' : share > 0 ? 'alike' : 'different';
  const text = `${agreement === 'same' ? 'the same' : agreement} ${said[field]}`;
  return [{ field, agreement, weight: differed + share * (agreed - differed), text }];
}

/** That one has an identifier which the other lacks says nothing: people have several. */
function sharedOf(one: CustomerState, other: CustomerState): Reason[] {
  const theirs = new Set(other.identifiers.map(identifierKey));
  const common = one.identifiers.filter((identifier) => theirs.has(identifierKey(identifier)));
  return [...new Set(common.map(({ kind }) => kind))].flatMap((kind) =>
    kind === 'externalId'
      ? []
      : [
          {
            field: kind,
            agreement: 'same' as const,
            weight: Math.log2(odds[kind].m / odds[kind].u),
            text: said[kind],
          },
        ],
  );
}

const exactly = (a: string, b: string): number => Number(a === b);

function textOf({ facts }: CustomerState, field: string): string | undefined {
  const value = chosen(facts[field])?.value;
  return typeof value === 'string' ? searchable(value) : undefined;
}

function placeOf({ facts }: CustomerState, part: 'postalCode' | 'street'): string | undefined {
  const address = chosen(facts['address'])?.value as Record<string, string> | null | undefined;
  const value = address?.[part];
  return value === undefined ? undefined : searchable(value).replace(/[\s.,-]+/g, '');
}

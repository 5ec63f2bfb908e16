import type { CustomerIdentifiers } from '@rover/contracts';
import type { FieldError } from '@rover/platform';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CountryCode } from 'libphonenumber-js/max';
import { z } from 'zod';
import { identifierKey } from './identifier.js';
import type { Identifier } from './identifier.js';

/** What could be read, each once, and what could not. */
export interface ReadIdentifiers {
  readonly identifiers: readonly Identifier[];
  readonly unusable: readonly FieldError[];
}

/** A number as E.164; undefined for what is no number that is given out. @param region where one without `+` is called from */
export function phoneOf(text: string, region: string): string | undefined {
  const number = parsePhoneNumberFromString(text.normalize('NFKC'), region as CountryCode);
  return number?.isValid() ? number.number : undefined;
}

/** Providers take the part before the @ in any case, whatever RFC 5321 allows them. */
export function emailOf(text: string): string | undefined {
  const email = text.normalize('NFKC').trim().toLowerCase();
  return z.email().max(254).safeParse(email).success ? email : undefined;
}

export const externalIdOf = (system: string, value: string): string => `${system}/${value}`;

/** Brings identifiers into their one form. @param region of phones without a country */
export function readIdentifiers(
  { emails = [], phones = [], externalIds = [] }: CustomerIdentifiers,
  region: string,
): ReadIdentifiers {
  const identifiers = new Map<string, Identifier>();
  const unusable: FieldError[] = [];
  const take = (
    kind: Identifier['kind'],
    value: string | undefined,
    flags: Pick<Identifier, 'verified' | 'shared'>,
    place: { path: string; message: string },
  ): void => {
    if (value === undefined) unusable.push(place);
    else identifiers.set(identifierKey({ kind, value }), { kind, value, ...flags });
  };
  externalIds.forEach(({ system, value, verified }, index) =>
    take(
      'externalId',
      externalIdOf(system, value),
      { verified, shared: false },
      at('externalIds', index, ''),
    ),
  );
  emails.forEach(({ value, verified, shared }, index) =>
    take('email', emailOf(value), { verified, shared }, at('emails', index, 'is not an e-mail address')),
  );
  phones.forEach(({ value, verified, shared }, index) =>
    take(
      'phone',
      phoneOf(value, region),
      { verified, shared },
      at('phones', index, `is not a phone number (read as of ${region})`),
    ),
  );
  return { identifiers: [...identifiers.values()], unusable };
}

const at = (list: string, index: number, message: string): FieldError => ({
  path: `${list}.${index}.value`,
  message,
});

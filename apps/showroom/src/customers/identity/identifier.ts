export const identifierKinds = ['externalId', 'email', 'phone'] as const;

/** From the one that tells people apart best. */
export type IdentifierKind = (typeof identifierKinds)[number];

/** Something by which a customer is known again, in its one form. */
export interface Identifier {
  readonly kind: IdentifierKind;
  /** An e-mail in lower case, a phone as E.164, an external id as `system/value`. */
  readonly value: string;
  readonly verified: boolean;
  readonly shared: boolean;
}

export const identifierKey = ({ kind, value }: Pick<Identifier, 'kind' | 'value'>): string =>
  `${kind} ${value}`;

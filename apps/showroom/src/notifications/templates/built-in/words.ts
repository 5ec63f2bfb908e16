import type { Audience, NotificationKindName } from '@rover/contracts';

/** A subject and a text in Mustache. */
export interface Words {
  readonly subject: string;
  readonly text: string;
}

/** The same for whoever it is. */
export const forBoth = (words: Words): Record<Audience, Words> => ({ customer: words, user: words });

/** What comes with Rover, in one language: for each kind and each audience that it may be for. */
export interface LanguagePack {
  readonly kinds: Readonly<Record<NotificationKindName, Partial<Record<Audience, Words>>>>;
  readonly digest: Words;
  /** To an address that is yet to be confirmed. */
  readonly addressCode: Words;
  /** Below advertising by e-mail, with `{{unsubscribeUrl}}`. */
  readonly unsubscribe: string;
}

import type {
  Customer,
  Delivery,
  LeadRules,
  NotificationChannel,
  NotificationPreferences,
  Recipient,
} from '@rover/contracts';

/** Somebody who is to be told, and how they want it. */
export interface Reach {
  readonly recipient: Recipient;
  /** As whom they sign in. */
  readonly user: string | null;
  readonly name: string;
  /** By channel, where they are reached: the user for `socket` and `push`, an e-mail address, a number as E.164. */
  readonly addresses: Readonly<Partial<Record<NotificationChannel, string>>>;
  /** What they prefer of several. */
  readonly preferred: string | null;
  readonly language: string | null;
  readonly timeZone: string;
  readonly quietHours: LeadRules['quietHours'] | null;
  readonly preferences: NotificationPreferences;
  /** Null for those who work here: they agree by saying how they want to be told. */
  readonly consents: Customer['consents'] | null;
}

/** Advertising wants a yes: silence is none. Everything else wants no no. */
export function agrees(
  { consents }: Pick<Reach, 'consents'>,
  channel: NotificationChannel,
  purpose: Delivery['purpose'],
): boolean {
  // Whoever opens our own page asks to see it.
  if (consents === null || channel === 'socket') return true;
  const said = consents.find((one) => one.channel === channel && one.purpose === purpose)?.status;
  return purpose === 'marketing' ? said === 'granted' : said !== 'denied';
}

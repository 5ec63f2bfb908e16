import type { Caller, NotificationReferences, Recipient } from '@rover/contracts';
import type { Facts } from '../templates/fact.js';

/** An event with what has to be known of it to tell people. */
export interface Situation {
  /** The event's name and id. */
  readonly event: string;
  readonly eventId: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** When it happened, epoch ms. */
  readonly time: number;
  readonly showroomId: string | null;
  /** Whose personal data the facts hold. */
  readonly customerId: string | null;
  /** Who looks after it, as their token names them. */
  readonly repUser: string | null;
  readonly watchers: readonly string[];
  /** Whose wish it is; a customer, where somebody who signs in is known as one. */
  readonly wisher?: Recipient;
  /** What it is about, one id. */
  readonly subjectId: string;
  readonly references: NotificationReferences;
  readonly facts: Facts;
  /** Of a follow-up: which template its step names, and whether consent and hour were looked at. */
  readonly template?: string;
}

/** Who asks on behalf of the platform itself. */
export const platform: Caller = { sub: 'showroom', roles: ['admin'] };

import type { CustomerInterest, CustomerSource, NewConsent } from '@rover/contracts';
import type { Identifier } from '../identity/identifier.js';

/** What somebody said of a field; times in epoch ms. */
export interface Word<T = unknown> {
  readonly value: T;
  readonly source: CustomerSource;
  readonly time: number;
  /** In whose log it stands. */
  readonly origin: string;
}

/** What is allowed or forbidden, with its proof. */
export type ConsentValue = Pick<NewConsent, 'status' | 'proof'>;

export interface HeldIdentifier extends Identifier {
  readonly origin: string;
}

/** When a vehicle or a listing was last looked at, epoch ms. */
export interface Viewed {
  readonly id: string;
  readonly time: number;
}

/**
 * What the logs of one person come to. Plain data, kept sealed in the row of the living customer; applying their events
 * in order leads to the same, always.
 */
export interface CustomerState {
  readonly members: readonly string[];
  /** By field, the words that no other one settles. */
  readonly facts: Readonly<Record<string, readonly Word[]>>;
  readonly interests: readonly Word<readonly CustomerInterest[]>[];
  /** By `channel.purpose`. */
  readonly consents: Readonly<Record<string, readonly Word<ConsentValue>[]>>;
  readonly sale: readonly Word<boolean>[];
  readonly identifiers: readonly HeldIdentifier[];
  readonly showrooms: readonly string[];
  readonly contested: readonly string[];
  readonly viewed: readonly Viewed[];
  readonly openLeads: readonly string[];
  readonly touches: number;
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  readonly createdAt: number;
}

export const nobody: CustomerState = {
  members: [],
  facts: {},
  interests: [],
  consents: {},
  sale: [],
  identifiers: [],
  showrooms: [],
  contested: [],
  viewed: [],
  openLeads: [],
  touches: 0,
  firstSeenAt: Infinity,
  lastSeenAt: 0,
  createdAt: Infinity,
};

import { Injectable } from '@nestjs/common';
import { USER_SYSTEM } from '@rover/contracts';
import type { Customer } from '@rover/contracts';
import { seal, unseal } from '@rover/platform';
import { IdentifierRepository } from '../identity/identifier.repository.js';
import { externalIdOf } from '../identity/read-identifiers.js';
import { profileOf } from '../log/customer-profile.js';
import { CustomerRepository } from '../log/customer.repository.js';
import { CustomerSeals } from '../log/customer-seals.js';

/** How a customer is reached, and what they have said of it. */
export interface CustomerContact {
  /** The living customer. */
  readonly id: string;
  readonly name: string;
  readonly emails: readonly string[];
  /** E.164. */
  readonly phones: readonly string[];
  /** As whom they sign in, where somebody has checked it. */
  readonly user: string | null;
  readonly preferences: Customer['preferences'];
  readonly consents: Customer['consents'];
}

const OWN_USER = externalIdOf(USER_SYSTEM, '');

/** What the platform needs of customers to write to them. Nothing of it is shown to anybody, so no access is noted. */
@Injectable()
export class CustomerContacts {
  constructor(
    private readonly customers: CustomerRepository,
    private readonly seals: CustomerSeals,
    private readonly identifiers: IdentifierRepository,
  ) {}

  /** Undefined when there is no such customer, or they were erased. */
  async find(id: string): Promise<CustomerContact | undefined> {
    const row = await this.customers.find(id);
    if (!row?.wrappedKey || !row.state) return undefined;
    const state = this.seals.stateOf(row);
    const profile = profileOf(row, state);
    const account = state.identifiers.find(
      ({ kind, value, verified }) => kind === 'externalId' && verified && value.startsWith(OWN_USER),
    );
    return {
      id: row.id,
      name: nameOf(profile),
      emails: profile.emails.map(({ value }) => value),
      phones: profile.phones.map(({ value }) => value),
      user: account ? account.value.slice(OWN_USER.length) : null,
      preferences: profile.preferences,
      consents: profile.consents,
    };
  }

  /** The customer as whom somebody signs in, where somebody has checked that; undefined when there is none. */
  async idOf(user: string): Promise<string | undefined> {
    const account = { kind: 'externalId', value: externalIdOf(USER_SYSTEM, user), shared: false } as const;
    const [row] = await this.identifiers.find([this.seals.hashed(account)]);
    const contact = row && (await this.find(row.livingId));
    return contact?.user === user ? contact.id : undefined;
  }

  /** Seals what is kept about a customer with their own key: it ends with them. Undefined when they are erased. */
  async seal(id: string, text: string, context: string): Promise<Buffer | undefined> {
    const key = await this.#keyOf(id);
    return key && seal(key, Buffer.from(text), context);
  }

  /** Undefined when they are erased, or were when it was written. */
  async open(id: string, sealed: Uint8Array, context: string): Promise<string | undefined> {
    const key = await this.#keyOf(id);
    return key && unseal(key, sealed, context).toString();
  }

  async #keyOf(id: string): Promise<Buffer | undefined> {
    const wrapped = (await this.customers.keysOf([id])).get(id);
    return wrapped && this.seals.unwrap(wrapped, id);
  }
}

const nameOf = ({ givenName, familyName, company }: Customer): string =>
  [givenName, familyName].filter((part) => part !== null).join(' ') || (company ?? '');

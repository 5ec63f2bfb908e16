import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rover/persistence';
import { chosen, searchable } from '../log/customer-profile.js';
import { CustomerLog } from '../log/customer-log.service.js';
import type { OpenCustomer } from '../log/customer-log.service.js';
import type { CustomerState } from '../log/customer-state.js';
import { CustomerSeals } from '../log/customer-seals.js';
import { identifierKinds } from './identifier.js';
import type { Identifier, IdentifierKind } from './identifier.js';
import { hashKey, IdentifierRepository } from './identifier.repository.js';
import type { HashedIdentifier, IdentifierRow } from './identifier.repository.js';

/** An identifier with the hash by which it is stored. */
export interface GivenIdentifier extends Identifier, HashedIdentifier {}

/** Whom identifiers belong to. */
export interface Match {
  /** Locked; undefined when nobody has them. */
  readonly open?: OpenCustomer;
  /** Whose the deciding identifier is: the living customer, or one that is part of it. */
  readonly origin?: string;
  readonly by: IdentifierKind | 'none';
  /** Rows of all that are known. */
  readonly rows: readonly IdentifierRow[];
  /** A phone that somebody with another name has: from now on it is shared. */
  readonly family?: { readonly holder: OpenCustomer; readonly identifier: GivenIdentifier };
}

/** Finds who has identifiers, exactly. What is merely alike is suggested elsewhere, and never decides. */
@Injectable()
export class Matcher {
  constructor(
    private readonly identifiers: IdentifierRepository,
    private readonly log: CustomerLog,
    private readonly seals: CustomerSeals,
  ) {}

  hashed(identifiers: readonly Identifier[]): GivenIdentifier[] {
    return identifiers.map((one) => this.seals.hashed(one));
  }

  /** Locks whom it finds. An external id decides before an e-mail, and that before a phone. */
  async match(tx: Transaction, given: readonly GivenIdentifier[], givenName?: string): Promise<Match> {
    const rows = given.length > 0 ? await this.identifiers.find(given, tx) : [];
    const own = rows.filter(({ shared }) => !shared).sort(byStrength);
    for (const row of own) {
      const open = await this.#open(tx, row);
      if (!open) return this.match(tx, given, givenName);
      if (row.kind === 'phone' && contradicts(open.state, givenName)) {
        const identifier = given.find((one) => hashKey(one) === hashKey(row)) as GivenIdentifier;
        return { by: 'none', rows, family: { holder: open, identifier } };
      }
      return { open, origin: row.customerId, by: row.kind, rows };
    }
    return (await this.#byName(tx, rows, givenName)) ?? { by: 'none', rows };
  }

  /** Who shares an identifier is known by it and the first name together, if that is one of them alone. */
  async #byName(
    tx: Transaction,
    rows: readonly IdentifierRow[],
    givenName?: string,
  ): Promise<Match | undefined> {
    if (rows.length === 0 || givenName === undefined) return undefined;
    const opens = await this.log.openAll(tx, [...new Set(rows.map(({ livingId }) => livingId))]);
    const named = opens.filter(({ state }) => nameOf(state) === searchable(givenName));
    const [open] = named;
    const row = rows.find(({ livingId }) => livingId === open?.living.id);
    return open && row && named.length === 1
      ? { open, origin: row.customerId, by: row.kind, rows }
      : undefined;
  }

  /** Undefined when they were merged, set apart or erased while we waited for them. */
  async #open(tx: Transaction, { livingId, customerId }: IdentifierRow): Promise<OpenCustomer | undefined> {
    const [open] = await this.log.openAll(tx, [livingId]);
    return open?.members.some(({ id }) => id === customerId) ? open : undefined;
  }
}

/** The rows of identifiers that the match leaves with others. */
export const contestedBy = ({ rows, open }: Match): readonly IdentifierRow[] =>
  rows.filter(({ shared, livingId }) => !shared && livingId !== open?.living.id);

/** What nobody has yet. */
export const unheldOf = (given: readonly GivenIdentifier[], { rows }: Match): GivenIdentifier[] => {
  const held = new Set(rows.map(hashKey));
  return given.filter((one) => !held.has(hashKey(one)));
};

const byStrength = (a: IdentifierRow, b: IdentifierRow): number =>
  identifierKinds.indexOf(a.kind) - identifierKinds.indexOf(b.kind);

const nameOf = ({ facts }: CustomerState): string | undefined => {
  const name = chosen(facts['givenName'])?.value;
  return typeof name === 'string' ? searchable(name) : undefined;
};

/** Families share phones: a number is no proof against another first name. One is a short form of the other: the same. */
function contradicts(state: CustomerState, givenName: string | undefined): boolean {
  const known = nameOf(state);
  if (known === undefined || givenName === undefined) return false;
  const said = searchable(givenName);
  return !known.startsWith(said) && !said.startsWith(known);
}

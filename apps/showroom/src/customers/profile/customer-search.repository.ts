import { Injectable } from '@nestjs/common';
import { allOf, Database, keyset, raw, sql } from '@rover/persistence';
import type { Fragment, Page } from '@rover/persistence';
import { keysOf } from '../identity/identifier.repository.js';
import type { HashedIdentifier } from '../identity/identifier.repository.js';
import { columnsOfCustomer } from '../log/customer.repository.js';
import type { CustomerRow } from '../log/customer.repository.js';

/** What customers are searched by. */
export interface CustomerCriteria {
  /** These, or who they are part of by now. */
  readonly ids?: readonly string[];
  /** All of them. */
  readonly identifiers?: readonly HashedIdentifier[];
  /** Made searchable. */
  readonly name?: string;
  readonly householdId?: string;
  readonly showroomId?: string;
  /** Showrooms whose customers are searched; all when absent. */
  readonly seen?: readonly string[];
}

const byId = keyset({ columns: { id: 'text' } });
const LIVING = raw('merged_into IS NULL AND erased_at IS NULL');

/** Searches the rows of customers. */
@Injectable()
export class CustomerSearchRepository {
  constructor(private readonly database: Database) {}

  /** @throws CursorInvalidError */
  async page(
    criteria: CustomerCriteria,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<Page<CustomerRow>> {
    const { text, values } = allOf([LIVING, ...conditionsOf(criteria)]).render();
    const after = byId.after(cursor, values.length + 1);
    const rows = await this.database.query<CustomerRow>(
      `SELECT ${columnsOfCustomer()} FROM customer WHERE ${text} AND ${after.sql}
       ORDER BY ${byId.orderBy} LIMIT ${limit + 1}`,
      [...values, ...after.values],
    );
    return byId.page(rows, limit, ({ id }) => [id]);
  }

  /** Those whose names are alike, or who have one of the identifiers, or one of the ids; without these members themselves. */
  alike(
    {
      name,
      identifiers,
      ids,
    }: { name: string | null; identifiers: readonly HashedIdentifier[]; ids: readonly string[] },
    members: readonly string[],
  ): Promise<CustomerRow[]> {
    const [kinds, hashes] = keysOf(identifiers);
    const { text, values } = sql`
      SELECT living_id FROM customer WHERE id = ANY(${ids}::text[])
      UNION SELECT living_id FROM customer_identifier JOIN customer ON customer.id = customer_id
        WHERE (kind, hash) IN (SELECT * FROM unnest(${kinds}::text[], ${hashes}::bytea[]))
      UNION (SELECT id FROM customer WHERE ${LIVING} AND search_name % ${name}::text
        ORDER BY similarity(search_name, ${name}::text) DESC LIMIT ${MOST_ALIKE})`.render();
    return this.database.query<CustomerRow>(
      `SELECT ${columnsOfCustomer()} FROM customer WHERE merged_into IS NULL AND erased_at IS NULL
       AND id IN (${text}) AND id <> ALL($${values.length + 1}::text[])`,
      [...values, members],
    );
  }
}

const MOST_ALIKE = 50;

function conditionsOf({
  ids,
  identifiers = [],
  name,
  householdId,
  showroomId,
  seen,
}: CustomerCriteria): Fragment[] {
  return [
    ...identifiers.map(
      (
        one,
      ) => sql`id IN (SELECT living_id FROM customer_identifier JOIN customer member ON member.id = customer_id
        WHERE kind = ${one.kind} AND hash = ANY(${keysOf([one])[1]}::bytea[]))`,
    ),
    ...(ids === undefined
      ? []
      : [sql`id IN (SELECT living_id FROM customer WHERE id = ANY(${ids}::text[]))`]),
    ...(name === undefined ? [] : [named(name)]),
    ...(householdId === undefined ? [] : [sql`household_id = ${householdId}`]),
    ...(showroomId === undefined ? [] : [sql`${showroomId}::text = ANY(showrooms)`]),
    ...(seen === undefined ? [] : [sql`showrooms && ${seen}::text[]`]),
  ];
}

/** A word of the name begins so, or is nearly so. */
function named(name: string): Fragment {
  const begin = name.replace(/[\\%_]/g, String.raw`\$&`);
  return sql`search_name LIKE ${`${begin}%`} OR search_name LIKE ${`% ${begin}%`} OR ${name}::text <% search_name`;
}

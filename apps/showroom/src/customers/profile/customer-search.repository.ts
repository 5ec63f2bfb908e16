import { Injectable } from '@nestjs/common';
import { allOf, Database, keyset, prepared, raw, sql } from '@rover/persistence';
import type { Fragment, Page } from '@rover/persistence';
import { likeLiteral } from '../../common/like-literal.js';
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

  /**
   * For each word whose name it may begin, as `named` does; with whoever was merged into them. Of very many those who
   * were seen last.
   * @param seen showrooms whose customers are searched; all when absent
   */
  async membersNamed(words: readonly string[], seen: readonly string[] | undefined): Promise<string[][]> {
    const rows = await this.database.query<{ at: number; id: string }>(MEMBERS_NAMED, [
      words,
      ...patternsOf(words),
      seen ?? null,
    ]);
    return words.map((_, at) => rows.filter((row) => row.at === at + 1).map(({ id }) => id));
  }

  /** Whoever has one of these identifiers, with those who are the same person. */
  async membersWith(identifiers: readonly HashedIdentifier[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(MEMBERS_WITH, keysOf(identifiers));
    return rows.map(({ id }) => id);
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
const MOST_NAMED = 2_000;
const MEMBERS_NAMED = prepared(`
SELECT at::int, member.id
FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS given (word, beginning, inner_beginning, at)
CROSS JOIN LATERAL (
  SELECT id FROM customer
  WHERE merged_into IS NULL AND erased_at IS NULL AND ($4::text[] IS NULL OR showrooms && $4)
    AND (search_name LIKE beginning OR search_name LIKE inner_beginning OR word <% search_name)
  ORDER BY last_seen_at DESC LIMIT ${MOST_NAMED}
) AS found
JOIN customer AS member ON member.living_id = found.id`);
const MEMBERS_WITH = prepared(`
SELECT member.id FROM customer_identifier
JOIN customer AS holder ON holder.id = customer_id
JOIN customer AS member ON member.living_id = holder.living_id
WHERE (kind, hash) IN (SELECT * FROM unnest($1::text[], $2::bytea[]))`);

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
  const [[beginning], [inner]] = patternsOf([name]);
  return sql`search_name LIKE ${beginning} OR search_name LIKE ${inner} OR ${name}::text <% search_name`;
}

/** What names look like whose first word begins so, and those of which a later one does. */
function patternsOf(words: readonly string[]): [string[], string[]] {
  const literal = words.map(likeLiteral);
  return [literal.map((word) => `${word}%`), literal.map((word) => `% ${word}%`)];
}

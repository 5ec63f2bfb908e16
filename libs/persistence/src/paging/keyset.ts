import { z } from 'zod';
import { CursorInvalidError } from './cursor.errors.js';

/** What may stand in a cursor: the type says how the database compares it. */
const columnTypes = {
  text: z
    .string()
    .max(1_000)
    .regex(/^[^\0]*$/),
  uuid: z.uuid(),
  /** 64-bit integers travel as text. */
  bigint: z
    .string()
    .regex(/^-?\d{1,19}$/)
    .refine((text) => BigInt.asIntN(64, BigInt(text)) === BigInt(text)),
  int: z.int32(),
  number: z.number(),
  /** PostgreSQL's own text (`time::text`): a Date has no microseconds, and rows between would be skipped. */
  timestamptz: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d(:?\d\d)?)$/)
    .refine((text) => !Number.isNaN(Date.parse(text.slice(0, 19)))),
} as const;

export type KeysetColumnType = keyof typeof columnTypes;

/** Columns that order a list; together they are unique, so that each row has one place. */
export interface KeysetOptions {
  /** SQL name → type, most significant first. */
  readonly columns: Readonly<Record<string, KeysetColumnType>>;
  /** Default `asc`; holds for all columns. */
  readonly order?: 'asc' | 'desc';
}

/** One page as lists answer it. */
export interface Page<Row> {
  readonly data: Row[];
  readonly meta: { nextCursor: string | null };
}

/**
 * Pages through a list by the place of the last row seen. Unlike an offset it costs the same on the last page as on
 * the first, and rows that come or go do not shift the others.
 *
 * A cursor is opaque to callers and holds values alone, each checked for its type: it can say where to go on, and
 * nothing else.
 */
export class Keyset {
  readonly #names: readonly string[];
  readonly #types: readonly KeysetColumnType[];
  readonly #values: z.ZodType<unknown[]>;
  readonly #order: 'asc' | 'desc';

  constructor({ columns, order = 'asc' }: KeysetOptions) {
    this.#names = Object.keys(columns);
    this.#types = Object.values(columns);
    const types = this.#types.map((type): z.ZodType => columnTypes[type]);
    this.#values = z.tuple(types as [z.ZodType]) as unknown as z.ZodType<unknown[]>;
    this.#order = order;
  }

  /** For `ORDER BY`. */
  get orderBy(): string {
    return this.#names.map((name) => `${name} ${this.#order}`).join(', ');
  }

  /**
   * The condition that skips what was seen, for `WHERE`, and its values; `firstParameter` is the number of its first `$n`.
   * Without a cursor the condition is `true`.
   * @throws CursorInvalidError (400)
   */
  after(cursor: string | undefined, firstParameter = 1): { sql: string; values: unknown[] } {
    if (cursor === undefined) return { sql: 'true', values: [] };
    const parameters = this.#types.map(
      (type, index) => `$${firstParameter + index}::${type === 'number' ? 'float8' : type}`,
    );
    const sql = `(${this.#names.join(', ')}) ${this.#order === 'asc' ? '>' : '<'} (${parameters.join(', ')})`;
    return { sql, values: this.#decode(cursor) };
  }

  /**
   * Makes a page of rows that were read with `LIMIT limit + 1`: the one too many tells whether there is a next page.
   * @param place the values of the ordering columns of a row
   */
  page<Row>(rows: readonly Row[], limit: number, place: (row: Row) => readonly unknown[]): Page<Row> {
    const data = rows.slice(0, limit);
    const last = rows.length > limit ? data.at(-1) : undefined;
    return { data, meta: { nextCursor: last === undefined ? null : encode(place(last)) } };
  }

  #decode(cursor: string): unknown[] {
    try {
      return this.#values.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    } catch {
      throw new CursorInvalidError();
    }
  }
}

const encode = (values: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** Declares how a list is ordered and paged. */
export const keyset = (options: KeysetOptions): Keyset => new Keyset(options);

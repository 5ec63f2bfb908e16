import { createHash } from 'node:crypto';

/** A statement that PostgreSQL parses and plans once per connection. For fixed texts on hot paths. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
}

export type Statement = string | PreparedStatement;

/** Makes a prepared statement of a fixed text. Never call it with a text made up at run time: each one stays in memory. */
export function prepared(text: string): PreparedStatement {
  return Object.freeze({ name: createHash('sha1').update(text).digest('base64url'), text });
}

/** Runs parametrised SQL. Values travel apart from the text, always. */
export interface Sql {
  /**
   * Answers the rows.
   * @throws DatabaseUnavailableError when PostgreSQL is away (503, worth a retry); else PostgreSQL's own error.
   */
  query<Row = Record<string, unknown>>(statement: Statement, values?: readonly unknown[]): Promise<Row[]>;
  /** Answers how many rows were touched. Throws as `query` does. */
  execute(statement: Statement, values?: readonly unknown[]): Promise<number>;
}

/**
 * Turns rows into one array per column, for `INSERT … SELECT * FROM unnest($1::text[], $2::int[])`: one statement and a
 * fixed text, however many rows. Missing values become null.
 */
export function columnsOf<Row extends object, K extends keyof Row>(
  rows: readonly Row[],
  names: readonly K[],
): (Row[K] | null)[][] {
  return names.map((name) => rows.map((row) => row[name] ?? null));
}

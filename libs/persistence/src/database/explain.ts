import type { Pool } from 'pg';

/**
 * The plan of a statement as lines of text. It is not run, and its parameters need no values: PostgreSQL plans for any
 * (`GENERIC_PLAN`, from version 16 on). @throws when the statement cannot be explained
 */
export async function explain(pool: Pool, text: string): Promise<string> {
  const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`EXPLAIN (GENERIC_PLAN) ${text}`);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

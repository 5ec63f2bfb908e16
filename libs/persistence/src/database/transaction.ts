import type { PoolClient, QueryResult } from 'pg';
import type { Sql, Statement } from './sql.js';

/** One open transaction. It ends with the callback that was given it: commit when that resolves, else rollback. */
export class Transaction implements Sql {
  constructor(private readonly client: PoolClient) {}

  async query<Row>(statement: Statement, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.#run(statement, values)).rows as Row[];
  }

  async execute(statement: Statement, values: readonly unknown[] = []): Promise<number> {
    return (await this.#run(statement, values)).rowCount ?? 0;
  }

  #run(statement: Statement, values: readonly unknown[]): Promise<QueryResult> {
    const query = typeof statement === 'string' ? { text: statement } : statement;
    return this.client.query({ ...query, values: values as unknown[] });
  }
}

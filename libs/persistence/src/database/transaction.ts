import type { PoolClient, QueryResult } from 'pg';
import type { Sql, Statement } from './sql.js';

/**
 * One open transaction. It ends with the callback that was given it: commit when that resolves, else rollback.
 *
 * Its beginning travels with its first statement, and its commit with the last one: a round trip costs more than most
 * statements. A beginning that failed has broken the connection, so what follows it fails as well; what was refused
 * within a transaction turns its commit into a rollback.
 */
export class Transaction implements Sql {
  readonly #sent: Promise<unknown>[] = [];
  readonly #listeners: (() => void)[] = [];

  constructor(private readonly client: PoolClient) {
    this.#send('BEGIN');
  }

  async query<Row>(statement: Statement, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.#run(statement, values)).rows as Row[];
  }

  async execute(statement: Statement, values: readonly unknown[] = []): Promise<number> {
    return (await this.#run(statement, values)).rowCount ?? 0;
  }

  /** Sends the transaction's last statement: its outcome decides about the commit, which does not wait for it. */
  last(statement: Statement, values: readonly unknown[] = []): void {
    this.#send(statement, values);
  }

  /** Has `listener` called once the transaction is committed, and not at all when it is rolled back. */
  onCommit(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** @throws what any statement that was not awaited threw: then nothing is committed */
  async commit(): Promise<void> {
    this.#send('COMMIT');
    await Promise.all(this.#sent);
    for (const listener of this.#listeners) listener();
  }

  /** Not awaited by who sends it, but by the end. */
  #send(statement: Statement, values: readonly unknown[] = []): void {
    const sent = this.#run(statement, values);
    sent.catch(() => undefined);
    this.#sent.push(sent);
  }

  #run(statement: Statement, values: readonly unknown[]): Promise<QueryResult> {
    const query = typeof statement === 'string' ? { text: statement } : statement;
    return this.client.query({ ...query, values: values as unknown[] });
  }
}

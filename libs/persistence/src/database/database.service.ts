import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationShutdown, OnModuleInit } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { LOGGER, UnavailableError } from '@rover/platform';
import type { Logger } from '@rover/platform';
import { backoff } from '../common/backoff.js';
import { delay } from '../common/delay.js';
import { POOL } from './pool.js';
import type { Sql, Statement } from './sql.js';
import { Transaction } from './transaction.js';

/** How long a statement waits for the first connection of the process before it is refused with 503. */
const FIRST_CONNECTION_MS = 3_000;

/**
 * The service's PostgreSQL, by plain SQL.
 *
 * The process starts without PostgreSQL and keeps trying: liveness does not hang on the database, readiness does. When
 * a connection breaks later, the pool makes new ones.
 */
@Injectable()
export class Database implements Sql, OnModuleInit, OnApplicationShutdown {
  #stopped = false;
  #connected = false;
  #connecting?: Promise<void>;

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.#connecting = this.#connect();
  }

  /** After everything that still writes while it drains. */
  async onApplicationShutdown(): Promise<void> {
    this.#stopped = true;
    await this.#connecting;
    await this.pool.end();
  }

  /** Whether there ever was a connection. */
  get hasConnected(): boolean {
    return this.#connected;
  }

  async query<Row>(statement: Statement, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.#run(statement, values)).rows as Row[];
  }

  async execute(statement: Statement, values: readonly unknown[] = []): Promise<number> {
    return (await this.#run(statement, values)).rowCount ?? 0;
  }

  /**
   * Runs `work` in a transaction (READ COMMITTED): its resolution commits, its rejection rolls back and is thrown on.
   * @throws UnavailableError when there never was a connection.
   */
  async transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    await this.connected();
    const client = await this.pool.connect();
    client.on('error', ignore);
    try {
      const tx = new Transaction(client);
      const result = await work(tx);
      await tx.commit();
      client.release();
      return result;
    } catch (error) {
      await rollBack(client);
      throw error;
    } finally {
      client.off('error', ignore);
    }
  }

  /** Resolves with the first connection. @throws UnavailableError when that takes longer than `ms`. */
  async connected(ms = FIRST_CONNECTION_MS): Promise<void> {
    if (this.#connected) return;
    await Promise.race([this.#connecting, delay(ms)]);
    if (!this.#connected) throw new UnavailableError('The database is not available right now.');
  }

  async #run(statement: Statement, values: readonly unknown[]) {
    await this.connected();
    const query = typeof statement === 'string' ? { text: statement } : statement;
    return this.pool.query({ ...query, values: values as unknown[] });
  }

  async #connect(): Promise<void> {
    for (let attempt = 1; !this.#stopped && !this.#connected; attempt += 1) {
      try {
        await this.pool.query('SELECT 1');
        this.#connected = true;
      } catch (error) {
        this.logger.warn({ err: error, attempt }, 'PostgreSQL is away, trying again');
        await delay(backoff(attempt, 200, 5_000));
      }
    }
  }
}

/** A connection that breaks while it is in use says so by the statement at hand; the event beside it must have a listener. */
const ignore = (): void => undefined;

/** A connection that cannot even do that is closed, which rolls back as well. */
async function rollBack(client: PoolClient): Promise<void> {
  try {
    await client.query('ROLLBACK');
    client.release();
  } catch (error) {
    client.release(error as Error);
  }
}

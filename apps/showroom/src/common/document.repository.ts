import { allOf, Database, keyset, prepared } from '@rover/persistence';
import type { Fragment, Page, PreparedStatement, Sql } from '@rover/persistence';

interface Row<T> {
  readonly facts: T;
}

const byAge = keyset({ columns: { id: 'text' }, order: 'desc' });

/**
 * A table whose rows are documents. What constraints and indexes look at are columns that PostgreSQL makes of the
 * document (`GENERATED`), so that the two never differ.
 */
export abstract class DocumentRepository<T extends { readonly id: string }> {
  readonly #find: PreparedStatement;
  readonly #lock: PreparedStatement;
  readonly #insert: PreparedStatement;
  readonly #update: PreparedStatement;

  /** @param table a fixed name, never what a caller sent */
  protected constructor(
    protected readonly database: Database,
    protected readonly table: string,
  ) {
    this.#find = prepared(`SELECT facts FROM ${table} WHERE id = $1`);
    this.#lock = prepared(`SELECT facts FROM ${table} WHERE id = $1 FOR UPDATE`);
    this.#insert = prepared(`INSERT INTO ${table} (id, facts) VALUES ($1, $2)`);
    this.#update = prepared(`UPDATE ${table} SET facts = $2 WHERE id = $1`);
  }

  async find(id: string): Promise<T | undefined> {
    return this.#one(this.database, this.#find, id);
  }

  /** Keeps others from changing it until the transaction ends. */
  async lock(tx: Sql, id: string): Promise<T | undefined> {
    return this.#one(tx, this.#lock, id);
  }

  /** @throws PostgreSQL's error when a constraint forbids it */
  async insert(tx: Sql, document: T): Promise<void> {
    await tx.execute(this.#insert, [document.id, JSON.stringify(document)]);
  }

  /** @throws PostgreSQL's error when a constraint forbids it */
  async update(tx: Sql, document: T): Promise<void> {
    await tx.execute(this.#update, [document.id, JSON.stringify(document)]);
  }

  /** Those that meet all conditions, newest first; what is false is none. @throws CursorInvalidError */
  protected async pageOf(
    conditions: readonly (Fragment | false)[],
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<Page<T>> {
    const { text, values } = allOf(conditions.filter((condition) => condition !== false)).render();
    const after = byAge.after(cursor, values.length + 1);
    const rows = await this.database.query<Row<T> & { id: string }>(
      `SELECT id, facts FROM ${this.table} WHERE ${text} AND ${after.sql} ORDER BY ${byAge.orderBy} LIMIT ${limit + 1}`,
      [...values, ...after.values],
    );
    const { data, meta } = byAge.page(rows, limit, ({ id }) => [id]);
    return { data: data.map(({ facts }) => facts), meta };
  }

  async #one(from: Sql, statement: PreparedStatement, id: string): Promise<T | undefined> {
    const [row] = await from.query<Row<T>>(statement, [id]);
    return row?.facts;
  }
}

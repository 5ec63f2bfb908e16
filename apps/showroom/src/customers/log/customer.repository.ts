import { Injectable } from '@nestjs/common';
import { Database, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';

/** A customer as stored. What is sealed is opened with the customer's own key. */
export interface CustomerRow {
  readonly id: string;
  readonly livingId: string;
  readonly mergedInto: string | null;
  readonly version: number;
  /** Of the last event of the own log. */
  readonly sequence: number;
  /** Null once erased. */
  readonly wrappedKey: Buffer | null;
  /** Of the living alone. */
  readonly state: Buffer | null;
  readonly searchName: string | null;
  readonly showrooms: readonly string[];
  readonly householdId: string | null;
  readonly lastSeenAt: Date;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly erasedAt: Date | null;
}

/** For `SELECT`: columns by the names of {@link CustomerRow}. */
export const columnsOfCustomer = (table = 'customer'): string =>
  Object.entries(columns)
    .map(([name, column]) => `${table}.${column} AS "${name}"`)
    .join(', ');

const columns: Readonly<Record<keyof CustomerRow, string>> = {
  id: 'id',
  livingId: 'living_id',
  mergedInto: 'merged_into',
  version: 'version',
  sequence: 'sequence',
  wrappedKey: 'wrapped_key',
  state: 'state',
  searchName: 'search_name',
  showrooms: 'showrooms',
  householdId: 'household_id',
  lastSeenAt: 'last_seen_at',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  erasedAt: 'erased_at',
};
const names = Object.keys(columns) as (keyof CustomerRow)[];
const COLUMNS = Object.values(columns).join(', ');
const PARAMETERS = names.map((_name, index) => `$${index + 1}`).join(', ');

const SAVE = prepared(`
INSERT INTO customer (${COLUMNS}) VALUES (${PARAMETERS})
ON CONFLICT (id) DO UPDATE SET (${COLUMNS}) = ROW (${Object.values(columns)
  .map((column) => `excluded.${column}`)
  .join(', ')})`);
const FIND = prepared(`
SELECT ${columnsOfCustomer('living')} FROM customer asked JOIN customer living ON living.id = asked.living_id
WHERE asked.id = $1`);
const LIVING = prepared('SELECT living_id FROM customer WHERE id = $1 AND erased_at IS NULL');
const KEYS = prepared('SELECT id, wrapped_key FROM customer WHERE id = ANY($1::text[])');
const LOCK = prepared(`
SELECT ${columnsOfCustomer()} FROM customer
WHERE living_id = ANY($1::text[]) AND erased_at IS NULL ORDER BY id FOR UPDATE`);

/** Rows of customers in PostgreSQL. */
@Injectable()
export class CustomerRepository {
  constructor(private readonly database: Database) {}

  async save(tx: Sql, row: CustomerRow): Promise<void> {
    await tx.execute(
      SAVE,
      names.map((name) => row[name]),
    );
  }

  /** The living customer that an id leads to. */
  async find(id: string): Promise<CustomerRow | undefined> {
    return (await this.database.query<CustomerRow>(FIND, [id]))[0];
  }

  async livingId(tx: Sql, id: string): Promise<string | undefined> {
    return (await tx.query<{ living_id: string }>(LIVING, [id]))[0]?.living_id;
  }

  /** Wrapped; without those who are erased. */
  async keysOf(ids: readonly string[]): Promise<Map<string, Buffer>> {
    const rows = await this.database.query<{ id: string; wrapped_key: Buffer | null }>(KEYS, [ids]);
    return new Map(rows.flatMap(({ id, wrapped_key }) => (wrapped_key ? [[id, wrapped_key] as const] : [])));
  }

  /** Locks all that is part of these living customers, in the order of ids, which is the same for everybody. */
  lock(tx: Sql, livingIds: readonly string[]): Promise<CustomerRow[]> {
    return tx.query<CustomerRow>(LOCK, [livingIds]);
  }
}

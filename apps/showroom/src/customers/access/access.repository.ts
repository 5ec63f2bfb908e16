import { Injectable } from '@nestjs/common';
import type { CustomerAccess } from '@rover/contracts';
import { Database, keyset, prepared } from '@rover/persistence';
import type { Page, Sql } from '@rover/persistence';

const INSERT = prepared(`
INSERT INTO customer_access (customer_id, reader, roles, door, time)
SELECT customer_id, reader, string_to_array(roles, ','), door, time
FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::timestamptz[])
  AS access (customer_id, reader, roles, door, time)`);
const ALL = prepared(`SELECT * FROM customer_access WHERE customer_id = ANY($1::text[]) ORDER BY id`);
const FORGET = prepared(`
UPDATE customer_access SET reader = $3 WHERE customer_id = ANY($1::text[]) AND reader = ANY($2::text[])`);

const byId = keyset({ columns: { id: 'bigint' }, order: 'desc' });

interface AccessRow extends Pick<CustomerAccess, 'reader' | 'roles' | 'door'> {
  readonly id: string;
  readonly customer_id: string;
  readonly time: Date;
}

/** Who dealt with which customer, in PostgreSQL. */
@Injectable()
export class AccessRepository {
  constructor(private readonly database: Database) {}

  async add(accesses: readonly CustomerAccess[], sql: Sql = this.database): Promise<void> {
    await sql.execute(INSERT, [
      accesses.map(({ customerId }) => customerId),
      accesses.map(({ reader }) => reader),
      accesses.map(({ roles }) => roles.join(',')),
      accesses.map(({ door }) => door),
      accesses.map(({ time }) => time),
    ]);
  }

  /** In the order in which they happened. */
  async all(customerIds: readonly string[]): Promise<CustomerAccess[]> {
    return (await this.database.query<AccessRow>(ALL, [customerIds])).map(accessOf);
  }

  /** Names somebody otherwise, who is no user any more. */
  async rename(
    tx: Sql,
    customerIds: readonly string[],
    users: readonly string[],
    name: string,
  ): Promise<void> {
    await tx.execute(FORGET, [customerIds, users, name]);
  }

  /** @throws CursorInvalidError */
  async page(
    customerIds: readonly string[],
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<Page<CustomerAccess>> {
    const after = byId.after(cursor, 3);
    const rows = await this.database.query<AccessRow>(
      `SELECT * FROM customer_access WHERE customer_id = ANY($1::text[]) AND ${after.sql}
       ORDER BY ${byId.orderBy} LIMIT $2`,
      [customerIds, limit + 1, ...after.values],
    );
    const { data, meta } = byId.page(rows, limit, ({ id }) => [id]);
    return { data: data.map(accessOf), meta };
  }
}

const accessOf = ({ customer_id, reader, roles, door, time }: AccessRow): CustomerAccess => ({
  ...{ customerId: customer_id, reader, roles, door },
  time: time.toISOString(),
});

import { Injectable } from '@nestjs/common';
import type { CustomerChannel, CustomerSource } from '@rover/contracts';
import { columnsOf, Database, keyset, prepared } from '@rover/persistence';
import type { Page, Sql } from '@rover/persistence';
import type { EventType } from './customer-event.js';

/** An event as stored: what it says is sealed. */
export interface EventRow {
  readonly customer_id: string;
  readonly sequence: number;
  readonly id: string;
  readonly type: EventType;
  readonly kind: string | null;
  readonly channel: CustomerChannel | null;
  readonly source: CustomerSource;
  readonly showroom_id: string | null;
  readonly actor: string | null;
  readonly time: Date;
  readonly recorded_at: Date;
  readonly content: Buffer;
}

/** With what a page goes on from. */
interface PlacedRow extends EventRow {
  readonly time_text: string;
  readonly place: string;
}

const names = [
  'customer_id',
  'sequence',
  'id',
  'type',
  'kind',
  'channel',
  'source',
  'showroom_id',
  'actor',
  'time',
  'recorded_at',
  'content',
] as const;
const COLUMNS = names.join(', ');

const INSERT = prepared(`
INSERT INTO customer_event (${COLUMNS})
SELECT ${COLUMNS} FROM unnest($1::text[], $2::int[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
  $9::text[], $10::timestamptz[], $11::timestamptz[], $12::bytea[]) WITH ORDINALITY AS event (${COLUMNS}, ordinal)
ORDER BY ordinal`);
const LOGS = prepared(`
SELECT ${COLUMNS} FROM customer_event WHERE customer_id = ANY($1::text[]) ORDER BY place`);

const byTime = keyset({ columns: { time: 'timestamptz', place: 'bigint' }, order: 'desc' });

/** Logs of customers in PostgreSQL: appended to, never changed. */
@Injectable()
export class CustomerEventRepository {
  constructor(private readonly database: Database) {}

  /** In the given order. */
  async append(tx: Sql, rows: readonly EventRow[]): Promise<void> {
    await tx.execute(INSERT, columnsOf(rows, names));
  }

  /** All events of these customers, in the order in which they were recorded. */
  logs(tx: Sql, customerIds: readonly string[]): Promise<EventRow[]> {
    return tx.query<EventRow>(LOGS, [customerIds]);
  }

  /** Of these customers together, what happened last first. @throws CursorInvalidError */
  async page(
    customerIds: readonly string[],
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<Page<EventRow>> {
    const after = byTime.after(cursor, 3);
    const rows = await this.database.query<PlacedRow>(
      `SELECT ${COLUMNS}, time::text AS time_text, place FROM customer_event
       WHERE customer_id = ANY($1::text[]) AND ${after.sql} ORDER BY ${byTime.orderBy} LIMIT $2`,
      [customerIds, limit + 1, ...after.values],
    );
    return byTime.page(rows, limit, ({ time_text, place }) => [time_text, place]);
  }
}

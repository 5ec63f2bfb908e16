import { Injectable } from '@nestjs/common';
import type { deliveriesQuery, NotificationChannel, shownQuery } from '@rover/contracts';
import { allOf, Database, keyset, prepared, sql } from '@rover/persistence';
import type { Fragment, Page, Sql } from '@rover/persistence';
import type { z } from 'zod';
import type { StoredNotification } from '../stored-notification.js';

const columns: Readonly<Record<keyof StoredNotification, string>> = {
  id: 'id',
  cause: 'cause',
  kind: 'kind',
  audience: 'audience',
  recipientId: 'recipient_id',
  userId: 'user_id',
  channel: 'channel',
  purpose: 'purpose',
  urgent: 'urgent',
  settled: 'settled',
  showroomId: 'showroom_id',
  customerId: 'customer_id',
  references: 'refs',
  language: 'language',
  template: 'template',
  wrappedKey: 'wrapped_key',
  content: 'content',
  state: 'state',
  skipped: 'skipped',
  attempts: 'attempts',
  dueAt: 'due_at',
  expiresAt: 'expires_at',
  digestId: 'digest_id',
  provider: 'provider',
  providerId: 'provider_id',
  error: 'error',
  receipt: 'receipt',
  receiptCode: 'receipt_code',
  receiptAt: 'receipt_at',
  readAt: 'read_at',
  createdAt: 'created_at',
  sentAt: 'sent_at',
};
const names = Object.keys(columns) as (keyof StoredNotification)[];

/** For `SELECT` and `RETURNING`: columns by the names of {@link StoredNotification}. */
export const NOTIFICATION_COLUMNS = names.map((name) => `${columns[name]} AS "${name}"`).join(', ');

const INTO = `INSERT INTO notification (${names.map((name) => columns[name]).join(', ')})
VALUES (${names.map((_name, index) => `$${index + 1}`).join(', ')})
ON CONFLICT (cause, audience, recipient_id, channel)`;
const INSERT = prepared(`${INTO} DO NOTHING`);
const OPEN_DIGEST = prepared(
  `${INTO} DO UPDATE SET due_at = notification.due_at WHERE notification.state = 'waiting' RETURNING id`,
);
const FIND = prepared(`SELECT ${NOTIFICATION_COLUMNS} FROM notification WHERE id = $1`);
const LOCK = prepared(`SELECT ${NOTIFICATION_COLUMNS} FROM notification WHERE id = $1 FOR UPDATE`);
const PARTS = prepared(`SELECT ${NOTIFICATION_COLUMNS} FROM notification WHERE digest_id = $1 ORDER BY id`);
const OF_CUSTOMERS = prepared(`
SELECT ${NOTIFICATION_COLUMNS} FROM notification
WHERE customer_id = ANY($1::text[]) AND content IS NOT NULL ORDER BY id`);
const UNREAD = prepared(`
SELECT count(*)::int AS count FROM notification
WHERE user_id = $1 AND channel = 'socket' AND state = 'sent' AND read_at IS NULL`);
const MARK = prepared(`UPDATE notification SET read_at = $2 WHERE id = $1`);
const MARK_ALL = prepared(`
UPDATE notification SET read_at = $2
WHERE user_id = $1 AND channel = 'socket' AND state = 'sent' AND read_at IS NULL AND ($3::timestamptz IS NULL OR sent_at <= $3)`);
const REDRIVE = prepared(`
UPDATE notification SET state = 'waiting', attempts = 0, due_at = $2, error = NULL, expires_at = NULL
WHERE id = $1`);
const FORGET = prepared(`
UPDATE notification SET content = NULL, wrapped_key = NULL,
  state = CASE WHEN state IN ('waiting', 'gathered', 'failed', 'unknown') THEN 'skipped' ELSE state END,
  skipped = CASE WHEN state IN ('waiting', 'gathered', 'failed', 'unknown') THEN 'erased' ELSE skipped END
WHERE customer_id = ANY($1::text[]) AND content IS NOT NULL`);
const FORGET_USERS = prepared(
  `DELETE FROM notification WHERE user_id = ANY($1::text[]) AND audience = 'user'`,
);
const FORGET_READERS = prepared(`UPDATE notification SET user_id = NULL WHERE user_id = ANY($1::text[])`);
const AGED = prepared(`
DELETE FROM notification WHERE id IN (
  SELECT id FROM notification WHERE created_at < $1 AND state NOT IN ('waiting', 'gathered', 'sending') LIMIT $2)`);

const byAge = keyset({ columns: { id: 'text' }, order: 'desc' });

/** Notifications in PostgreSQL. */
@Injectable()
export class NotificationRepository {
  constructor(private readonly database: Database) {}

  /** What is there already stays as it is. */
  async insert(tx: Sql, row: StoredNotification): Promise<void> {
    await tx.execute(INSERT, valuesOf(row));
  }

  /** The id of a digest that is still open, locked; a new one if there is none. Undefined when it has gone. */
  async openDigest(tx: Sql, row: StoredNotification): Promise<string | undefined> {
    const [found] = await tx.query<{ id: string }>(OPEN_DIGEST, valuesOf(row));
    return found?.id;
  }

  async find(id: string): Promise<StoredNotification | undefined> {
    return (await this.database.query<StoredNotification>(FIND, [id]))[0];
  }

  async lock(tx: Sql, id: string): Promise<StoredNotification | undefined> {
    return (await tx.query<StoredNotification>(LOCK, [id]))[0];
  }

  /** What a digest gathers, in the order in which it came. */
  parts(digestId: string): Promise<StoredNotification[]> {
    return this.database.query<StoredNotification>(PARTS, [digestId]);
  }

  /** What was written to these customers, and of them, in the order in which it came. */
  ofCustomers(customerIds: readonly string[]): Promise<StoredNotification[]> {
    return this.database.query<StoredNotification>(OF_CUSTOMERS, [customerIds]);
  }

  /** What a user reads when they are signed in. @throws CursorInvalidError */
  own(
    userId: string,
    { unread, kind, ...page }: { unread?: boolean; kind?: string; limit: number; cursor?: string },
  ): Promise<Page<StoredNotification>> {
    return this.#page(
      [
        sql`user_id = ${userId} AND channel = 'socket' AND state = 'sent'`,
        unread !== undefined && sql`(read_at IS NULL) = ${unread}`,
        kind !== undefined && sql`kind = ${kind}`,
      ],
      page,
    );
  }

  async unread(userId: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(UNREAD, [userId]);
    return row?.count ?? 0;
  }

  async mark(id: string, readAt: Date | null): Promise<void> {
    await this.database.execute(MARK, [id, readAt]);
  }

  /** Answers how many were. */
  markAll(userId: string, now: Date, until: string | undefined): Promise<number> {
    return this.database.execute(MARK_ALL, [userId, now, until ?? null]);
  }

  /** @param showrooms whose may be seen; all when absent @throws CursorInvalidError */
  deliveries(
    { showroomId, state, kind, channel, customerId, ...page }: z.output<typeof deliveriesQuery>,
    showrooms: readonly string[] | undefined,
  ): Promise<Page<StoredNotification>> {
    return this.#page(
      [
        showrooms !== undefined && sql`showroom_id = ANY(${showrooms})`,
        showroomId !== undefined && sql`showroom_id = ${showroomId}`,
        state !== undefined && sql`state = ${state}`,
        kind !== undefined && sql`kind = ${kind}`,
        channel !== undefined && sql`channel = ${channel}`,
        customerId !== undefined && sql`customer_id = ${customerId}`,
      ],
      page,
    );
  }

  /** What was kept instead of being sent. @throws CursorInvalidError */
  shown(
    { showroomId, channel, ...page }: z.output<typeof shownQuery>,
    showrooms: readonly string[] | undefined,
  ): Promise<Page<StoredNotification>> {
    return this.#page(
      [
        sql`provider = 'development' AND state = 'sent' AND digest_id IS NULL`,
        showrooms !== undefined && sql`showroom_id = ANY(${showrooms})`,
        showroomId !== undefined && sql`showroom_id = ${showroomId}`,
        channel !== undefined && sql`channel = ${channel as NotificationChannel}`,
      ],
      page,
    );
  }

  async redrive(tx: Sql, id: string, now: Date): Promise<void> {
    await tx.execute(REDRIVE, [id, now]);
  }

  /** Deletes what was written to and of customers; that something was sent stays. */
  async forget(tx: Sql, customerIds: readonly string[], users: readonly string[]): Promise<void> {
    await tx.execute(FORGET, [customerIds]);
    if (users.length === 0) return;
    await tx.execute(FORGET_USERS, [users]);
    await tx.execute(FORGET_READERS, [users]);
  }

  /** Answers how many were deleted. */
  deleteOlder(than: Date, most: number): Promise<number> {
    return this.database.execute(AGED, [than, most]);
  }

  async #page(
    conditions: readonly (Fragment | false)[],
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<Page<StoredNotification>> {
    const { text, values } = allOf(conditions.filter((one) => one !== false)).render();
    const after = byAge.after(cursor, values.length + 1);
    const rows = await this.database.query<StoredNotification>(
      `SELECT ${NOTIFICATION_COLUMNS} FROM notification WHERE ${text} AND ${after.sql}
       ORDER BY ${byAge.orderBy} LIMIT ${limit + 1}`,
      [...values, ...after.values],
    );
    return byAge.page(rows, limit, ({ id }) => [id]);
  }
}

const valuesOf = (row: StoredNotification): unknown[] =>
  names.map((name) => (name === 'references' ? JSON.stringify(row[name]) : row[name]));

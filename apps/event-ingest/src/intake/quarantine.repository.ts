import { Injectable } from '@nestjs/common';
import type { listQuarantine, QuarantinedInput, RequestOf } from '@rover/contracts';
import { keyset, prepared } from '@rover/persistence';
import type { Page, Sql } from '@rover/persistence';
import type { QuarantineReason } from './judged.js';

/** Input that cannot be used. */
export interface Quarantined {
  /** The same for a redelivery. */
  readonly id: string;
  readonly reason: QuarantineReason;
  readonly input: unknown;
  readonly receivedAt: string;
}

const ADD = prepared(`
INSERT INTO quarantine (id, kind, reason, input, received_at)
SELECT id, $1, reason, input, received_at
FROM unnest($2::uuid[], $3::text[], $4::json[], $5::timestamptz[]) AS bad (id, reason, input, received_at)
ON CONFLICT DO NOTHING RETURNING reason`);

/** One statement removes at most so many, so that it never holds a lock for long. */
const FORGET = prepared(`
DELETE FROM quarantine WHERE id IN (SELECT id FROM quarantine WHERE received_at < $1 ORDER BY received_at LIMIT 10000)`);

/** Ids begin with the time of arrival. */
const newestFirst = keyset({ columns: { id: 'uuid' }, order: 'desc' });

@Injectable()
export class QuarantineRepository {
  /** Answers the reasons of those that are new. */
  async add(tx: Sql, kind: string, bad: readonly Quarantined[]): Promise<string[]> {
    if (bad.length === 0) return [];
    const rows = await tx.query<{ reason: string }>(ADD, [
      kind,
      bad.map(({ id }) => id),
      bad.map(({ reason }) => reason),
      bad.map(({ input }) => JSON.stringify(input)),
      bad.map(({ receivedAt }) => receivedAt),
    ]);
    return rows.map(({ reason }) => reason);
  }

  /** The newest first. @throws CursorInvalidError */
  async page(
    sql: Sql,
    { kind, limit, cursor }: RequestOf<typeof listQuarantine>,
  ): Promise<Page<QuarantinedInput>> {
    const after = newestFirst.after(cursor, 3);
    const rows = await sql.query<Omit<QuarantinedInput, 'receivedAt'> & { received_at: Date }>(
      `SELECT id, kind, reason, input, received_at FROM quarantine
       WHERE ($1::text IS NULL OR kind = $1) AND ${after.sql} ORDER BY ${newestFirst.orderBy} LIMIT $2`,
      [kind ?? null, limit + 1, ...after.values],
    );
    const { data, meta } = newestFirst.page(rows, limit, ({ id }) => [id]);
    return {
      data: data.map(({ received_at, ...rest }) => ({ ...rest, receivedAt: received_at.toISOString() })),
      meta,
    };
  }

  forget(sql: Sql, before: Date): Promise<number> {
    return sql.execute(FORGET, [before]);
  }
}

import { Injectable } from '@nestjs/common';
import type {
  countQuarantine,
  listQuarantine,
  QuarantineCount,
  QuarantinedInput,
  RequestOf,
} from '@rover/contracts';
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

type Filter = RequestOf<typeof countQuarantine>;

type Row = Omit<QuarantinedInput, 'receivedAt' | 'vehicleId'> & {
  readonly vehicle_id: string | null;
  readonly received_at: Date;
};

const ADD = prepared(`
INSERT INTO quarantine (id, kind, reason, input, vehicle_id, received_at)
SELECT id, $1, reason, input, vehicle_id, received_at
FROM unnest($2::uuid[], $3::text[], $4::json[], $5::text[], $6::timestamptz[])
     AS bad (id, reason, input, vehicle_id, received_at)
ON CONFLICT DO NOTHING RETURNING reason`);

/** One statement removes at most so many, so that it never holds a lock for long. */
const FORGET = prepared(`
DELETE FROM quarantine WHERE id IN (SELECT id FROM quarantine WHERE received_at < $1 ORDER BY received_at LIMIT 10000)`);

const COLUMNS = 'id, kind, reason, input, vehicle_id, received_at';
const MATCHES = `
($1::text IS NULL OR kind = $1) AND ($2::text IS NULL OR reason = $2) AND ($3::text IS NULL OR vehicle_id = $3)`;

const COUNT = `
SELECT kind, reason, count(*)::int AS count, min(received_at) AS oldest, max(received_at) AS newest
FROM quarantine WHERE ${MATCHES} GROUP BY kind, reason ORDER BY count DESC, kind, reason`;

const FIND = prepared(`SELECT ${COLUMNS} FROM quarantine WHERE id = $1`);
const TAKE = prepared(`DELETE FROM quarantine WHERE id = $1 RETURNING ${COLUMNS}`);

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
      bad.map(({ input }) => vehicleOf(input)),
      bad.map(({ receivedAt }) => receivedAt),
    ]);
    return rows.map(({ reason }) => reason);
  }

  /** The newest first. @throws CursorInvalidError */
  async page(
    sql: Sql,
    { limit, cursor, ...filter }: RequestOf<typeof listQuarantine>,
  ): Promise<Page<QuarantinedInput>> {
    const after = newestFirst.after(cursor, 5);
    const rows = await sql.query<Row>(
      `SELECT ${COLUMNS} FROM quarantine
       WHERE ${MATCHES} AND ${after.sql} ORDER BY ${newestFirst.orderBy} LIMIT $4`,
      [...valuesOf(filter), limit + 1, ...after.values],
    );
    const { data, meta } = newestFirst.page(rows, limit, ({ id }) => [id]);
    return { data: data.map(viewOf), meta };
  }

  async count(sql: Sql, filter: Filter): Promise<QuarantineCount[]> {
    type Counted = Omit<QuarantineCount, 'oldest' | 'newest'> & { oldest: Date; newest: Date };
    const rows = await sql.query<Counted>(COUNT, valuesOf(filter));
    return rows.map(({ oldest, newest, ...rest }) => ({
      ...rest,
      oldest: oldest.toISOString(),
      newest: newest.toISOString(),
    }));
  }

  async find(sql: Sql, id: string): Promise<QuarantinedInput | undefined> {
    const [row] = await sql.query<Row>(FIND, [id]);
    return row && viewOf(row);
  }

  /** Takes one out: of two who do so at once, one finds nothing. */
  async take(tx: Sql, id: string): Promise<QuarantinedInput | undefined> {
    const [row] = await tx.query<Row>(TAKE, [id]);
    return row && viewOf(row);
  }

  forget(sql: Sql, before: Date): Promise<number> {
    return sql.execute(FORGET, [before]);
  }
}

const valuesOf = ({ kind, reason, vehicleId }: Filter): (string | null)[] => [
  kind ?? null,
  reason ?? null,
  vehicleId ?? null,
];

function vehicleOf(input: unknown): string | null {
  const { vehicleId } = (input ?? {}) as { vehicleId?: unknown };
  return typeof vehicleId === 'string' ? vehicleId : null;
}

const viewOf = ({ vehicle_id, received_at, ...rest }: Row): QuarantinedInput => ({
  ...rest,
  ...(vehicle_id !== null && { vehicleId: vehicle_id }),
  receivedAt: received_at.toISOString(),
});

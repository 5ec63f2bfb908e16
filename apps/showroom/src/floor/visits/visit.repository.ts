import { Injectable } from '@nestjs/common';
import { Database, keyset, prepared, raw, sql, allOf } from '@rover/persistence';
import type { Page, Sql } from '@rover/persistence';
import type { VisitState, Sighting } from './visit-state.js';
import { visitorKey } from './follow.js';
import { VisitPathRepository } from './visit-path.repository.js';

interface Row {
  readonly state: VisitState;
}

const LATEST = prepared(`
SELECT visit.state FROM unnest($1::text[], $2::text[]) AS asked (showroom_id, visitor_id)
CROSS JOIN LATERAL (
  SELECT id FROM visit
  WHERE visit.showroom_id = asked.showroom_id AND visit.visitor_id = asked.visitor_id
  ORDER BY entered_at DESC LIMIT 1
) AS latest
JOIN visit ON visit.id = latest.id
ORDER BY visit.id FOR UPDATE OF visit`);

const SAVE = prepared(`
INSERT INTO visit (id, showroom_id, visitor_id, customer_id, entered_at, last_at, exited_at, state)
SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::timestamptz[],
  $7::timestamptz[], $8::json[]) ORDER BY 1
ON CONFLICT (id) DO UPDATE SET customer_id = excluded.customer_id, entered_at = excluded.entered_at,
  last_at = excluded.last_at, exited_at = excluded.exited_at, state = excluded.state`);

const HERE = prepared(`
SELECT state FROM visit WHERE showroom_id = $1 AND exited_at IS NULL ORDER BY entered_at, visitor_id`);
const LOCK = prepared('SELECT state FROM visit WHERE showroom_id = $1 AND id = $2 FOR UPDATE');
const FIND = prepared('SELECT state FROM visit WHERE showroom_id = $1 AND id = $2');
const WARM = prepared('SELECT state FROM visit WHERE showroom_id = $1 AND last_at > $2 AND entered_at > $3');
const SILENT = prepared(`
SELECT state FROM visit WHERE exited_at IS NULL AND last_at < $1 ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED`);
const SPAN = prepared(
  'SELECT state FROM visit WHERE showroom_id = $1 AND entered_at >= $2 AND entered_at < $3',
);
const LATEST_OF = prepared(`
SELECT state FROM visit WHERE customer_id = $1 AND showroom_id = $2 AND entered_at > $3
ORDER BY entered_at DESC LIMIT 1 FOR UPDATE`);
const HAS_VISITED = prepared('SELECT 1 FROM visit WHERE customer_id = $1 AND id <> $2 LIMIT 1');
const FORGET = prepared(`
WITH gone AS (
  DELETE FROM visit WHERE id IN (SELECT id FROM visit WHERE entered_at < $1 AND exited_at IS NOT NULL LIMIT $2)
  RETURNING id
), way AS (DELETE FROM visit_path WHERE visit_id IN (SELECT id FROM gone))
SELECT count(*)::int AS count FROM gone`);

const DAY_MS = 86_400_000;

const latestFirst = keyset({ columns: { id: 'text' }, order: 'desc' });

/** What a list of visits is asked for. */
export interface VisitFilter {
  readonly showroomId: string;
  readonly open?: boolean;
  readonly customerId?: string;
}

/** Visits in PostgreSQL. */
@Injectable()
export class VisitRepository {
  constructor(
    private readonly database: Database,
    private readonly paths: VisitPathRepository,
  ) {}

  /** The latest visit of each visitor, by {@link visitorKey}, locked until the transaction ends. */
  async latest(tx: Sql, sightings: readonly Sighting[]): Promise<Map<string, VisitState>> {
    const visitors = [...new Map(sightings.map((one) => [visitorKey(one), one])).values()];
    const rows = await tx.query<Row>(LATEST, [
      visitors.map(({ showroomId }) => showroomId),
      visitors.map(({ visitorId }) => visitorId),
    ]);
    return new Map(rows.map(({ state }) => [visitorKey(state), state]));
  }

  async save(tx: Sql, visits: readonly VisitState[]): Promise<void> {
    if (visits.length === 0) return;
    const rows = await this.paths.putAway(tx, visits);
    // Those that ended come first: a visitor may have left and come again in one batch.
    for (const group of [
      rows.filter(({ exitedAt }) => exitedAt !== null),
      rows.filter(({ exitedAt }) => exitedAt === null),
    ])
      if (group.length > 0) await tx.execute(SAVE, columnsOf(group));
  }

  /** Who is on the floor, longest first. */
  async here(showroomId: string, sql: Sql = this.database): Promise<VisitState[]> {
    return statesOf(await sql.query<Row>(HERE, [showroomId]));
  }

  async find(showroomId: string, id: string, sql: Sql = this.database): Promise<VisitState | undefined> {
    return statesOf(await sql.query<Row>(FIND, [showroomId, id]))[0];
  }

  /** The same with its whole way. */
  async findWithPath(showroomId: string, id: string): Promise<VisitState | undefined> {
    const visit = await this.find(showroomId, id);
    return visit && (await this.paths.withPaths(this.database, [visit], 0))[0];
  }

  async lock(tx: Sql, showroomId: string, id: string): Promise<VisitState | undefined> {
    return statesOf(await tx.query<Row>(LOCK, [showroomId, id]))[0];
  }

  /** The latest first. @throws CursorInvalidError */
  async page(
    { showroomId, open, customerId }: VisitFilter,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<Page<VisitState>> {
    const { text, values } = allOf([
      sql`showroom_id = ${showroomId}`,
      ...(open === undefined ? [] : [raw(`exited_at IS ${open ? '' : 'NOT '}NULL`)]),
      ...(customerId === undefined ? [] : [sql`customer_id = ${customerId}`]),
    ]).render();
    const after = latestFirst.after(cursor, values.length + 1);
    const rows = await this.database.query<Row & { id: string }>(
      `SELECT id, state FROM visit WHERE ${text} AND ${after.sql} ORDER BY ${latestFirst.orderBy} LIMIT ${limit + 1}`,
      [...values, ...after.values],
    );
    const { data, meta } = latestFirst.page(rows, limit, ({ id }) => [id]);
    return { data: statesOf(data), meta };
  }

  /** Visits of which something was seen since a moment, epoch ms, with their ways since; none that began days before. */
  async since(showroomId: string, moment: number): Promise<VisitState[]> {
    const asked = [showroomId, new Date(moment), new Date(moment - DAY_MS)];
    const visits = statesOf(await this.database.query<Row>(WARM, asked));
    return this.paths.withPaths(this.database, visits, moment);
  }

  /** Visits that are open though nothing was seen for long, locked; others take others. */
  async silent(tx: Sql, since: number, most: number): Promise<VisitState[]> {
    return statesOf(await tx.query<Row>(SILENT, [new Date(since), most]));
  }

  /** Those that began in a span, epoch ms. */
  async within(showroomId: string, from: number, to: number): Promise<VisitState[]> {
    return statesOf(await this.database.query<Row>(SPAN, [showroomId, new Date(from), new Date(to)]));
  }

  /** A customer's latest visit that began since a moment, epoch ms, locked. */
  async lockLatestOf(
    tx: Sql,
    { showroomId, customerId, since }: { showroomId: string; customerId: string; since: number },
  ): Promise<VisitState | undefined> {
    return statesOf(await tx.query<Row>(LATEST_OF, [customerId, showroomId, new Date(since)]))[0];
  }

  /** Whether a customer was on some floor before this visit. */
  async hasVisited(tx: Sql, customerId: string, visitId: string): Promise<boolean> {
    return (await tx.query(HAS_VISITED, [customerId, visitId])).length > 0;
  }

  /** Removes a portion of what began before a moment, epoch ms; answers how much it was. */
  async forget(before: number, most: number): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(FORGET, [new Date(before), most]);
    return row?.count ?? 0;
  }
}

const statesOf = (rows: readonly Row[]): VisitState[] => rows.map(({ state }) => state);

const columnsOf = (visits: readonly VisitState[]): unknown[] => [
  visits.map(({ id }) => id),
  visits.map(({ showroomId }) => showroomId),
  visits.map(({ visitorId }) => visitorId),
  visits.map(({ customerId }) => customerId),
  visits.map(({ enteredAt }) => new Date(enteredAt).toISOString()),
  visits.map(({ lastTime }) => new Date(lastTime).toISOString()),
  visits.map(({ exitedAt }) => (exitedAt === null ? null : new Date(exitedAt).toISOString())),
  visits.map((visit) => JSON.stringify(visit)),
];

import { Injectable } from '@nestjs/common';
import type { NewRecall, Recall, RecallScope } from '@rover/contracts';
import { Database, keyset, prepared } from '@rover/persistence';
import type { Page, Sql } from '@rover/persistence';

/** Whoever states campaigns waits for whoever does so already, so that one number is never made twice. */
const LOCK = prepared(`SELECT pg_advisory_xact_lock(hashtext(current_schema() || '.recall'))`);

const COLUMNS = 'id, facts, version, created_at, updated_at';
const KNOWN = prepared(`
SELECT ${COLUMNS} FROM recall JOIN unnest($1::text[], $2::text[]) AS asked (authority, number) USING (authority, number)
FOR UPDATE OF recall`);

const SAVE = prepared(`
INSERT INTO recall (id, authority, number, published_on, facts, version, created_by, created_at, updated_at)
SELECT id, facts ->> 'authority', facts ->> 'number', (facts ->> 'publishedOn')::date, facts, version, $2, $3, $3
FROM jsonb_to_recordset($1::jsonb) AS given (id uuid, facts jsonb, version int)
ON CONFLICT (id) DO UPDATE SET published_on = excluded.published_on, facts = excluded.facts,
  version = excluded.version, stale = true, updated_at = excluded.updated_at`);

const DROP_SCOPES = prepared('DELETE FROM recall_scope WHERE recall_id = ANY($1::uuid[])');
const ADD_SCOPES = prepared(`
INSERT INTO recall_scope (recall_id, make, model, year_from, year_to, vin, serial_from, serial_to)
SELECT "recallId", make, model, "yearFrom", "yearTo", vin, "serialFrom", "serialTo"
FROM jsonb_to_recordset($1::jsonb) AS given ("recallId" uuid, make text, model text, "yearFrom" smallint,
  "yearTo" smallint, vin text, "serialFrom" text, "serialTo" text)`);

const newestFirst = keyset({ columns: { id: 'uuid' }, order: 'desc' });

interface RecallRow extends Pick<Recall, 'id' | 'version'> {
  readonly facts: NewRecall;
  readonly created_at: Date;
  readonly updated_at: Date;
}

/** A campaign that is to be written. */
export interface StatedRecall extends Pick<Recall, 'id' | 'version'> {
  readonly facts: NewRecall;
}

/** Campaigns in PostgreSQL. */
@Injectable()
export class RecallRepository {
  constructor(private readonly database: Database) {}

  /** Those of these numbers that are known, locked until the transaction ends. */
  async lock(tx: Sql, recalls: readonly NewRecall[]): Promise<Recall[]> {
    await tx.execute(LOCK);
    const rows = await tx.query<RecallRow>(KNOWN, [
      recalls.map(({ authority }) => authority),
      recalls.map(({ number }) => number),
    ]);
    return rows.map(recallOf);
  }

  /** They are matched by the next sweep. */
  async save(
    tx: Sql,
    recalls: readonly StatedRecall[],
    { by, now }: { by: string; now: Date },
  ): Promise<void> {
    if (recalls.length === 0) return;
    await tx.execute(SAVE, [JSON.stringify(recalls), by, now]);
    await tx.execute(DROP_SCOPES, [recalls.map(({ id }) => id)]);
    await tx.execute(ADD_SCOPES, [JSON.stringify(recalls.flatMap(scopesOf))]);
  }

  /** @throws CursorInvalidError */
  async page(
    { number, make }: { number?: string; make?: string },
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<Page<Recall>> {
    const after = newestFirst.after(cursor, 4);
    const rows = await this.database.query<RecallRow>(
      `SELECT ${COLUMNS} FROM recall
       WHERE ($1::text IS NULL OR number = $1)
         AND ($2::text IS NULL OR EXISTS (
           SELECT FROM recall_scope WHERE recall_id = recall.id AND recall_scope.make = lower($2)))
         AND ${after.sql} ORDER BY ${newestFirst.orderBy} LIMIT $3`,
      [number ?? null, make ?? null, limit + 1, ...after.values],
    );
    const { data, meta } = newestFirst.page(rows, limit, ({ id }) => [id]);
    return { data: data.map(recallOf), meta };
  }
}

const recallOf = ({ facts, created_at, updated_at, ...row }: RecallRow): Recall => ({
  ...facts,
  ...row,
  createdAt: created_at.toISOString(),
  updatedAt: updated_at.toISOString(),
});

/** One row for each VIN and each range; without either, one for the make. */
const scopesOf = ({ id: recallId, facts }: StatedRecall): object[] =>
  facts.withdrawn ? [] : facts.affects.flatMap((scope) => rowsOf(scope, recallId));

function rowsOf({ make, model, modelYears, vins = [], vinRanges = [] }: RecallScope, recallId: string) {
  const common = {
    recallId,
    make: make?.toLowerCase(),
    model: model?.toLowerCase(),
    yearFrom: modelYears?.from,
    yearTo: modelYears?.to,
  };
  const named = [
    ...vins.map((vin) => ({ vin })),
    ...vinRanges.map(({ from, to }) => ({ serialFrom: serialOf(from), serialTo: serialOf(to) })),
  ];
  return (named.length > 0 ? named : [{}]).map((each) => ({ ...common, ...each }));
}

/** A VIN without its check digit, which does not count up with the others. */
const serialOf = (vin: string): string => vin.slice(0, 8) + vin.slice(9);

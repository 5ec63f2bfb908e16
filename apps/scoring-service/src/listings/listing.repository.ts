import { Injectable } from '@nestjs/common';
import type { Listing, ListingFacts } from '@rover/contracts';
import { Database, keyset, prepared } from '@rover/persistence';
import type { Page, Sql } from '@rover/persistence';

/** A row as PostgreSQL gives it. */
interface ListingRow {
  facts: ListingFacts;
  status: Listing['status'];
  version: number;
  created_at: Date;
  updated_at: Date;
}

/** What to look for; absent means any. */
export interface ListingFilter {
  readonly make?: string;
  readonly model?: string;
  readonly sellerId?: string;
  readonly status?: Listing['status'];
}

const COLUMNS = 'facts, status, version, created_at, updated_at';

const FIND = prepared(`SELECT ${COLUMNS} FROM listing WHERE id = $1`);

const FIND_ALL = prepared(`SELECT ${COLUMNS} FROM listing WHERE id = ANY($1::text[])`);

const LOCK = prepared(`SELECT ${COLUMNS} FROM listing WHERE id = ANY($1::text[]) ORDER BY id FOR UPDATE`);

const SAVE = prepared(`
INSERT INTO listing (id, seller_id, make, model, status, facts, version, created_at, updated_at)
SELECT l->>'id', l->>'sellerId', l->>'make', l->>'model', l->>'status',
  l - '{status,version,createdAt,updatedAt}'::text[],
  (l->>'version')::int, (l->>'createdAt')::timestamptz, (l->>'updatedAt')::timestamptz
FROM jsonb_array_elements($1::jsonb) AS l
ORDER BY l->>'id'
ON CONFLICT (id) DO UPDATE SET
  seller_id = excluded.seller_id, make = excluded.make, model = excluded.model, status = excluded.status,
  facts = excluded.facts, version = excluded.version, updated_at = excluded.updated_at`);

const byAge = keyset({ columns: { created_at: 'timestamptz', id: 'text' }, order: 'desc' });

const MATCHES = `
  ($1::text IS NULL OR lower(make) = lower($1)) AND ($2::text IS NULL OR lower(model) = lower($2))
  AND ($3::text IS NULL OR seller_id = $3) AND ($4::text IS NULL OR status = $4)`;

const AFTER = prepared(
  `SELECT ${COLUMNS} FROM listing WHERE id > $1 AND status <> 'withdrawn' ORDER BY id LIMIT $2`,
);

/** The market's stock in PostgreSQL. */
@Injectable()
export class ListingRepository {
  constructor(private readonly database: Database) {}

  /** The listings that exist among `ids`, locked against other writers until the transaction ends. */
  async lock(tx: Sql, ids: readonly string[]): Promise<Map<string, Listing>> {
    const rows = await tx.query<ListingRow>(LOCK, [ids]);
    return new Map(rows.map((row) => [row.facts.id, listingOf(row)]));
  }

  /** Writes listings whole, in one statement and one parameter: one text costs less than an array of quoted ones. */
  async save(tx: Sql, listings: readonly Listing[]): Promise<void> {
    if (listings.length === 0) return;
    await tx.execute(SAVE, [JSON.stringify(listings)]);
  }

  async find(id: string): Promise<Listing | undefined> {
    const [row] = await this.database.query<ListingRow>(FIND, [id]);
    return row && listingOf(row);
  }

  /** Those of the listings that exist, by id, whatever became of them. */
  async findAll(ids: readonly string[]): Promise<Map<string, Listing>> {
    const rows = await this.database.query<ListingRow>(FIND_ALL, [ids]);
    return new Map(rows.map((row) => [row.facts.id, listingOf(row)]));
  }

  /** A page, newest first. @throws CursorInvalidError */
  async page(filter: ListingFilter, limit: number, cursor?: string): Promise<Page<Listing>> {
    const { make, model, sellerId, status } = filter;
    const after = byAge.after(cursor, 6);
    const rows = await this.database.query<ListingRow>(
      `SELECT ${COLUMNS} FROM listing WHERE ${MATCHES} AND ${after.sql} ORDER BY ${byAge.orderBy} LIMIT $5`,
      [...[make, model, sellerId, status].map((value) => value ?? null), limit + 1, ...after.values],
    );
    const { data, meta } = byAge.page(rows, limit, (row) => [row.created_at.toISOString(), row.facts.id]);
    return { data: data.map(listingOf), meta };
  }

  /** Everything that is not withdrawn, in portions, by id. */
  async *all(portion = 10_000): AsyncGenerator<Listing[]> {
    for (let last = ''; ;) {
      const rows = await this.database.query<ListingRow>(AFTER, [last, portion]);
      if (rows.length === 0) return;
      yield rows.map(listingOf);
      last = rows[rows.length - 1]!.facts.id;
    }
  }
}

function listingOf(row: ListingRow): Listing {
  return {
    ...row.facts,
    status: row.status,
    version: row.version,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

import { Injectable } from '@nestjs/common';
import type { Listing, SavedSearch, SavedSearchDraft } from '@rover/contracts';
import { Database, isUniqueViolation, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';
import { uuidV7 } from '@rover/redis-streams';
import { fold } from '@rover/scoring';

export interface StoredSearch extends SavedSearchDraft {
  readonly id: string;
  readonly userId: string;
  readonly createdAt: Date;
}

interface SearchRow {
  id: string;
  user_id: string;
  name: string;
  criteria: SavedSearch['criteria'];
  preferences: SavedSearch['preferences'];
  alert: boolean;
  created_at: Date;
}

const COLUMNS = 'id, user_id, name, criteria, preferences, alert, created_at';

const ADD = prepared(`
INSERT INTO saved_search (id, user_id, name, criteria, preferences, alert, make, model)
SELECT $1, $2, $3, $4, $5, $6, $7, $8
WHERE (SELECT count(*) FROM saved_search WHERE user_id = $2) < $9
RETURNING ${COLUMNS}`);

const CHANGE = prepared(`
UPDATE saved_search SET name = $3, criteria = $4, preferences = $5, alert = $6, make = $7, model = $8
WHERE id = $1 AND user_id = $2 RETURNING ${COLUMNS}`);

const FIND = prepared(`SELECT ${COLUMNS} FROM saved_search WHERE id = $1 AND user_id = $2 FOR UPDATE`);
const LIST = prepared(`SELECT ${COLUMNS} FROM saved_search WHERE user_id = $1 ORDER BY lower(name), id`);
const REMOVE = prepared(`DELETE FROM saved_search WHERE user_id = $1 AND id = $2 RETURNING ${COLUMNS}`);

/** Narrowed by the index as far as it goes; what is left of the criteria is judged by who asks. */
const LOOKING_FOR = prepared(`
SELECT DISTINCT ${COLUMNS}
FROM unnest($1::text[], $2::text[], $3::bigint[]) AS offered (offered_make, offered_model, price)
JOIN saved_search ON alert AND make IN ('', offered_make) AND model IN ('', offered_model) AND max_price >= price`);

const TELL = prepared(`
INSERT INTO saved_search_told (search_id, listing_id) SELECT * FROM unnest($1::uuid[], $2::text[])
ON CONFLICT DO NOTHING RETURNING search_id, listing_id`);

const FORGET_TOLD = prepared('DELETE FROM saved_search_told WHERE told_at < $1');

/** A search, and a listing that it has found. */
export interface Match {
  readonly searchId: string;
  readonly listingId: string;
}

/** What people look for in the market, under names. */
@Injectable()
export class SavedSearchRepository {
  constructor(private readonly database: Database) {}

  /** Undefined when the person keeps so many already that there is no room; `taken` when the name is. */
  async add(
    userId: string,
    draft: SavedSearchDraft,
    most: number,
  ): Promise<StoredSearch | 'taken' | undefined> {
    const values = [uuidV7(), userId, ...valuesOf(draft), most];
    return unlessTaken(async () => toSearch((await this.database.query<SearchRow>(ADD, values))[0]));
  }

  async list(userId: string): Promise<StoredSearch[]> {
    return (await this.database.query<SearchRow>(LIST, [userId])).map((row) => toSearch(row)!);
  }

  /** Undefined when the person keeps no such search. */
  change(
    userId: string,
    id: string,
    patch: Partial<SavedSearchDraft>,
  ): Promise<StoredSearch | 'taken' | undefined> {
    return unlessTaken(() =>
      this.database.transaction(async (tx) => {
        const before = toSearch((await tx.query<SearchRow>(FIND, [id, userId]))[0]);
        if (!before) return undefined;
        const values = [id, userId, ...valuesOf({ ...before, ...patch })];
        return toSearch((await tx.query<SearchRow>(CHANGE, values))[0]);
      }),
    );
  }

  async remove(userId: string, id: string): Promise<StoredSearch | undefined> {
    return toSearch((await this.database.query<SearchRow>(REMOVE, [userId, id]))[0]);
  }

  /** Searches with alerts that may be met by one of the listings. */
  async lookingFor(sql: Sql, listings: readonly Listing[]): Promise<StoredSearch[]> {
    const columns = [
      listings.map(({ make }) => fold(make)),
      listings.map(({ model }) => fold(model)),
      listings.map(({ askingPrice }) => askingPrice),
    ];
    return (await sql.query<SearchRow>(LOOKING_FOR, columns)).map((row) => toSearch(row)!);
  }

  /** Notes that owners are told of matches; answers those of which they were not told yet. */
  async tell(sql: Sql, matches: readonly Match[]): Promise<Match[]> {
    const values = [matches.map(({ searchId }) => searchId), matches.map(({ listingId }) => listingId)];
    const rows = await sql.query<{ search_id: string; listing_id: string }>(TELL, values);
    return rows.map((row) => ({ searchId: row.search_id, listingId: row.listing_id }));
  }

  async forgetTold(before: Date): Promise<void> {
    await this.database.execute(FORGET_TOLD, [before]);
  }
}

const valuesOf = ({ name, criteria, preferences, alert }: SavedSearchDraft): unknown[] => [
  name,
  JSON.stringify(criteria),
  JSON.stringify(preferences),
  alert,
  fold(criteria.make ?? ''),
  fold(criteria.model ?? ''),
];

const toSearch = (row: SearchRow | undefined): StoredSearch | undefined =>
  row && {
    id: row.id,
    userId: row.user_id,
    name: row.name,
    criteria: row.criteria,
    preferences: row.preferences,
    alert: row.alert,
    createdAt: row.created_at,
  };

async function unlessTaken<T>(work: () => Promise<T>): Promise<T | 'taken'> {
  try {
    return await work();
  } catch (error) {
    if (isUniqueViolation(error)) return 'taken';
    throw error;
  }
}

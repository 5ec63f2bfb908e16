import { Injectable } from '@nestjs/common';
import { Database, prepared } from '@rover/persistence';

/** Listings of one text. */
const PORTION = 2_000;

const OF_MARKET = `status <> 'withdrawn' AND ($1::text IS NULL OR facts->>'currency' = $1)`;

const COUNT = prepared(`SELECT count(*)::int AS listings FROM listing WHERE ${OF_MARKET}`);

const NEXT = prepared(`
SELECT max(id) AS last, jsonb_agg(facts || jsonb_build_object(
  'status', status, 'version', version,
  'createdAt', floor(extract(epoch FROM created_at) * 1000), 'updatedAt', floor(extract(epoch FROM updated_at) * 1000)
))::text AS listings
FROM (
  SELECT id, facts, status, version, created_at, updated_at FROM listing
  WHERE ${OF_MARKET} AND id > $2 AND hashtext(id) & 2147483647 < 2147483648 * $3::float8
  ORDER BY id LIMIT ${PORTION}
) AS portion`);

/** What the market was and what was sold of it, as texts that only the thread of a back-test reads. */
@Injectable()
export class BackTestRepository {
  constructor(private readonly database: Database) {}

  async count(currency: string | undefined): Promise<number> {
    const [row] = await this.database.query<{ listings: number }>(COUNT, [currency ?? null]);
    return row!.listings;
  }

  /** JSON lists of `ListingFacts`, by id; `share` (0–1) of all listings, chosen by the hash of their ids. */
  async *portions(currency: string | undefined, share: number): AsyncGenerator<string> {
    for (let last = ''; ;) {
      const values = [currency ?? null, last, share];
      const [row] = await this.database.query<{ last: string | null; listings: string }>(NEXT, values);
      if (!row?.last) return;
      yield row.listings;
      last = row.last;
    }
  }
}

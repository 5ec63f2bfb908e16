import { Injectable } from '@nestjs/common';
import { prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';

const REMEMBER = prepared(`
INSERT INTO listing_source (listing_id, content)
SELECT listing_id, content FROM unnest($1::text[], $2::uuid[]) AS stated (listing_id, content) ORDER BY listing_id
ON CONFLICT (listing_id) DO UPDATE SET content = excluded.content WHERE listing_source.content <> excluded.content
RETURNING listing_id`);

/** What was said last of each listing, as a fingerprint. */
@Injectable()
export class ListingSourceRepository {
  /**
   * Remembers what is said now, and answers the listings of which that is news. Compares and writes in one statement,
   * so that two imports of the same file at once tell each listing once.
   * @param contents fingerprint by listing id, as 32 hex digits
   */
  async remember(tx: Sql, contents: ReadonlyMap<string, string>): Promise<Set<string>> {
    if (contents.size === 0) return new Set();
    const rows = await tx.query<{ listing_id: string }>(REMEMBER, [
      [...contents.keys()],
      [...contents.values()],
    ]);
    return new Set(rows.map((row) => row.listing_id));
  }
}

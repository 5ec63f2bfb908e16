import type { EventData, ImportRejection, ListingFacts, listingRowsReceived } from '@rover/contracts';
import type { RowMapper } from './mapping/row-mapper.js';

type Batch = EventData<typeof listingRowsReceived>;

/** What some batches of one import come to. */
export interface BatchSummary {
  readonly received: number;
  readonly accepted: number;
  /** The listings stated; of one stated twice the later statement. */
  readonly listings: ReadonlyMap<string, ListingFacts>;
  readonly rejections: readonly ImportRejection[];
  readonly rejected: number;
  /** Nothing follows. */
  readonly last: boolean;
}

/** Maps all rows of some batches, in order. */
export function summarise(batches: readonly Batch[], mapper: RowMapper): BatchSummary {
  const rows = batches.flatMap((batch) => batch.rows);
  const unreadable = batches.flatMap((batch) => batch.unreadable);
  const listings = new Map<string, ListingFacts>();
  const rejections: ImportRejection[] = unreadable.map(({ line, reason }) => ({
    line,
    field: 'row',
    reason,
  }));
  let accepted = 0;
  for (const row of rows) {
    const mapped = mapper.map(row);
    if ('rejections' in mapped) rejections.push(...mapped.rejections);
    else {
      accepted += 1;
      listings.set(mapped.listing.id, mapped.listing);
    }
  }
  const received = rows.length + unreadable.length;
  return {
    received,
    accepted,
    rejected: received - accepted,
    listings,
    rejections,
    last: batches.some(({ last }) => last),
  };
}

import { hash } from 'node:crypto';
import type { ImportRow, ListingFacts } from '@rover/contracts';

type Facts = Omit<ListingFacts, 'id'>;

/**
 * The id of the listing that a row states, the same each time the row comes.
 *
 * A VIN names the unit, at its seller; else the seller's stock number does. A row with neither is its own name: all its
 * cells, and how many like it stood before it in the file. Then a changed price makes another listing, which nothing
 * in such a file could tell from a changed one.
 */
export function listingId(facts: Facts, row: ImportRow): string {
  return `lst_${hash('sha256', JSON.stringify(nameOf(facts, row)), 'hex').slice(0, 24)}`;
}

function nameOf(
  { sellerId = '', vin, stockNumber, make, model }: Facts,
  { cells, occurrence }: ImportRow,
): unknown[] {
  if (vin) return ['vin', sellerId, vin];
  if (sellerId && stockNumber) return ['stock', sellerId, stockNumber];
  return ['row', sellerId, make, model, occurrence, Array.isArray(cells) ? cells : sorted(cells)];
}

const sorted = (record: object) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/** A fingerprint of all that a row states, as 32 hex digits. */
export const contentOf = (listing: ListingFacts): string =>
  hash('sha256', JSON.stringify(listing), 'hex').slice(0, 32);

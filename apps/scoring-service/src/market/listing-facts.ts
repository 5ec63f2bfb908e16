import type { Listing } from '@rover/contracts';
import type { ListingFacts } from '@rover/scoring';

/** A listing as the scoring library counts: times as epoch milliseconds. */
export const toFacts = (listing: Listing): ListingFacts => ({
  ...listing,
  createdAt: Date.parse(listing.createdAt),
  updatedAt: Date.parse(listing.updatedAt),
});

/** A listing of the table as the wire has it. */
export const toListing = (facts: ListingFacts): Listing => ({
  ...facts,
  createdAt: new Date(facts.createdAt ?? facts.updatedAt).toISOString(),
  updatedAt: new Date(facts.updatedAt).toISOString(),
});

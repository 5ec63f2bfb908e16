import { z } from 'zod';
import { id, uuid } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineEvent } from '../define/event.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { topics } from '../topics.js';
import { listing, listingFacts, listingPatch } from './listing.js';

/** A source stated a listing's facts. Said only when they differ from what that source said before. */
export const listingRecorded = defineEvent({
  name: 'listing.recorded',
  topic: topics.listings,
  source: 'event-ingest',
  consumers: ['scoring-service'],
  data: z.strictObject({ listing: listingFacts, importId: uuid.optional() }),
  key: (data) => data.listing.id,
  description: 'A source stated the facts of a listing, new or changed',
});

/** So many listings of an import now stand in the ranking. */
export const listingRanked = defineEvent({
  name: 'listing.ranked',
  topic: topics.imports,
  source: 'scoring-service',
  consumers: ['event-ingest'],
  data: z.strictObject({ importId: uuid, count: z.int().min(1) }),
  key: (data) => data.importId,
  description: 'Listings of an import have been valued, scored and ranked',
});

const listingFilter = {
  make: z.string().max(60).optional(),
  model: z.string().max(80).optional(),
  sellerId: z.string().max(120).optional(),
  status: listing.shape.status.optional(),
};

export const listingsQuery = z.strictObject({ ...listingFilter, ...pageQuery });

export const searchListings = defineQuery({
  name: 'listings.search',
  service: 'scoring-service',
  request: listingsQuery,
  reply: listOf(listing),
  description: "The market's stock, newest first",
});

export const getListing = defineQuery({
  name: 'listings.get',
  service: 'scoring-service',
  request: z.strictObject({ id }),
  reply: single(listing),
  description: 'One listing',
});

export const updateListing = defineCommand({
  name: 'listings.update',
  service: 'scoring-service',
  request: z.strictObject({ id, patch: listingPatch, version: z.int().min(1).optional() }),
  reply: single(listing),
  description: 'Change a price, the state of the stock or what is known of a unit',
});

export const removeListing = defineCommand({
  name: 'listings.remove',
  service: 'scoring-service',
  request: z.strictObject({ id }),
  reply: single(listing),
  description: 'Withdraw a listing from the market',
});

import type { ListingFacts } from './listing.js';

/**
 * The market that a listing is on: `EUR-DE`, the currency and the country where that is known, else `EUR`. Listings that
 * do not tell their country are a market of their own.
 */
export const marketKeyOf = ({ currency, country }: Pick<ListingFacts, 'currency' | 'country'>): string =>
  country === undefined ? currency : `${currency}-${country}`;

import type { Listing, SavedSearch } from '@rover/contracts';
import { fold } from '@rover/scoring';

type Criteria = SavedSearch['criteria'];

const texts = ['make', 'model', 'bodyClass', 'fuelType', 'sellerId', 'currency', 'country'] as const;

/** Whether a listing is on offer and is what a search looks for, by the rules of the ranking of deals. */
export const meets = (criteria: Criteria, listing: Listing): boolean =>
  listing.status === 'inStock' &&
  texts.every((name) => isSame(criteria[name], listing[name])) &&
  isWithin(listing.askingPrice, criteria.minPrice, criteria.maxPrice) &&
  isWithin(listing.modelYear, criteria.minYear, criteria.maxYear) &&
  isWithin(listing.odometer, undefined, criteria.maxOdometer);

const isSame = (wanted: string | undefined, is: string | undefined): boolean =>
  wanted === undefined || (is !== undefined && fold(wanted) === fold(is));

/** What is not known is within no bounds. */
const isWithin = (is: number | undefined, min: number | undefined, max: number | undefined): boolean =>
  (min === undefined && max === undefined) ||
  (is !== undefined && is >= (min ?? -Infinity) && is <= (max ?? Infinity));

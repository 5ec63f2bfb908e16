import type { SavedSearch } from '@rover/client';
import type { DealFilters } from '../filters.js';

/** A search before it is kept. */
export type Draft = Omit<SavedSearch, 'id' | 'createdAt'>;
type Search = Pick<SavedSearch, 'criteria' | 'preferences'>;

/** What a deal must be apart from how it is ranked, as the platform keeps it. */
export function searchOf({ riskTolerance, prioritizeRoi, ...criteria }: DealFilters): Search {
  const preferences = { ...(riskTolerance && { riskTolerance }), ...(prioritizeRoi && { prioritizeRoi }) };
  return { criteria, preferences };
}

/** The address that shows what a search finds now. */
export function addressOf({ criteria, preferences }: Search): string {
  const wanted = Object.entries({ ...criteria, ...preferences }).filter(([, value]) => value !== undefined);
  return `/deals?${new URLSearchParams(wanted.map(([name, value]) => [name, String(value)]))}`;
}

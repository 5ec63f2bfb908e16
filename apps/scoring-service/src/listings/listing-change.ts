import { isDeepStrictEqual } from 'node:util';
import type { Listing, ListingFacts, ListingPatch } from '@rover/contracts';

/** What one message or command does to one listing. */
export interface ListingChange {
  /** Absent for a listing that is new. */
  readonly before?: Listing;
  readonly after: Listing;
  readonly importId?: string;
  /** W3C trace context of what caused it. */
  readonly traceparent?: string;
}

/** Whether there is anything to write and to tell. */
export const isNews = ({ before, after }: ListingChange): boolean => before?.version !== after.version;

/** A source states facts: they replace what was known, while the state of the stock stays as people set it. */
export function restated(before: Listing | undefined, facts: ListingFacts, now: string): Listing {
  if (!before) return { ...facts, status: 'inStock', version: 1, createdAt: now, updatedAt: now };
  if (isDeepStrictEqual(factsOf(before), facts)) return before;
  const { status, version, createdAt } = before;
  return { ...facts, status, version: version + 1, createdAt, updatedAt: now };
}

/** Somebody changes a listing by hand. A patch that says what is known already changes nothing. */
export function patched(before: Listing, patch: ListingPatch, now: string): Listing {
  const changed = Object.entries(patch).some(
    ([field, value]) => before[field as keyof ListingPatch] !== value,
  );
  return changed ? { ...before, ...patch, version: before.version + 1, updatedAt: now } : before;
}

/** The facts of a listing, without what the market adds to them. */
export function factsOf(listing: Listing): ListingFacts {
  const { status: _status, version: _version, createdAt: _created, updatedAt: _updated, ...facts } = listing;
  return facts;
}

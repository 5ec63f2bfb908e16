import type { dealQuery, dealsQuery, getDeal, RequestOf, searchDeals } from '@rover/contracts';
import { ValidationError } from '@rover/platform';
import type { z } from 'zod';

type Query = z.output<typeof dealsQuery>;
type Search = RequestOf<typeof searchDeals>;

/** The search that a query stands for: what a deal must be, and what one would rather have. */
export function toSearch(query: Query): Search {
  const {
    preferredMakes,
    riskTolerance,
    budgetRange,
    prioritizeRoi,
    preferredDealTypes,
    limit,
    ...criteria
  } = query;
  const preferences = {
    preferredMakes,
    riskTolerance,
    budgetRange: toRange(budgetRange),
    prioritizeRoi,
    preferredDealTypes,
  };
  return { criteria, preferences: withoutAbsent(preferences), limit };
}

/** The question for one deal: what its costs are counted with, and how many comparables are shown. */
export function toDealRequest(
  listingId: string,
  { comparables, ...costs }: z.output<typeof dealQuery>,
): RequestOf<typeof getDeal> {
  return withoutAbsent({ listingId, comparables, costs: withoutAbsent(costs) });
}

/** `min-max` in minor units; either may be left out. */
export function toRange(text: string | undefined): Search['preferences']['budgetRange'] {
  if (text === undefined || text === '-') return undefined;
  const [min, max] = text.split('-').map((part) => (part === '' ? undefined : Number(part)));
  if (min !== undefined && max !== undefined && min > max) throw outOfOrder();
  return withoutAbsent({ min, max });
}

const outOfOrder = () =>
  new ValidationError([{ path: 'budgetRange', message: 'must not end below its beginning' }]);

/** Absent ones are left out and not undefined, so that equal searches have equal keys in the cache. */
export const withoutAbsent = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;

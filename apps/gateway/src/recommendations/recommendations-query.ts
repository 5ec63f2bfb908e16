import type { RequestOf, getRecommendations, recommendationsQuery } from '@rover/contracts';
import { ValidationError } from '@rover/platform';
import type { z } from 'zod';
import { toRange, withoutAbsent } from '../deals/deals-query.js';

type Query = z.output<typeof recommendationsQuery>;
type Question = RequestOf<typeof getRecommendations>;

/** The question that a query stands for: what is to be met, and what is liked. */
export function toQuestion(query: Query): Question {
  const { preferredBodyClasses, preferredSellers, budgetRange, ...rest } = query;
  const { userId, context, listingId, limit, exclude, hemisphere, ...criteria } = rest;
  const declared = withoutAbsent({
    bodyClasses: preferredBodyClasses,
    sellers: preferredSellers,
    ...toBudget(budgetRange, criteria.currency),
  });
  return withoutAbsent({
    userId,
    context,
    listingId,
    limit,
    exclude,
    hemisphere,
    criteria: unlessEmpty(withoutAbsent(criteria)),
    declared: unlessEmpty(declared),
  });
}

function toBudget(text: string | undefined, currency: string | undefined): Question['declared'] {
  const { min, max } = toRange(text) ?? {};
  if (min === undefined && max === undefined) return {};
  if (currency === undefined)
    throw new ValidationError([{ path: 'currency', message: 'is needed to understand budgetRange' }]);
  return { minPrice: min, maxPrice: max, currency };
}

const unlessEmpty = <T extends object>(object: T): T | undefined =>
  Object.keys(object).length > 0 ? object : undefined;

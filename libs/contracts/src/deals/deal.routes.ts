import { z } from 'zod';
import { id } from '../common/primitives.js';
import { single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import { dealCriteria, dealPreferences } from './deal.js';
import { costAssumptions } from './deal-economics.js';
import { comparablesLimit, dealsPage, explainedDeal, scoreBody, scoredVehicle } from './deal.messages.js';

const tag = 'Deals';

/** In a query the budget is two numbers, and lists are repeated or comma-separated. */
export const dealsQuery = z.strictObject({
  ...dealCriteria,
  preferredMakes: dealPreferences.shape.preferredMakes,
  riskTolerance: dealPreferences.shape.riskTolerance,
  budgetRange: z
    .string()
    .regex(/^\d*-\d*$/)
    .optional()
    .meta({ description: 'Minor units, `min-max`; either may be left out', example: '500000-2000000' }),
  prioritizeRoi: dealPreferences.shape.prioritizeRoi,
  preferredDealTypes: dealPreferences.shape.preferredDealTypes,
  limit: z.int().min(1).max(100).default(20),
});

export const searchDealsRoute = defineRoute({
  id: 'deals.search',
  method: 'GET',
  path: '/api/v1/deals',
  access: 'signedIn',
  tag,
  summary: 'The best deals now, ranked, with reasons',
  query: dealsQuery,
  reply: dealsPage,
});

/** What the costs of one deal are counted with, and how many comparables are shown. */
export const dealQuery = z.strictObject({
  ...costAssumptions.shape,
  comparables: comparablesLimit.optional(),
});

export const getDealRoute = defineRoute({
  id: 'deals.get',
  method: 'GET',
  path: '/api/v1/deals/:listingId',
  access: 'signedIn',
  tag,
  summary: 'One deal with its full explanation',
  params: z.strictObject({ listingId: id }),
  query: dealQuery,
  reply: single(explainedDeal),
});

export const scoreDealsRoute = defineRoute({
  id: 'deals.score',
  method: 'POST',
  path: '/api/v1/deals/score',
  access: 'signedIn',
  tag,
  summary: 'Score up to 10,000 vehicles given in the body, best first',
  body: scoreBody,
  reply: z.strictObject({ data: z.array(scoredVehicle) }),
  bodyLimit: 16 * 1024 ** 2,
});

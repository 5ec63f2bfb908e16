import { z } from 'zod';
import { defineRoute } from '../define/route.js';
import { interactionInput } from '../interactions/interaction.js';
import {
  addAlert,
  clearRecommendationQueue,
  getCompanions,
  getRecommendationStats,
  listAlerts,
  removeAlert,
  resetRecommendationStats,
} from './recommendation.messages.js';
import {
  recommendationCriteria,
  recommendationPage,
  recommendationQuestion,
  recommendationTastes,
} from './recommendation.js';

const tag = 'Recommendations';
const path = '/api/v1/recommendations';

/** Who may ask for somebody else's list. The service holds to the same. */
export const recommendationReaders = ['admin', 'manager', 'salesRep'] as const;

/** Who may see and reset statistics. The service holds to the same. */
export const recommendationOperators = ['admin'] as const;

const tastes = {
  preferredBodyClasses: z.array(z.string().max(60)).max(20).optional(),
  preferredSellers: z.array(z.string().max(120)).max(20).optional(),
  budgetRange: z
    .string()
    .regex(/^\d*-\d*$/)
    .optional()
    .meta({
      description: 'Minor units of `currency`, `min-max`; either may be left out',
      example: '-2000000',
    }),
};

export const recommendationsQuery = z.strictObject({
  ...recommendationQuestion,
  ...recommendationCriteria,
  ...tastes,
});

export const getRecommendationsRoute = defineRoute({
  id: 'recommendations.get',
  method: 'GET',
  path,
  access: 'signedIn',
  tag,
  summary: 'Vehicles in stock that the caller may like, ranked, with reasons',
  query: recommendationsQuery,
  reply: recommendationPage,
});

const { userId: _other, ...ownQuestion } = recommendationQuestion;

/** A question of one's own, and what was done just now. */
export const recommendationsBody = z.strictObject({
  ...ownQuestion,
  criteria: z.strictObject(recommendationCriteria).optional(),
  declared: recommendationTastes.optional(),
  interaction: interactionInput
    .omit({ userId: true })
    .optional()
    .meta({ description: 'What the caller does; it is recorded, and the list takes it into account' }),
});

export const askForRecommendationsRoute = defineRoute({
  id: 'recommendations.ask',
  method: 'POST',
  path,
  access: 'signedIn',
  tag,
  summary: 'Record what the caller does, and answer what is recommended after it',
  body: recommendationsBody,
  reply: recommendationPage,
});

export const getCompanionsRoute = defineRoute({
  id: 'recommendations.companions',
  method: 'GET',
  path: `${path}/frequently-bought-together`,
  access: 'signedIn',
  tag,
  summary: 'What others buy or look at together with vehicles',
  query: getCompanions.request,
  reply: getCompanions.reply,
});

export const getRecommendationStatsRoute = defineRoute({
  id: 'recommendations.stats',
  method: 'GET',
  path: `${path}/stats`,
  access: recommendationOperators,
  tag,
  summary: 'What people did and were sent in the last hour and day',
  query: getRecommendationStats.request,
  reply: getRecommendationStats.reply,
});

export const resetRecommendationStatsRoute = defineRoute({
  id: 'recommendations.stats.reset',
  method: 'POST',
  path: `${path}/stats/reset`,
  access: recommendationOperators,
  tag,
  summary: 'Count anew',
  reply: resetRecommendationStats.reply,
});

export const clearRecommendationQueueRoute = defineRoute({
  id: 'recommendations.queue.clear',
  method: 'DELETE',
  path: `${path}/queue`,
  access: recommendationOperators,
  tag,
  summary: 'Drop the lists that wait to be made',
  reply: clearRecommendationQueue.reply,
});

export const addAlertRoute = defineRoute({
  id: 'recommendations.alerts.add',
  method: 'POST',
  path: `${path}/alerts`,
  access: 'signedIn',
  tag,
  summary: 'Be told of a lower price, of a vehicle that is back, of what a seller brings, of what trends',
  body: addAlert.request,
  reply: addAlert.reply,
  status: 201,
  idempotent: true,
});

export const listAlertsRoute = defineRoute({
  id: 'recommendations.alerts.list',
  method: 'GET',
  path: `${path}/alerts`,
  access: 'signedIn',
  tag,
  summary: 'What the caller is told of',
  reply: listAlerts.reply,
});

export const removeAlertRoute = defineRoute({
  id: 'recommendations.alerts.remove',
  method: 'DELETE',
  path: `${path}/alerts/:id`,
  access: 'signedIn',
  tag,
  summary: 'Not be told any more',
  params: removeAlert.request,
  reply: removeAlert.reply,
});

import { z } from 'zod';
import { id, label, minorUnits } from '../common/primitives.js';
import { listOf, single } from '../common/envelopes.js';
import { defineEvent } from '../define/event.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { interaction } from '../interactions/interaction.js';
import { topics } from '../topics.js';
import { listing } from '../listings/listing.js';
import {
  alertOrigin,
  alertWish,
  companion,
  recommendationAlert,
  recommendationBrief,
  recommendationContext,
  recommendationCriteria,
  recommendationPage,
  recommendationQuestion,
  recommendationStats,
  recommendationTastes,
  recommendationRemark,
  toldKind,
  trend,
} from './recommendation.js';

const service = 'scoring-service';

/** A list as it is after what somebody did. */
const pushedList = {
  topic: topics.recommendations,
  source: 'scoring-service' as const,
  consumers: [],
  data: z.strictObject({
    userId: id,
    context: recommendationContext,
    causes: z
      .array(z.strictObject({ id: z.uuid(), action: interaction.shape.action }))
      .meta({ description: 'The interactions that changed it' }),
    events: z.int().min(0).meta({ description: 'What is known of what the person did' }),
    recommendations: z.array(recommendationBrief),
  }),
  key: (data: { userId: string }) => data.userId,
};

export const recommendationUpdated = defineEvent({
  ...pushedList,
  name: 'recommendation.updated',
  description: 'What somebody did changed what is recommended to them',
});

export const recommendationCartSuggested = defineEvent({
  ...pushedList,
  name: 'recommendation.cart.suggested',
  description: 'Somebody put something into the cart; this goes with it',
});

export const getRecommendations = defineQuery({
  name: 'recommendations.get',
  service,
  request: z.strictObject({
    ...recommendationQuestion,
    criteria: z.strictObject(recommendationCriteria).optional(),
    declared: recommendationTastes.optional(),
    considering: interaction
      .optional()
      .meta({ description: 'An interaction that was recorded just now, and may still be on its way' }),
  }),
  reply: recommendationPage,
  description: 'What somebody may like, with reasons',
});

export const getCompanions = defineQuery({
  name: 'recommendations.companions',
  service,
  request: z.strictObject({
    listingId: z.array(id).min(1).max(20),
    limit: z.int().min(1).max(50).default(10),
  }),
  reply: z.strictObject({
    data: z.array(companion),
    meta: z.strictObject({ nextCursor: z.string().nullable() }),
  }),
  description: 'What others buy or look at together with vehicles',
});

export const getRecommendationStats = defineQuery({
  name: 'recommendations.stats',
  service,
  request: z.strictObject({ detailed: z.boolean().default(false) }),
  reply: single(recommendationStats),
  description: 'What people did and were sent',
});

export const resetRecommendationStats = defineCommand({
  name: 'recommendations.stats.reset',
  service,
  request: z.strictObject({}),
  reply: single(recommendationStats),
  description: 'Begins to count anew',
});

export const clearRecommendationQueue = defineCommand({
  name: 'recommendations.queue.clear',
  service,
  request: z.strictObject({}),
  reply: single(z.strictObject({ cleared: z.int().meta({ description: 'In the replica that answers' }) })),
  description: 'Drops the lists that wait to be made, in every replica; what people did stays known',
});

/** Travels where all replicas listen. */
export const recommendationQueueCleared = defineEvent({
  name: 'recommendation.queue.cleared',
  topic: topics.interactions,
  source: 'scoring-service',
  consumers: [],
  data: z.strictObject({ by: id }),
  key: () => 'queue',
  description: 'The lists that waited to be made are dropped',
});

export const recommendationAlertTriggered = defineEvent({
  name: 'recommendation.alert.triggered',
  topic: topics.wishes,
  source: 'scoring-service',
  consumers: ['showroom'],
  data: z.strictObject({
    userId: id,
    alertId: z.uuid().meta({ description: 'Of the alert, or of the saved search' }),
    kind: toldKind,
    origin: alertOrigin,
    search: label().optional().meta({ description: 'The name of the saved search' }),
    more: z.int().min(0).optional().meta({ description: 'So many others began to meet the search at once' }),
    listing: listing.optional(),
    previousPrice: minorUnits.optional(),
    trend: trend.optional(),
    reason: recommendationRemark,
  }),
  key: (data) => data.userId,
  description: 'Something happened that somebody asked to be told of',
});

export const dealTrendingUpdated = defineEvent({
  name: 'deal.trending.updated',
  topic: topics.deals,
  source: 'scoring-service',
  consumers: [],
  data: z.strictObject({ trends: z.array(trend) }),
  key: () => 'trending',
  description: 'What is ordered the most these days has changed',
});

export const addAlert = defineCommand({
  name: 'recommendations.alerts.add',
  service,
  request: alertWish,
  reply: single(recommendationAlert),
  description: 'The caller wants to be told; a wish that stands already is answered as it is',
});

export const listAlerts = defineQuery({
  name: 'recommendations.alerts.list',
  service,
  request: z.strictObject({}),
  reply: listOf(recommendationAlert),
  description: 'What the caller wants to be told of, the newest first',
});

export const removeAlert = defineCommand({
  name: 'recommendations.alerts.remove',
  service,
  request: z.strictObject({ id: z.uuid() }),
  reply: single(recommendationAlert),
  description: 'The caller does not want to be told any more',
});

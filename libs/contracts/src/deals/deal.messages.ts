import { z } from 'zod';
import { id, minorUnits, minorUnitsDelta } from '../common/primitives.js';
import { single } from '../common/envelopes.js';
import { reasonParams } from '../common/reason.js';
import { defineEvent } from '../define/event.js';
import { defineQuery } from '../define/request.js';
import { listing } from '../listings/listing.js';
import { topics } from '../topics.js';
import { deal, dealCriteria, dealPreferences, dealReason, dealScores, scorable } from './deal.js';
import { costAssumptions, dealCosts, dealEconomics } from './deal-economics.js';

/** What every event of the market says of one listing. */
const judged = {
  listing,
  scores: dealScores.nullable().meta({ description: 'Null while too few others are on offer to value it' }),
  confidence: z.number().min(0).max(1).nullable(),
  marketValue: minorUnits.nullable(),
};

const dealEvent = { topic: topics.deals, source: 'scoring-service' as const, consumers: [] };
const byListing = (data: { listing: { id: string } }) => data.listing.id;

export const dealArrived = defineEvent({
  ...dealEvent,
  name: 'deal.arrived',
  data: z.strictObject({ ...judged, importId: z.string().optional() }),
  key: byListing,
  description: 'A listing is new on the market',
});

export const dealScored = defineEvent({
  ...dealEvent,
  name: 'deal.scored',
  data: z.strictObject({ ...judged, importId: z.string().optional() }),
  key: byListing,
  description: 'A listing changed, other than by a lower price or in stock, and was judged again',
});

export const dealPriceDropped = defineEvent({
  ...dealEvent,
  name: 'deal.price.dropped',
  data: z.strictObject({ ...judged, previousPrice: minorUnits, importId: z.string().optional() }),
  key: byListing,
  description: 'The asking price fell',
});

export const dealStockChanged = defineEvent({
  ...dealEvent,
  name: 'deal.stock.changed',
  data: z.strictObject({ ...judged, previousStatus: listing.shape.status, importId: z.string().optional() }),
  key: byListing,
  description: 'A listing was reserved, sold, withdrawn or is back in stock',
});

export const dealsPage = z.strictObject({
  data: z.array(deal),
  meta: z.strictObject({
    nextCursor: z.string().nullable(),
    total: z.int().meta({ description: 'Listings that meet the criteria' }),
    unscored: z.int().meta({ description: 'Of these, listings that could not be valued' }),
  }),
});

const limit = z.int().min(1).max(100).default(20);

export const searchDeals = defineQuery({
  name: 'deals.search',
  service: 'scoring-service',
  request: z.strictObject({
    criteria: z.strictObject(dealCriteria),
    preferences: dealPreferences.default({}),
    limit,
  }),
  reply: dealsPage,
  description: 'The best deals now',
});

const explainedScore = z
  .strictObject({
    name: z.string(),
    label: z.string(),
    score: z.number().meta({ description: '0–100' }),
    weight: z.number().meta({ description: 'Share of the overall score, 0–1' }),
    points: z.number().meta({ description: 'score × weight: what it gives to the overall score' }),
    text: z.string().meta({ description: 'How the score came about' }),
    params: reasonParams.optional(),
  })
  .meta({ id: 'ExplainedScore' });

const explainedMeasure = z
  .strictObject({
    name: z.string().meta({ description: 'The field of this answer that it explains' }),
    label: z.string(),
    value: z.union([z.number(), z.string(), z.null()]),
    unit: z.string(),
    text: z.string(),
  })
  .meta({ id: 'ExplainedMeasure' });

const valueEffect = z
  .strictObject({
    fact: z
      .string()
      .meta({ description: 'The field of the listing that moves its value', example: 'odometer' }),
    label: z.string(),
    amount: minorUnitsDelta.meta({
      description: 'How far it moves the value, minor units; below zero: down',
    }),
    text: z.string(),
  })
  .meta({ id: 'ValueEffect' });

/** How the market value came about. */
const explainedValue = z
  .strictObject({
    typical: minorUnits.meta({ description: 'What a typical vehicle of the market is worth' }),
    effects: z.array(valueEffect).meta({
      description: 'The largest first; `typical` and all amounts add up to the market value, exactly',
    }),
  })
  .meta({ id: 'ExplainedValue' });

/** One deal with what its scores are made of. */
export const explainedDeal = deal
  .extend({
    rank: deal.shape.rank.nullable(),
    ...dealEconomics,
    explanation: z.strictObject({
      summary: z.array(z.string()).meta({ description: 'The deal in short sentences' }),
      scores: z.array(explainedScore),
      measures: z.array(explainedMeasure),
      value: explainedValue.nullable().meta({
        description: 'What moved the market value; null for a model that was trained before it could tell',
      }),
      weights: z.record(z.string(), z.number()),
      contributions: z
        .record(z.string(), z.number())
        .meta({ description: 'Points that each score gives to overall' }),
      facts: z.record(z.string(), z.union([z.number(), z.string(), z.null()])),
      model: z.strictObject({ version: z.string(), trainedOn: z.int() }),
    }),
  })
  .meta({ id: 'ExplainedDeal' });

export const comparablesLimit = z
  .int()
  .min(0)
  .max(100)
  .meta({ description: 'How many comparables; default 10' });

export const getDeal = defineQuery({
  name: 'deals.get',
  service: 'scoring-service',
  request: z.strictObject({
    listingId: id,
    costs: costAssumptions.optional(),
    comparables: comparablesLimit.optional(),
  }),
  reply: single(explainedDeal),
  description: 'One deal with its full explanation',
});

/** A scored vehicle of the body: `index` is its place there; `scores` is null when no value could be found, and `reasons` says why. */
export const scoredVehicle = z
  .strictObject({
    index: z.int().min(0),
    id: z.string().optional(),
    rank: z.int().min(1).nullable(),
    scores: dealScores.nullable(),
    confidence: z.number().nullable(),
    marketValue: minorUnits.nullable(),
    profit: z.int().nullable(),
    margin: z.number().nullable(),
    priceToMarket: dealEconomics.priceToMarket.nullable(),
    costs: dealCosts.nullable(),
    netProfit: dealEconomics.netProfit.nullable(),
    reasons: z.array(dealReason),
  })
  .meta({ id: 'ScoredVehicle' });

export const scoreBody = z.strictObject({
  vehicles: z.array(scorable).min(1).max(10_000),
  preferences: dealPreferences.default({}),
  costs: costAssumptions.default({}),
});

export const scoreDeals = defineQuery({
  name: 'deals.score',
  service: 'scoring-service',
  request: scoreBody,
  reply: z.strictObject({ data: z.array(scoredVehicle) }),
  timeoutMs: 10_000,
  description: 'Score vehicles given in the body, best first',
});

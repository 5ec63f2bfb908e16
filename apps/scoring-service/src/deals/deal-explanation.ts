import type { ReplyOf, getDeal } from '@rover/contracts';
import { METRES_PER_MILE } from '@rover/scoring';
import type { ModelReference } from '../market/model.service.js';
import type { UnexplainedDeal } from './words/explained-deal.js';
import { explainedMeasures } from './words/measures.js';
import { explainedScores } from './words/scores.js';
import { summaryOf } from './words/summary.js';

type Explanation = ReplyOf<typeof getDeal>['data']['explanation'];

/** The deal in words, what its scores were computed from, and how many points each gives to the overall score. */
export function explanationOf(deal: UnexplainedDeal, model: ModelReference, now: number): Explanation {
  const scores = explainedScores(deal, now);
  return {
    summary: summaryOf(deal, now),
    scores,
    measures: explainedMeasures(deal),
    weights: Object.fromEntries(scores.map(({ name, weight }) => [name, weight])),
    contributions: Object.fromEntries(scores.map(({ name, points }) => [name, points])),
    facts: factsOf(deal),
    model: { ...model },
  };
}

function factsOf({ listing, marketValue, margin, demand }: UnexplainedDeal): Explanation['facts'] {
  return {
    askingPrice: listing.askingPrice,
    marketValue,
    margin,
    modelYear: listing.modelYear,
    odometerMiles: listing.odometer === undefined ? null : Math.round(listing.odometer / METRES_PER_MILE),
    condition: listing.condition ?? null,
    demand: demand.value,
  };
}

import type { ReplyOf, getDeal } from '@rover/contracts';
import { METRES_PER_MILE } from '@rover/scoring';
import type { ExplainedValue } from '@rover/scoring';
import type { ModelReference } from '../market/model.service.js';
import type { UnexplainedDeal } from './words/explained-deal.js';
import { explainedMeasures } from './words/measures.js';
import { explainedScores } from './words/scores.js';
import { summaryOf } from './words/summary.js';
import { explainedValue, valueSentence } from './words/value.js';

type Explanation = ReplyOf<typeof getDeal>['data']['explanation'];

/** What an explanation is made of beside the deal. */
export interface Background {
  readonly model: ModelReference;
  /** The market value taken apart; undefined when the model cannot tell. */
  readonly value: ExplainedValue | undefined;
  readonly now: number;
}

/** The deal in words, what its scores were computed from, and how many points each gives to the overall score. */
export function explanationOf(deal: UnexplainedDeal, { model, value, now }: Background): Explanation {
  const scores = explainedScores(deal, now);
  const [price, ...others] = summaryOf(deal, now);
  return {
    summary: [price!, ...(value ? [valueSentence(deal, value)] : []), ...others],
    scores,
    measures: explainedMeasures(deal),
    value: value ? explainedValue(deal, value) : null,
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

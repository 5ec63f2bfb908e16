import type { ReplyOf, getDeal } from '@rover/contracts';
import { DEFAULT_WEIGHTS, METRES_PER_MILE } from '@rover/scoring';
import type { ListingFacts, ScoredDeal, ScoreName } from '@rover/scoring';
import type { ModelReference } from '../market/model.service.js';

type Explanation = ReplyOf<typeof getDeal>['data']['explanation'];

const names = Object.keys(DEFAULT_WEIGHTS) as ScoreName[];

/** What the scores were computed from, and how many points each gives to the overall score. */
export function explanationOf(facts: ListingFacts, deal: ScoredDeal, model: ModelReference): Explanation {
  const weights = Object.fromEntries(names.map((name) => [name, DEFAULT_WEIGHTS[name] / 100]));
  const points = (name: ScoreName): number => Math.round(DEFAULT_WEIGHTS[name] * deal.scores[name]) / 100;
  return {
    weights,
    contributions: Object.fromEntries(names.map((name) => [name, points(name)])),
    facts: {
      askingPrice: facts.askingPrice,
      marketValue: deal.marketValue.value,
      margin: deal.margin,
      modelYear: facts.modelYear,
      odometerMiles: facts.odometer === undefined ? null : Math.round(facts.odometer / METRES_PER_MILE),
      condition: facts.condition ?? null,
      demand: facts.demand ?? null,
    },
    model: { ...model },
  };
}

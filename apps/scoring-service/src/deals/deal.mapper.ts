import type { Deal as WireDeal } from '@rover/contracts';
import type { Deal, RankedDeal, ScoredDeal } from '@rover/scoring';
import { toListing } from '../market/listing-facts.js';

type Judgement = Omit<WireDeal, 'listing' | 'rank'>;

/** What a judgement says, as the wire has it: the value as money, its range beside it. */
export const toJudgement = ({ marketValue, ...deal }: ScoredDeal): Judgement => ({
  scores: deal.scores,
  confidence: deal.confidence,
  marketValue: marketValue.value,
  marketValueRange: { low: marketValue.low, high: marketValue.high },
  profit: deal.profit,
  margin: deal.margin,
  reasons: deal.reasons,
});

export const toDeal = (ranked: RankedDeal): WireDeal => ({
  listing: toListing(ranked.listing),
  ...toJudgement(ranked),
  rank: ranked.rank,
});

export const isScored = (deal: Deal): deal is ScoredDeal => deal.scores !== null;

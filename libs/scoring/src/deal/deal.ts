import type { ListingFacts, MarketValue } from '../listing.js';

/** Each 0–100 with two decimals; for `risk`, higher is safer. */
export interface DealScores {
  overall: number;
  arbitrage: number;
  roi: number;
  risk: number;
  preference: number;
  market: number;
}

/** Why a deal stands where it stands: a stable code, and a sentence for people. */
export interface DealReason {
  code: string;
  text: string;
}

/** A listing judged against the market. Amounts are minor units of the listing's currency. */
export interface ScoredDeal {
  scores: DealScores;
  /** 0.5–1, one decimal. */
  confidence: number;
  marketValue: MarketValue;
  /** Market value − asking price. */
  profit: number;
  /** (market value − price) / price, four decimals. */
  margin: number;
  reasons: DealReason[];
}

/** A listing that cannot be judged; `reasons` says why. */
export interface UnscoredDeal {
  scores: null;
  confidence: null;
  marketValue: null;
  profit: null;
  margin: null;
  reasons: DealReason[];
}

export type Deal = ScoredDeal | UnscoredDeal;

/** A deal in a ranking; the best has rank 1. */
export interface RankedDeal extends ScoredDeal {
  listing: ListingFacts;
  rank: number;
}

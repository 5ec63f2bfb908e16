import type { PartWeights, RecommendationPart } from './fusion/parts.js';
import type { RecommendationContext } from './contexts.js';
import type { DeclaredTastes } from './behaviour/tastes.js';
import type { Hemisphere } from './seasonal/seasons.js';

/** What vehicles have to meet to be recommended at all, as in a search. Texts are compared without regard to case. */
export interface RecommendationCriteria {
  bodyClass?: string;
  make?: string;
  fuelType?: string;
  sellerId?: string;
  currency?: string;
  /** Minor units, inclusive. */
  minPrice?: number;
  maxPrice?: number;
}

export interface RecommendationRequest {
  /** Whom it is for; absent for somebody unknown. */
  person?: string;
  /** Epoch milliseconds. */
  now: number;
  /** Default HOME. */
  context?: RecommendationContext;
  /** Default by context. */
  limit?: number;
  /** Listings that the page is about: the vehicle shown, what is in the cart. They are not recommended. */
  about?: readonly string[];
  /** Where trends are looked at; default everywhere. */
  region?: string;
  /** Default north. */
  hemisphere?: Hemisphere;
  /** What the person said they like; counts the more the less they have done. */
  declared?: DeclaredTastes;
  criteria?: RecommendationCriteria;
  /** Further listings not to be shown. */
  exclude?: readonly string[];
}

/** A stable code, a sentence for people, and what that is made of: to say it in another language. */
export interface RecommendationReason {
  code: string;
  text: string;
  params?: Record<string, string | number | string[]>;
}

/** What one part says of a vehicle. */
export interface RecommendationPartResult {
  part: RecommendationPart;
  /** 0–1; the best candidate of the part has 1. */
  score: number;
  /** Of the parts that have something to say about this request. */
  weight: number;
  /** score × weight: what it adds to the whole. */
  contribution: number;
  /** How much stands behind it, 0–1. */
  confidence: number;
  reason: RecommendationReason;
}

export interface Recommendation {
  /** Of the listing. */
  id: string;
  /** From 1. */
  rank: number;
  /** Σ of the parts' contributions, 0–1. */
  score: number;
  /** Of the parts, weighed by what they add, 0–1. */
  confidence: number;
  /** Those that have something to say, what adds the most first. */
  parts: RecommendationPartResult[];
}

export interface RecommendationList {
  recommendations: Recommendation[];
  /** Events known of the person. */
  events: number;
  /** Weights of the parts that spoke; they add up to 1. */
  weights: Partial<PartWeights>;
  /** Why the list is empty; absent when it is not. */
  reason?: RecommendationReason;
}

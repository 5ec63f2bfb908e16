import type { PartWeights } from './fusion/parts.js';

/** Where recommendations are shown. */
export const recommendationContexts = ['HOME', 'PRODUCT_DETAIL', 'CART', 'CHECKOUT', 'SEARCH'] as const;
export type RecommendationContext = (typeof recommendationContexts)[number];

/** What differs from one context to the next. */
export interface ContextRule {
  /** How many are shown unless the request says otherwise. */
  limit: number;
  /** Factors on the weights of the parts; 1 where none is given. */
  factors: Partial<PartWeights>;
  /** What is compared with: what the page is about, or what the person was interested in. */
  anchors: 'about' | 'interests';
  /** Whether vehicles of the same model group as those that the page is about are shown. */
  alternatives: boolean;
}

export const CONTEXT_RULES: Readonly<Record<RecommendationContext, ContextRule>> = {
  HOME: { limit: 20, factors: {}, anchors: 'interests', alternatives: true },
  // Who looks at a vehicle wants to see what it competes with.
  PRODUCT_DETAIL: { limit: 10, factors: { content: 2, trending: 0.5 }, anchors: 'about', alternatives: true },
  // What others put together matters more than what looks alike: one is there already.
  CART: { limit: 10, factors: { collaborative: 1.5, content: 0.5 }, anchors: 'about', alternatives: true },
  // Nobody who is about to pay should be talked out of it by something similar.
  CHECKOUT: { limit: 5, factors: { collaborative: 1.5, content: 0 }, anchors: 'about', alternatives: false },
  // The criteria say what is wanted now; the past orders what meets them.
  SEARCH: { limit: 20, factors: { behaviour: 1.5, trending: 0.5 }, anchors: 'interests', alternatives: true },
};

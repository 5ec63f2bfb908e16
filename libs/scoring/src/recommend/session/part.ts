import type { RecommendationPart } from '../fusion/parts.js';
import type { RecommendationReason } from '../recommendation.js';
import type { Pool } from './pool.js';

/**
 * One part for one request: brings candidates, scores all of them, and speaks for what was chosen. Vehicles are rows of
 * the catalogue.
 */
export interface Part {
  readonly name: RecommendationPart;
  /** Adds the vehicles that this part would choose. */
  propose(pool: Pool): void;
  /** 0 or below when it has nothing to say. */
  score(row: number): number;
  /** 0–1. */
  confidence(row: number): number;
  reason(row: number): RecommendationReason;
}

import type { RecommendationPart } from '../fusion/parts.js';
import type { RecommendationReason } from '../recommendation.js';
import type { Pool } from './pool.js';

/** What a part says for a vehicle that was chosen. */
export interface Plea {
  /** 0–1. */
  confidence: number;
  reason: RecommendationReason;
}

/**
 * One part for one request: brings candidates, scores all of them, and speaks for what was chosen. Vehicles are rows of
 * the catalogue.
 */
export interface Part {
  readonly name: RecommendationPart;
  /** Adds the vehicles that this part would choose. */
  propose(pool: Pool): void;
  /** Of each row; 0 or below where it has nothing to say. All at once: a call for each of hundreds would cost more. */
  scores(rows: readonly number[]): Float64Array;
  speakFor(row: number): Plea;
}

import { type PartWeights, type RecommendationPart, recommendationParts } from './parts.js';

/** Raw scores of one part for each candidate; 0, below or NaN where it has nothing to say. */
export type PartScores = Readonly<Partial<Record<RecommendationPart, ArrayLike<number>>>>;

/** What came of one part. */
export interface FusedPart {
  part: RecommendationPart;
  /** Of the parts that have something to say; they add up to 1. */
  weight: number;
  /** Per candidate, 0–1; the best has 1. */
  scores: Float64Array;
}

export interface Fusion {
  /** Per candidate, 0–1: Σ weight × score. */
  totals: Float64Array;
  /** The parts that spoke; empty when none had anything to say about anything. */
  parts: FusedPart[];
}

/**
 * One score of several: those of each part are put on one scale by log1p and division by the greatest, and added
 * by weight. A part that says nothing about any candidate leaves its weight to the others. (Measured against
 * z-scores and reciprocal ranks, which do worse.)
 */
export function fuse(count: number, scores: PartScores, weights: PartWeights): Fusion {
  const spoken = recommendationParts.flatMap((part) => {
    const normal = weights[part] > 0 ? normalise(scores[part], count) : undefined;
    return normal ? [{ part, weight: weights[part], scores: normal }] : [];
  });
  const sum = spoken.reduce((total, { weight }) => total + weight, 0);
  const parts = spoken.map((each) => ({ ...each, weight: each.weight / sum }));
  const totals = new Float64Array(count);
  for (const part of parts) for (let i = 0; i < count; i++) totals[i]! += part.weight * part.scores[i]!;
  return { totals, parts };
}

function normalise(scores: ArrayLike<number> | undefined, count: number): Float64Array | undefined {
  if (!scores) return undefined;
  const normal = new Float64Array(count);
  let most = 0;
  for (let i = 0; i < count; i++) {
    const score = scores[i]!;
    if (!(score > 0)) continue;
    normal[i] = Math.log1p(Math.min(score, Number.MAX_VALUE));
    most = Math.max(most, normal[i]!);
  }
  if (most === 0) return undefined;
  for (let i = 0; i < count; i++) normal[i]! /= most;
  return normal;
}

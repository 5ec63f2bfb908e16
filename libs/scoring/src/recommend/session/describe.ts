import type { Chosen } from './choose.js';
import type { Fusion } from '../fusion/fuse.js';
import type { Recommendation, RecommendationPartResult } from '../recommendation.js';
import type { Part } from './part.js';

/** What a candidate's score is made of, in numbers and words. */
export function describeChosen(
  { id, row, index, rank }: Chosen,
  fusion: Fusion,
  parts: readonly Part[],
): Recommendation {
  const results = fusion.parts.flatMap(({ part: name, weight, scores }): RecommendationPartResult[] => {
    const part = parts.find((each) => each.name === name);
    const score = scores[index]!;
    if (!part || score === 0) return [];
    const contribution = weight * score;
    const confidence = part.confidence(row);
    return [{ part: name, score, weight, contribution, confidence, reason: part.reason(row) }];
  });
  results.sort((a, b) => b.contribution - a.contribution);
  return {
    id,
    rank,
    score: fusion.totals[index]!,
    confidence: confidenceOf(results),
    parts: results,
  };
}

function confidenceOf(parts: readonly RecommendationPartResult[]): number {
  let sum = 0;
  let total = 0;
  for (const { contribution, confidence } of parts) {
    sum += contribution * confidence;
    total += contribution;
  }
  return total > 0 ? sum / total : 0;
}

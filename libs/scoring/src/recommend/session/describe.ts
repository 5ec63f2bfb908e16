import type { CatalogueEntry } from '../catalogue/catalogue.js';
import type { Fusion } from '../fusion/fuse.js';
import type { Recommendation, RecommendationPartResult } from '../recommendation.js';
import type { Part } from './part.js';

/** What a candidate's score is made of, in numbers and words. */
export function describeChosen(
  chosen: { vehicle: CatalogueEntry; index: number; rank: number },
  fusion: Fusion,
  parts: readonly Part[],
): Recommendation {
  const { vehicle, index, rank } = chosen;
  const results = fusion.parts.flatMap(({ part: name, weight, scores }): RecommendationPartResult[] => {
    const part = parts.find((each) => each.name === name);
    const score = scores[index]!;
    if (!part || score === 0) return [];
    const contribution = weight * score;
    const confidence = part.confidence(vehicle);
    return [{ part: name, score, weight, contribution, confidence, reason: part.reason(vehicle) }];
  });
  results.sort((a, b) => b.contribution - a.contribution);
  return {
    id: vehicle.id,
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
